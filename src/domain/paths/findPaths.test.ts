import { describe, expect, test } from 'vitest';
import { indexGraph } from '../graph/graphIndex';
import { nodeIdSchema } from '../model/ids';
import type { Modality } from '../model/vocabulary';
import { aGraph } from '../testing/graph';
import { ask, everything, graphOf, name, type Tie, told, waysOf } from '../testing/ties';
import { FAMILIES, familiesThatTie, findPaths } from './findPaths';
import { surestOf } from './strength';

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
