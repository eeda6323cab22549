import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphIndex } from '../graph/graphIndex';
import type { NodeId } from '../model/ids';
import { EDGE_TYPES, type EdgeFamily, type EdgeType, MODALITIES } from '../model/vocabulary';
import { ARTICLES, ask, everything, graphOf, name, told, waysOf } from '../testing/ties';
import { FAMILIES, findPaths, type PathAnswer } from './findPaths';
import { added, byStrength, compareWeakness, NO_WEAKNESS, weaknessOf } from './strength';

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
