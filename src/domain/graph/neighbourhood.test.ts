import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NodeId, nodeIdSchema } from '../model/ids';
import { aGraph } from '../testing/graph';
import { applyFilter, NO_FILTER, type Visible } from './filter';
import { indexGraph } from './graphIndex';
import { expandedAt, type Focus, HOPS, hiddenNeighbours, inSight, type SightSettings } from './neighbourhood';

const index = indexGraph(aGraph());
const node = (id: string) => nodeIdSchema.parse(id);
const everything = applyFilter(index, NO_FILTER);
const REST: SightSettings = { focus: null, hidden: [], pinned: [] };
const around = (id: string, hops: Focus['hops'], ...expanded: string[]): SightSettings => ({
  ...REST,
  focus: { around: [node(id)], hops, expanded: expanded.map(node) },
});
const idsSeen = (sight: Partial<SightSettings>, passing: Visible = everything) =>
  [...inSight(index, passing, { ...REST, ...sight }).nodes].sort();

describe('focus', () => {
  test('without focus, hidden or pinned nodes all that passes is in sight', () => {
    expect(inSight(index, everything, REST)).toBe(everything);
  });

  test('reaches along lines, step by step', () => {
    expect(idsSeen(around('putin', 1))).toEqual(['north-korea', 'putin']);
    expect(idsSeen(around('putin', 2))).toEqual(['north-korea', 'putin', 'russia']);
    expect(idsSeen(around('putin', 3))).toEqual(['blinken-sees', 'north-korea', 'putin', 'russia', 'us-officials']);
  });

  test('an expanded node brings its own neighbours, and what it brought can be expanded in turn', () => {
    expect(idsSeen(around('putin', 1, 'north-korea'))).toEqual(['north-korea', 'putin', 'russia']);
    expect(idsSeen(around('putin', 1, 'north-korea', 'russia'))).toEqual(idsSeen(around('putin', 3)));
    expect(idsSeen(around('putin', 1, 'russia'))).toEqual(['north-korea', 'putin']);
  });

  test('keeps within the filter', () => {
    const passing = applyFilter(index, { ...NO_FILTER, hiddenTones: ['cooperation'] });
    expect(idsSeen(around('putin', 3), passing)).toEqual(['north-korea', 'putin']);
  });

  test('does not reach through what was put away', () => {
    expect(idsSeen({ ...around('putin', 3), hidden: [node('north-korea')] })).toEqual(['putin']);
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
    expect(idsSeen({ ...around('putin', 1), pinned: [node('kremlin')] }, passing)).toContain('kremlin');
    expect(idsSeen({ hidden: [node('kremlin')], pinned: [node('kremlin')] })).not.toContain('kremlin');
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

describe('expanding', () => {
  test('a node in the focus brings its neighbours, one outside becomes another middle', () => {
    const { focus } = around('putin', 1);
    const inside = expandedAt(index, everything, { ...REST, focus }, node('north-korea'));
    expect(inside).toEqual({ hidden: [], focus: around('putin', 1, 'north-korea').focus });
    const outside = expandedAt(index, everything, { ...REST, focus }, node('kremlin'));
    expect(outside.focus?.around).toEqual(['putin', 'kremlin']);
  });

  test('without a focus what was put away around the node comes back, and nothing else', () => {
    const hidden = [node('russia'), node('kremlin-denies')];
    expect(expandedAt(index, everything, { ...REST, hidden }, node('north-korea'))).toEqual({
      hidden: ['kremlin-denies'],
      focus: null,
    });
  });

  test('leaves no neighbour of the node out of sight, whatever the sight was', () => {
    const ids = index.document.nodes.map(({ id }) => id);
    const some = fc.subarray(ids, { maxLength: 3 });
    const focus = fc.option(fc.record({ around: fc.subarray(ids, { minLength: 1, maxLength: 2 }), expanded: some }));
    fc.assert(
      fc.property(focus, some, some, fc.constantFrom(...ids), (at, hidden, pinned, id) => {
        const sight: SightSettings = { focus: at && { ...at, hops: 1 }, hidden, pinned };
        const seen = inSight(index, everything, sight);
        if (!seen.nodes.has(id)) return;
        const after = inSight(index, everything, { ...sight, ...expandedAt(index, everything, sight, id) });
        expect(hiddenNeighbours(index, everything, after).has(id)).toBe(false);
        for (const other of seen.nodes) expect(after.nodes.has(other)).toBe(true);
      }),
    );
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
