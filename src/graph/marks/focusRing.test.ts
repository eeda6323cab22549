import { expect, test } from 'vitest';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { straight } from '../geometry/curve';
import { bundleKey } from '../scene/parallelEdges';
import { drawFocusRing, drawTraversedEdge } from './focusRing';

const russia = nodeIdSchema.parse('russia');
const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const node = { id: russia, type: 'country', position: { x: 40, y: 15 }, radius: 20 } as const;
const line = { kind: 'line', modality: 'stated', tone: 'neutral', sources: 1, symmetric: false } as const;
const camera = { zoom: 2, x: 20, y: 20 };
const curve = straight({ x: 0, y: 0 }, { x: 100, y: 0 });

test('the ring is ink around a band of ground, both clear of the node', () => {
  const ring = { node: russia, edge: null };
  expect(drawFocusRing({ scene: { nodes: [node], edges: [] }, camera, ring })).toEqual([
    { kind: 'path', steps: [['O', 100, 50, 42.5]], stroke: 'land', width: 5, opacity: 1 },
    { kind: 'path', steps: [['O', 100, 50, 46.2]], stroke: 'ink', width: 2.4, opacity: 1 },
  ]);
  expect(drawFocusRing({ scene: { nodes: [node], edges: [] }, camera, ring: null })).toEqual([]);
  expect(drawFocusRing({ scene: { nodes: [], edges: [] }, camera, ring })).toEqual([]);
});

test('beneath the line that was walked lies the same ring, and beneath no other', () => {
  const edge = { id: ARMS, ...line };
  const scene = { nodes: [node], edges: [edge] };
  const drawn = drawTraversedEdge(edge, curve, 1, { scene, camera, ring: { node: russia, edge: ARMS } });
  expect(drawn.map(({ stroke }) => stroke)).toEqual(['ink', 'land']);
  expect(drawTraversedEdge(edge, curve, 1, { scene, camera, ring: { node: russia, edge: null } })).toEqual([]);
  const other = { id: edgeId('russia', 'thanks', 'north-korea'), ...line };
  expect(drawTraversedEdge(other, curve, 1, { scene, camera, ring: { node: russia, edge: ARMS } })).toEqual([]);
});

test('a line that lies in a bundle is shown by the bundle', () => {
  const bundle = { ...line, id: `bundle:${bundleKey('north-korea', 'russia')}`, kind: 'bundle' } as const;
  const ring = { node: russia, edge: ARMS };
  expect(drawTraversedEdge(bundle, curve, 1, { scene: { nodes: [node], edges: [bundle] }, camera, ring }).length).toBe(
    2,
  );
  const both = { nodes: [node], edges: [bundle, { id: ARMS }] };
  expect(drawTraversedEdge(bundle, curve, 1, { scene: both, camera, ring })).toEqual([]);
});
