import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../graph/filter';
import { type GraphIndex, indexGraph } from '../graph/graphIndex';
import { edgeId, type NodeId, nodeIdSchema } from '../model/ids';
import { graphSchema } from '../model/schema';
import { EDGE_TYPES, type EdgeFamily, type EdgeType, MODALITIES, type Modality } from '../model/vocabulary';
import { aGraph } from '../testing/graph';
import { FAMILIES, familiesThatTie, findPaths, type PathAnswer, type Way } from './findPaths';
import { added, byStrength, compareWeakness, NO_WEAKNESS, surestOf, weaknessOf } from './strength';

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly type?: EdgeType;
  readonly modality?: Modality;
  readonly sources?: number;
}

const ARTICLES = 5;
const name = (at: number) => nodeIdSchema.parse(`n${at}`);

/** People called n0, n1, … and what ties them, each quote from an article of its own. */
function graphOf(count: number, ties: readonly Tie[]): GraphIndex {
  const unique = new Map(
    ties.map((tie) => [`${tie.from} ${tie.type ?? 'supports'} ${tie.to}`, { ...tie, type: tie.type ?? 'supports' }]),
  );
  const at = { x: 0, y: 0 };
  const both = { ar: 'أ', en: 'a' };
  return indexGraph(
    graphSchema.parse({
      schemaVersion: 1,
      articles: Array.from({ length: ARTICLES }, (_, place) => ({
        id: `article-${place}`,
        title: both,
        titleIsOurs: true,
        outlet: null,
        published: null,
        dateBasis: both,
        text: 'أ',
        sha256: '0'.repeat(64),
        sentences: [{ start: 0, end: 1, en: 'a' }],
        mentions: [],
      })),
      nodes: Array.from({ length: count }, (_, place) => ({
        id: name(place),
        type: 'person',
        label: { ar: `ن${place}`, en: `n${place}` },
        named: true,
        aliases: { ar: [], en: [] },
        position: at,
        offices: [],
      })),
      edges: [...unique.values()].map(({ from, to, type, modality = 'stated', sources = 1 }) => ({
        id: edgeId(name(from), type, name(to)),
        source: name(from),
        target: name(to),
        type,
        tone: EDGE_TYPES[type].tone,
        modality,
        evidence: Array.from({ length: sources }, (_, place) => ({
          article: `article-${place}`,
          start: 0,
          end: 1,
          translation: 'a',
          modality,
        })),
      })),
      briefings: [],
    }),
  );
}

const everything = (index: GraphIndex) => applyFilter(index, NO_FILTER);
const ask = (index: GraphIndex, from: number, to: number, families: readonly EdgeFamily[] = FAMILIES) =>
  findPaths(index, everything(index), { from: name(from), to: name(to), families });
const waysOf = (answer: PathAnswer): readonly Way[] => (answer.kind === 'found' ? answer.ways : []);
const told = (answer: PathAnswer) => waysOf(answer).map(({ kind, nodes }) => `${kind}: ${nodes.join(' ')}`);

