import type { EdgeId, NodeId } from '../../domain/model/ids';
import { type Curve, lengthen } from '../geometry/curve';
import type { Camera } from '../geometry/viewTransform';
import { toScreen } from '../geometry/viewTransform';
import { BUBBLE } from '../layout/nodeSize';
import { bundleKey } from '../scene/parallelEdges';
import type { SceneEdge, SceneNode } from '../scene/scene';
import { edgeStyle } from './edgeStyle';
import { curveSteps, type PathPrimitive } from './primitives';

/** Where the keyboard's focus stands on the graph, and the edge it came along. It is no part of the scene: pictures do without. */
export interface FocusRing {
  readonly node: NodeId;
  readonly edge: EdgeId | null;
}

type Body = Pick<SceneNode, 'id' | 'type' | 'position' | 'radius'>;
type Line = Pick<SceneEdge, 'id' | 'kind' | 'modality' | 'tone' | 'sources' | 'symmetric'>;

interface RingContext {
  readonly scene: { readonly nodes: readonly Body[]; readonly edges: readonly Pick<SceneEdge, 'id'>[] };
  readonly camera: Camera;
  readonly ring: FocusRing | null;
}

/** LOOK.md, “Loud and quiet”: ink 2.4 with 5 of ground inside, never yellow. */
const INK = 2.4;
const GROUND = 5;
/** Along a line the band of ground is narrower, or it would cover its neighbours. */
const BAND = 2.6;
/** A corner reaches farther than a side. */
const CORNER = 1.28;

/** The ring around the node that has the focus. */
export function drawFocusRing({ scene, camera, ring }: RingContext): PathPrimitive[] {
  const node = ring && scene.nodes.find(({ id }) => id === ring.node);
  if (!node) return [];
  const { x, y } = toScreen(node.position, camera);
  const reach = reachOf(node) * camera.zoom;
  const circle = (radius: number, stroke: 'land' | 'ink', width: number): PathPrimitive => ({
    kind: 'path',
    steps: [['O', x, y, radius]],
    stroke,
    width,
    opacity: 1,
  });
  return [circle(reach + GROUND / 2, 'land', GROUND), circle(reach + GROUND + INK / 2, 'ink', INK)];
}

/** What lies beneath the line that was walked: the same ring, along it. @param curve on the screen · @param scale of the signs */
export function drawTraversedEdge(
  edge: Line,
  curve: Curve,
  scale: number,
  { scene, ring }: RingContext,
): PathPrimitive[] {
  if (!isTraversed(edge, scene, ring)) return [];
  const steps = curveSteps(lengthen(curve, 2));
  const ground = (widthOf(edge) + 2 * BAND) * scale;
  return [
    { kind: 'path', steps, stroke: 'ink', width: ground + INK, opacity: 1 },
    { kind: 'path', steps, stroke: 'land', width: ground, opacity: 1 },
  ];
}

function reachOf({ type, radius }: Body): number {
  if (type === 'statement') return Math.hypot(BUBBLE.halfWidth, BUBBLE.halfHeight);
  return radius * (type === 'organization' ? CORNER : 1);
}

/** Whether the focus came along this line, or along one that is bundled in it. */
function isTraversed(edge: Line, scene: RingContext['scene'], ring: FocusRing | null): boolean {
  if (ring === null || ring.edge === null) return false;
  if (edge.id === ring.edge) return true;
  const [source, , target] = ring.edge.split('~');
  if (edge.kind !== 'bundle' || source === undefined || target === undefined) return false;
  return edge.id === `bundle:${bundleKey(source, target)}` && scene.edges.every(({ id }) => id !== ring.edge);
}

function widthOf(edge: Line): number {
  if (edge.kind === 'line') return edgeStyle(edge.modality, edge.tone, edge.sources, edge.symmetric).width;
  return edge.kind === 'bundle' ? 3 : 1;
}
