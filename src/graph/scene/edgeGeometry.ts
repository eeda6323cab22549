import type { Position } from '../../domain/model/schema';
import { type Curve, straight } from '../geometry/curve';
import { BUBBLE } from '../layout/nodeSize';
import { isHidden } from './levelOfDetail';
import type { Scene, SceneEdge, SceneNode } from './scene';

type NodeBody = Pick<SceneNode, 'id' | 'type' | 'position' | 'radius'>;
type RoutedEdge = Pick<SceneEdge, 'kind' | 'source' | 'target' | 'bend'>;

/** A square's corner is rounded by this share of its side, but never more than this, model units. */
const CORNER = { share: 0.25, most: 8 } as const;

/** Ground between a node's rim and a line's end, model units. */
export const RIM_GAP = 3.4;
/** The same where a speaker's thread begins. */
export const THREAD_GAP = 1.4;

/**
 * The courses of lines from rim to rim in model units: the one geometry for screen, hit testing and files. Null where
 * an end is not there or the ends touch. As long as Cytoscape hits lines it must agree with Cytoscape's own
 * (docs/adr/010-edge-geometry.md).
 */
export function edgeGeometryOf(nodes: readonly NodeBody[]): (edge: RoutedEdge) => Curve | null {
  const known = new Map<string, NodeBody>(nodes.map((node) => [node.id, node]));
  return (edge) => {
    const source = known.get(edge.source);
    const target = known.get(edge.target);
    return source && target ? edgeCurve(edge, source, target) : null;
  };
}

/**
 * The same for what is drawn of a scene: null, too, where a line is put away at this zoom. Each is worked out once.
 * @param near whether the zoom is near
 */
export function drawnEdgeGeometry({ nodes }: Pick<Scene, 'nodes'>, near: boolean): (edge: SceneEdge) => Curve | null {
  const curveOf = edgeGeometryOf(nodes);
  const known = new Map<string, Curve | null>();
  return (edge) => {
    if (isHidden(edge, near)) return null;
    const before = known.get(edge.id);
    if (before !== undefined) return before;
    const curve = curveOf(edge);
    known.set(edge.id, curve);
    return curve;
  };
}

function edgeCurve(edge: RoutedEdge, source: NodeBody, target: NodeBody): Curve | null {
  const [a, b] = [source.position, target.position];
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return null;
  const thread = edge.kind === 'thread';
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const out = 2 * edge.bend;
  const control = thread
    ? middle
    : { x: middle.x - ((b.y - a.y) / length) * out, y: middle.y + ((b.x - a.x) / length) * out };
  const start = leaving(source, thread ? b : control, thread ? THREAD_GAP : RIM_GAP);
  const end = leaving(target, thread ? a : control, thread ? 0 : RIM_GAP);
  if (!start || !end) return null;
  // The ends have passed each other: the bodies touch.
  if ((end.x - start.x) * (b.x - a.x) + (end.y - start.y) * (b.y - a.y) <= 0) return null;
  return thread ? straight(start, end) : { start, control, end };
}

/**
 * The place where a line that heads for `towards` leaves a body, with some ground between, but never beyond what it
 * heads for; null where that lies within the body, as it does where two bodies all but touch.
 */
function leaving(body: NodeBody, towards: Position, gap: number): Position | null {
  const { x, y } = body.position;
  const way = Math.hypot(towards.x - x, towards.y - y);
  if (way === 0) return null;
  const along = { x: (towards.x - x) / way, y: (towards.y - y) / way };
  const rim = rimOf(body, along);
  if (way < rim) return null;
  const reach = Math.min(rim + gap, way);
  return { x: x + along.x * reach, y: y + along.y * reach };
}

/** How far a body reaches in a direction (of length 1). */
function rimOf({ type, radius }: NodeBody, along: Position): number {
  const dx = Math.abs(along.x);
  const dy = Math.abs(along.y);
  if (type === 'event') return radius / (dx + dy);
  if (type === 'statement') return boxRim(BUBBLE.halfWidth, BUBBLE.halfHeight, dx, dy);
  if (type === 'organization') return boxRim(0.92 * radius, 0.92 * radius, dx, dy);
  return radius;
}

/** The same for a box with round corners. */
function boxRim(halfWidth: number, halfHeight: number, dx: number, dy: number): number {
  const reach = Math.min(dx > 0 ? halfWidth / dx : Infinity, dy > 0 ? halfHeight / dy : Infinity);
  const round = Math.min(CORNER.most, 2 * CORNER.share * Math.min(halfWidth, halfHeight));
  const middle = { x: halfWidth - round, y: halfHeight - round };
  if (dx * reach <= middle.x || dy * reach <= middle.y) return reach;
  // Where the ray meets the corner's circle.
  const along = dx * middle.x + dy * middle.y;
  const aside = middle.x ** 2 + middle.y ** 2 - round ** 2;
  return along + Math.sqrt(Math.max(0, along ** 2 - aside));
}