describe('what is found', () => {
  test('every shortest way, and the shortest that goes through none of their nodes', () => {
    const index = graphOf(7, [
      { from: 0, to: 1 },
      { from: 1, to: 6 },
      { from: 2, to: 0 },
      { from: 6, to: 2 },
      { from: 0, to: 3 },
      { from: 3, to: 4 },
      { from: 4, to: 6 },
      { from: 1, to: 5 },
    ]);
    expect(told(ask(index, 0, 6))).toEqual(['shortest: n0 n1 n6', 'shortest: n0 n2 n6', 'alternative: n0 n3 n4 n6']);
    expect(ask(index, 0, 6)).toMatchObject({ total: 2 });
  });

  test('between two that are tied directly the alternative is the way round', () => {
    const index = graphOf(3, [
      { from: 0, to: 1 },
      { from: 0, to: 1, type: 'warns' },
      { from: 1, to: 2 },
      { from: 2, to: 0 },
    ]);
    expect(told(ask(index, 0, 1))).toEqual(['shortest: n0 n1', 'alternative: n0 n2 n1']);
    expect(waysOf(ask(index, 0, 1))[0]?.steps[0]?.edges.map(({ id }) => id)).toEqual(['n0~supports~n1', 'n0~warns~n1']);
  });

  test('only ties of the chosen kinds are walked along', () => {
    const index = graphOf(3, [
      { from: 0, to: 1, type: 'represents' },
      { from: 1, to: 2, type: 'hosts' },
      { from: 0, to: 2, type: 'member-of' },
    ]);
    expect(told(ask(index, 0, 2, ['structure']))).toEqual(['shortest: n0 n2']);
    expect(ask(index, 0, 2, ['event', 'relation'])).toEqual({ kind: 'none' });
    const asked = { from: name(0), to: name(2), families: ['event'] as const };
    expect(familiesThatTie(index, everything(index), asked)).toEqual([['structure']]);
    const chain = graphOf(4, [
      { from: 0, to: 1, type: 'represents' },
      { from: 1, to: 2, type: 'hosts' },
    ]);
    expect(familiesThatTie(chain, everything(chain), { ...asked, families: [] })).toEqual([FAMILIES]);
    expect(familiesThatTie(chain, everything(chain), { ...asked, to: name(3) })).toEqual([]);
  });

  test('an end that was put away is named, and one and the same end has no way', () => {
    const index = graphOf(3, [{ from: 0, to: 1 }]);
    const open = { nodes: new Set([name(0)]), edges: everything(index).edges };
    const asked = { from: name(0), to: name(1), families: FAMILIES };
    expect(findPaths(index, open, asked)).toEqual({ kind: 'away', ends: [name(1)] });
    expect(ask(index, 0, 0)).toEqual({ kind: 'same' });
    expect(ask(index, 0, 2)).toEqual({ kind: 'none' });
  });

  test('a way through a statement leads from the speaker to whom it is about', () => {
    const index = indexGraph(aGraph());
    const node = (id: string) => nodeIdSchema.parse(id);
    const answer = findPaths(index, everything(index), {
      from: node('blinken'),
      to: node('russia'),
      families: ['speech'],
    });
    expect(told(answer)).toEqual(['shortest: blinken blinken-sees russia']);
    expect(waysOf(answer)[0]?.steps.map(({ edges }) => edges[0].type)).toEqual(['speaks', 'concerns']);
  });
});

describe('the order', () => {
  test('is by independent sources of the weakest step, then by how sure, then by name; what is denied is last', () => {
    const through = (at: number, more: Partial<Tie>): Tie[] => [
      { from: 0, to: at, sources: 3 },
      { from: at, to: 7, ...more },
    ];
    const index = graphOf(8, [
      ...through(1, { modality: 'denied', sources: 5 }),
      ...through(2, { modality: 'alleged' }),
      ...through(3, { modality: 'confirmed' }),
      ...through(4, { modality: 'stated' }),
      ...through(5, { modality: 'alleged', sources: 2 }),
      ...through(6, { modality: 'planned' }),
    ]);
    const answer = ask(index, 0, 7);
    expect(waysOf(answer).map(({ nodes, denied }) => [nodes[1], denied])).toEqual([
      ['n5', false],
      ['n3', false],
      ['n4', false],
      ['n2', false],
      ['n6', false],
      ['n1', true],
    ]);
  });

  test('a longer way comes before one that is only denied', () => {
    const index = graphOf(3, [
      { from: 0, to: 1, modality: 'denied' },
      { from: 0, to: 2 },
      { from: 2, to: 1 },
    ]);
    expect(told(ask(index, 0, 1))).toEqual(['alternative: n0 n2 n1', 'shortest: n0 n1']);
  });

  test('the surest quote stands for a tie', () => {
    const evidence = ask(graphOf(2, [{ from: 0, to: 1, sources: 3 }]), 0, 1);
    const pieces = waysOf(evidence)[0]?.steps[0]?.edges[0].evidence ?? [];
    const modalities: readonly Modality[] = ['denied', 'alleged', 'stated'];
    expect(surestOf(pieces.map((piece, at) => ({ ...piece, modality: modalities[at] ?? 'denied' })))).toBe(2);
    expect(surestOf(pieces)).toBe(0);
  });
});

