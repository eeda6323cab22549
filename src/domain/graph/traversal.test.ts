import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeIdSchema, type NodeId, nodeIdSchema } from '../model/ids';
import { graphSchema } from '../model/schema';
import { applyFilter, NO_FILTER, type Visible } from './filter';
import { indexGraph } from './graphIndex';
import {
  DIRECTIONS,
  parallelsOf,
  settled,
  startOf,
  type TraversalMove,
  tiesOf,
  tieToward,
  traversalFrom,
  traversed,
} from './traversal';

const document = graphSchema.parse(
  JSON.parse(readFileSync(new URL('../../../data/graph.json', import.meta.url), 'utf8')),
);
const index = indexGraph(document);
const ALL = applyFilter(index, NO_FILTER);
const node = (id: string) => nodeIdSchema.parse(id);
const [first] = document.nodes.map(({ id }) => id);
if (!first) throw new Error('an empty graph');

/** Any part of the graph, as filters may leave it. */
const aSight = fc
  .record({
    nodes: fc.subarray(document.nodes.map(({ id }) => id)),
    edges: fc.subarray(document.edges.map(({ id }) => id)),
  })
  .map(({ nodes, edges }): Visible => {
    const seen = new Set(nodes);
    const kept = edges.filter((id) => {
      const edge = index.edges.get(id);
      return edge !== undefined && seen.has(edge.source) && seen.has(edge.target);
    });
    return { nodes: seen, edges: new Set(kept) };
  });
const aNode = fc.constantFrom(first, ...document.nodes.map(({ id }) => id));
const aMove = fc.oneof(
  fc.constantFrom(...DIRECTIONS).map((direction): TraversalMove => ({ kind: 'toward', direction })),
  fc.constantFrom<TraversalMove>(
    { kind: 'round', by: 1 },
    { kind: 'round', by: -1 },
    { kind: 'parallel', by: 1 },
    { kind: 'parallel', by: -1 },
    { kind: 'back' },
    { kind: 'home' },
  ),
);

function neighbours(visible: Visible, at: NodeId): Set<NodeId> {
  const ends = document.edges
    .filter((edge) => visible.edges.has(edge.id) && (edge.source === at || edge.target === at))
    .map((edge) => (edge.source === at ? edge.target : edge.source));
  return new Set(ends.filter((id) => id !== at));
}

test('from any node every neighbour is reached by going round, and the round closes', () => {
  fc.assert(
    fc.property(aSight, aNode, fc.constantFrom<1 | -1>(1, -1), (visible, at, by) => {
      fc.pre(visible.nodes.has(at));
      const wanted = neighbours(visible, at);
      let walk = traversalFrom(at);
      const met: NodeId[] = [];
      for (let turn = 0; turn < wanted.size; turn += 1) {
        walk = traversed(index, visible, walk, { kind: 'round', by });
        met.push(walk.at);
      }
      expect(new Set(met)).toEqual(wanted);
      expect(met.length).toBe(wanted.size);
      const again = traversed(index, visible, walk, { kind: 'round', by });
      expect(again.at).toBe(met[0] ?? at);
      expect(traversed(index, visible, walk, { kind: 'back' }).at).toBe(at);
    }),
  );
});

test('no walk leaves what is in sight, and each step goes along a visible edge that ends where one stands', () => {
  fc.assert(
    fc.property(aSight, fc.array(aMove, { maxLength: 30 }), (visible, moves) => {
      let walk = startOf(index, visible, null);
      fc.pre(walk !== null);
      for (const move of moves) {
        if (!walk) return;
        walk = traversed(index, visible, walk, move);
        expect(visible.nodes.has(walk.at)).toBe(true);
        const edge = walk.edge === null ? null : index.edges.get(walk.edge);
        if (walk.edge === null) continue;
        expect(visible.edges.has(walk.edge)).toBe(true);
        expect([edge?.source, edge?.target]).toContain(walk.at);
      }
    }),
  );
});

test('an arrow leads to a neighbour on that side, and back leads home again', () => {
  fc.assert(
    fc.property(aSight, aNode, fc.constantFrom(...DIRECTIONS), (visible, at, direction) => {
      fc.pre(visible.nodes.has(at));
      const tie = tieToward(index, visible, at, direction);
      if (!tie) return;
      expect(neighbours(visible, at)).toContain(tie.node);
      const here = index.nodes.get(at)?.position ?? { x: 0, y: 0 };
      const there = index.nodes.get(tie.node)?.position ?? here;
      const by = { left: here.x - there.x, right: there.x - here.x, up: here.y - there.y, down: there.y - here.y };
      expect(by[direction]).toBeGreaterThan(0);
      const walk = traversed(index, visible, traversalFrom(at), { kind: 'toward', direction });
      expect(traversed(index, visible, walk, { kind: 'back' })).toEqual(traversalFrom(at));
    }),
  );
});

test('begins at what is selected, else at the weightiest', () => {
  const id = edgeIdSchema.parse('north-korea~supplies-arms-to~russia');
  expect(startOf(index, ALL, { kind: 'node', id: node('blinken') })).toEqual(traversalFrom(node('blinken')));
  expect(startOf(index, ALL, { kind: 'edge', id })).toEqual({
    at: 'russia',
    edge: id,
    around: null,
    trail: [{ at: 'north-korea', edge: null }],
  });
  const weightiest = startOf(index, ALL, null)?.at;
  const most = Math.max(...index.weightOf.values());
  expect(weightiest && index.weightOf.get(weightiest)).toBe(most);
  expect(startOf(index, { nodes: new Set(), edges: new Set() }, null)).toBeNull();
});

test('all lines between two can be gone through', () => {
  const start = startOf(index, ALL, {
    kind: 'edge',
    id: edgeIdSchema.parse('north-korea~supplies-arms-to~russia'),
  });
  if (!start) throw new Error('nothing in sight');
  const edges = parallelsOf(index, ALL, start);
  expect(edges.length).toBeGreaterThan(3);
  let walk = start;
  const met = edges.map(() => {
    walk = traversed(index, ALL, walk, { kind: 'parallel', by: 1 });
    return walk.edge;
  });
  expect(new Set(met)).toEqual(new Set(edges.map(({ id }) => id)));
  expect(walk).toEqual(start);
});

test('going round can begin anew at a neighbour', () => {
  const there = traversed(index, ALL, traversalFrom(node('blinken')), { kind: 'round', by: 1 });
  expect(there.around).toBe('blinken');
  const anew = traversed(index, ALL, settled(there), { kind: 'round', by: 1 });
  expect(anew.around).toBe(there.at);
});

test('entities come before statements, and what they do before where they belong', () => {
  const statements = tiesOf(index, ALL, node('blinken')).map((tie) => index.nodes.get(tie.node)?.type === 'statement');
  const firstStatement = statements.indexOf(true);
  expect(firstStatement).toBeGreaterThan(0);
  expect(statements.slice(firstStatement)).not.toContain(false);
});
