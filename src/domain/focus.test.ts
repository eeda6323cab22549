import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER, type Visible } from './filter';
import { type Focus, HOPS, hiddenNeighbours, inSight, type Sight } from './focus';
import { indexGraph } from './graph';
import { type NodeId, nodeIdSchema } from './ids';
import { aGraph } from './testing/graph';

const index = indexGraph(aGraph());
const node = (id: string) => nodeIdSchema.parse(id);
const everything = applyFilter(index, NO_FILTER);
const REST: Sight = { focus: null, hidden: [], pinned: [] };
const around = (id: string, hops: Focus['hops'], ...expanded: string[]): Sight => ({
  ...REST,
  focus: { around: [node(id)], hops, expanded: expanded.map(node) },
});
const seen = (sight: Partial<Sight>, passing: Visible = everything) =>
  [...inSight(index, passing, { ...REST, ...sight }).nodes].sort();

describe('focus', () => {
  test('without focus, hidden or pinned nodes all that passes is in sight', () => {
    expect(inSight(index, everything, REST)).toBe(everything);
  });

  test('reaches along lines, step by step', () => {
    expect(seen(around('putin', 1))).toEqual(['north-korea', 'putin']);
    expect(seen(around('putin', 2))).toEqual(['north-korea', 'putin', 'russia']);
    expect(seen(around('putin', 3))).toEqual(['blinken-sees', 'north-korea', 'putin', 'russia', 'us-officials']);
  });

  test('an expanded node brings its own neighbours, and what it brought can be expanded in turn', () => {
    expect(seen(around('putin', 1, 'north-korea'))).toEqual(['north-korea', 'putin', 'russia']);
    expect(seen(around('putin', 1, 'north-korea', 'russia'))).toEqual(seen(around('putin', 3)));
    expect(seen(around('putin', 1, 'russia'))).toEqual(['north-korea', 'putin']);
  });

  test('keeps within the filter', () => {
    const passing = applyFilter(index, { ...NO_FILTER, hiddenTones: ['cooperation'] });
    expect(seen(around('putin', 3), passing)).toEqual(['north-korea', 'putin']);
  });

  test('does not reach through what was put away', () => {
    expect(seen({ ...around('putin', 3), hidden: [node('north-korea')] })).toEqual(['putin']);
  });
});

describe('hidden and pinned nodes', () => {
  test('a hidden node goes with its lines', () => {
    const sight = inSight(index, everything, { ...REST, hidden: [node('russia')] });
    expect(sight.nodes.has(node('russia'))).toBe(false);
    expect([...sight.edges].filter((id) => id.includes('russia'))).toEqual([]);
  });

  test('a pinned node stays whatever filter and focus say, but not against being hidden', () => {
    const passing = applyFilter(index, { ...NO_FILTER, hiddenNodeTypes: ['organization'] });
    expect(seen({ ...around('putin', 1), pinned: [node('kremlin')] }, passing)).toContain('kremlin');
    expect(seen({ hidden: [node('kremlin')], pinned: [node('kremlin')] })).not.toContain('kremlin');
  });
});

describe('hidden neighbours', () => {
  test('are counted once for each node in sight, however many lines lead there', () => {
    const sight = inSight(index, everything, around('putin', 1));
    expect(hiddenNeighbours(index, everything, sight)).toEqual(new Map([['north-korea', 1]]));
    expect(hiddenNeighbours(index, everything, everything)).toEqual(new Map());
  });

  test('what the filter has put away is not counted', () => {
    const passing = applyFilter(index, { ...NO_FILTER, hiddenTones: ['cooperation'] });
    expect(hiddenNeighbours(index, passing, inSight(index, passing, around('putin', 1)))).toEqual(new Map());
  });
});

test('for any sight: lines have both ends, more steps never show less, nothing comes from outside the filter', () => {
  const ids = fc.subarray<NodeId>(
    index.document.nodes.map(({ id }) => id),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(ids, ids, ids, ids, (start, expanded, hidden, pinned) => {
      const passing = applyFilter(index, { ...NO_FILTER, hiddenNodeTypes: ['official'] });
      const sights = HOPS.map((hops) =>
        inSight(index, passing, { focus: { around: start, hops, expanded }, hidden, pinned }),
      );
      for (const [at, { nodes, edges }] of sights.entries()) {
        for (const id of edges) {
          const edge = index.edges.get(id);
          expect(edge && nodes.has(edge.source) && nodes.has(edge.target) && passing.edges.has(id)).toBe(true);
        }
        for (const id of nodes) expect(passing.nodes.has(id) || pinned.includes(id)).toBe(true);
        for (const id of sights[at - 1]?.nodes ?? []) expect(nodes.has(id)).toBe(true);
      }
    }),
  );
});