describe('large graphs', () => {
  test('more ways than could ever be listed are counted, and the first fifty listed at once', () => {
    // A chain of forty squares: at every corner two ways on.
    const squares = 40;
    const ties = Array.from({ length: squares }, (_, at) => {
      const corner = at * 3;
      return [
        { from: corner, to: corner + 1 },
        { from: corner, to: corner + 2, sources: 2 },
        { from: corner + 1, to: corner + 3 },
        { from: corner + 2, to: corner + 3, sources: 2 },
      ];
    }).flat();
    const index = graphOf(squares * 3 + 1, ties);
    const answer = ask(index, 0, squares * 3);
    expect(answer).toMatchObject({ kind: 'found', total: 2 ** squares });
    const ways = waysOf(answer);
    expect(ways).toHaveLength(50);
    expect(new Set(ways.map(({ nodes }) => nodes.join(' '))).size).toBe(50);
    // The strongest of them all takes the better side of every square.
    expect(ways[0]?.nodes).toEqual(
      Array.from({ length: squares * 3 + 1 }, (_, at) => name(at)).filter((_, at) => at % 3 !== 1),
    );
  });

  test('past what a number can hold the count stands still', () => {
    const squares = 60;
    const ties = Array.from({ length: squares }, (_, at) => [
      { from: at * 3, to: at * 3 + 1 },
      { from: at * 3, to: at * 3 + 2 },
      { from: at * 3 + 1, to: at * 3 + 3 },
      { from: at * 3 + 2, to: at * 3 + 3 },
    ]).flat();
    expect(ask(graphOf(squares * 3 + 1, ties), 0, squares * 3)).toMatchObject({ total: Number.MAX_SAFE_INTEGER });
  });
});

const NODES = 7;
const TYPES: readonly EdgeType[] = ['supports', 'warns', 'hosts', 'represents', 'speaks', 'meets'];
const anyTie = fc.record({
  from: fc.integer({ min: 0, max: NODES - 1 }),
  to: fc.integer({ min: 0, max: NODES - 1 }),
  type: fc.constantFrom(...TYPES),
  modality: fc.constantFrom(...MODALITIES),
  sources: fc.integer({ min: 1, max: ARTICLES }),
});
const anyGraph = fc.array(anyTie, { maxLength: 14 }).map((ties) => graphOf(NODES, ties));
const anyFamilies = fc.subarray([...FAMILIES]);

/** All ways without a node twice, by trying everything. */
function bruteForce(index: GraphIndex, from: NodeId, to: NodeId, families: readonly EdgeFamily[]): NodeId[][] {
  const found: NodeId[][] = [];
  const walk = (nodes: readonly NodeId[]): void => {
    const last = nodes.at(-1);
    if (last === undefined) return;
    if (last === to) {
      found.push([...nodes]);
      return;
    }
    const next = new Set(
      (index.edgesOf.get(last) ?? [])
        .filter(({ type }) => families.includes(EDGE_TYPES[type].family))
        .map(({ source, target }) => (source === last ? target : source)),
    );
    for (const id of next) if (!nodes.includes(id)) walk([...nodes, id]);
  };
  walk([from]);
  return found;
}

const inner = (nodes: readonly NodeId[]) => nodes.slice(1, -1);
const disjoint = (a: readonly NodeId[], b: readonly NodeId[]) => inner(a).every((id) => !inner(b).includes(id));
const key = (nodes: readonly NodeId[]) => nodes.join(' ');

test('against trying everything: the shortest ways are exactly those, the alternative shares nothing with any', () => {
  fc.assert(
    fc.property(anyGraph, anyFamilies, (index, families) => {
      const [from, to] = [name(0), name(1)];
      const all = bruteForce(index, from, to, families);
      const least = Math.min(...all.map((nodes) => nodes.length));
      const shortest = all.filter((nodes) => nodes.length === least);
      const answer = findPaths(index, everything(index), { from, to, families });
      expect(answer.kind).toBe(all.length === 0 ? 'none' : 'found');
      const ways = waysOf(answer);
      const listed = ways.filter(({ kind }) => kind === 'shortest').map(({ nodes }) => nodes);
      expect(new Set(listed.map(key))).toEqual(new Set(shortest.map(key)));
      expect(answer.kind === 'found' ? answer.total : 0).toBe(shortest.length);

      const round = all.filter((nodes) => nodes.length > least && shortest.every((other) => disjoint(nodes, other)));
      const alternatives = ways.filter(({ kind }) => kind === 'alternative');
      expect(alternatives.map(({ nodes }) => nodes.length)).toEqual(
        round.length > 0 ? [Math.min(...round.map((nodes) => nodes.length))] : [],
      );
      expect(alternatives.every(({ nodes }) => round.some((other) => key(other) === key(nodes)))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** The weakness of a way, added up step by step. */
function weakness(index: GraphIndex, nodes: readonly NodeId[]) {
  return nodes.slice(1).reduce((sum, to, at) => {
    const from = nodes[at];
    const [best] = index.document.edges
      .filter(({ source, target }) => (source === from && target === to) || (source === to && target === from))
      .sort(byStrength(index));
    return best ? added(sum, weaknessOf(index, best)) : sum;
  }, NO_WEAKNESS);
}

test('the order without listing all is the order of all sorted', () => {
  fc.assert(
    fc.property(anyGraph, (index) => {
      const listed = waysOf(ask(index, 0, 1))
        .filter(({ kind }) => kind === 'shortest')
        .map(({ nodes }) => nodes);
      const sorted = [...listed].sort(
        (a, b) => compareWeakness(weakness(index, a), weakness(index, b)) || (key(a) < key(b) ? -1 : 1),
      );
      expect(listed.map(key)).toEqual(sorted.map(key));
    }),
  );
});

test('every step is a real one: all the ties between its ends, of the kinds that were chosen, one after another', () => {
  fc.assert(
    fc.property(anyGraph, anyFamilies, (index, families) => {
      for (const { nodes, steps, denied } of waysOf(
        findPaths(index, everything(index), { from: name(0), to: name(1), families }),
      )) {
        expect(steps.map(({ from }) => from)).toEqual(nodes.slice(0, -1));
        expect(steps.map(({ to }) => to)).toEqual(nodes.slice(1));
        for (const { from, to, edges } of steps) {
          const between = index.document.edges.filter(
            ({ source, target, type }) =>
              ((source === from && target === to) || (source === to && target === from)) &&
              families.includes(EDGE_TYPES[type].family),
          );
          expect(new Set(edges)).toEqual(new Set(between));
        }
        expect(denied).toBe(steps.some(({ edges }) => edges.every(({ modality }) => modality === 'denied')));
      }
    }),
  );
});

test('there and back there are as many ways, over the same nodes', () => {
  fc.assert(
    fc.property(anyGraph, anyFamilies, (index, families) => {
      const there = findPaths(index, everything(index), { from: name(0), to: name(1), families });
      const back = findPaths(index, everything(index), { from: name(1), to: name(0), families });
      const counted = (answer: PathAnswer) => (answer.kind === 'found' ? answer.total : answer.kind);
      expect(counted(back)).toBe(counted(there));
      const listed = (answer: PathAnswer, turn: boolean) =>
        new Set(
          waysOf(answer)
            .filter(({ kind }) => kind === 'shortest')
            .map(({ nodes }) => key(turn ? [...nodes].reverse() : nodes)),
        );
      expect(listed(back, true)).toEqual(listed(there, false));
    }),
  );
});

test('ways over denied ties come last, and asking twice gives the same order', () => {
  fc.assert(
    fc.property(anyGraph, (index) => {
      const ways = waysOf(ask(index, 0, 1));
      const firstDenied = ways.findIndex(({ denied }) => denied);
      expect(firstDenied < 0 || ways.slice(firstDenied).every(({ denied }) => denied)).toBe(true);
      const shuffled = { ...index, document: { ...index.document, edges: [...index.document.edges].reverse() } };
      expect(told(ask(shuffled, 0, 1))).toEqual(told(ask(index, 0, 1)));
    }),
  );
});
