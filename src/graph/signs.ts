import type { NodeId } from '../domain/ids';
import type { Position } from '../domain/schema';
import { inDigits } from './digits';
import { curveToScreen, toScreen } from './drawScene';
import {
  BEYOND,
  beyondHalf,
  CHIP,
  chipPlace,
  drawBeyond,
  drawChip,
  drawFolded,
  drawPin,
  FOLDED,
  PIN,
} from './drawSigns';
import type { Frame } from './frame';
import { labelLevel } from './labelRequests';
import type { Primitive } from './primitives';
import type { SceneNode } from './sceneModel';
import { FADED } from './stylesheet';

type Ground = Pick<Frame, 'scene' | 'camera' | 'curveOf' | 'opacityOf'>;

/** A small sign above nodes and lines, screen pixels. */
export interface Sign {
  readonly id: string;
  /** The node whose neighbours out of sight it counts, for a press on it; null for every other sign. */
  readonly beyond: NodeId | null;
  readonly at: Position;
  /** How far it reaches to each side. */
  readonly reach: Position;
  readonly primitives: readonly Primitive[];
}

/** All signs of a frame, from the lowest to the topmost; none is drawn with a direction: a map does not turn round. */
export function signsOf(frame: Ground): Sign[] {
  return [...frame.scene.nodes.flatMap((node) => nodeSigns(frame, node)), ...chips(frame)];
}

/** How much larger than it is drawn a sign is for a pointer, pixels to each side. */
const SLACK = 4;

/** The node whose count of neighbours lies under a pointer, or null. */
export function beyondAt(signs: readonly Sign[], place: Position): NodeId | null {
  const hit = signs.findLast(
    ({ beyond, at, reach }) =>
      beyond !== null && Math.abs(place.x - at.x) <= reach.x + SLACK && Math.abs(place.y - at.y) <= reach.y + SLACK,
  );
  return hit?.beyond ?? null;
}

/** Statements at the upper right, neighbours out of sight at the upper left, the pin at the lower left; the flag has the fourth corner. */
function nodeSigns({ scene, camera }: Ground, node: SceneNode): Sign[] {
  const middle = toScreen(node.position, camera);
  const out = node.radius * camera.zoom * 0.72;
  const opacity = node.faded ? FADED : 1;
  const signs: Sign[] = [];
  if (node.folded > 0) {
    const at = { x: middle.x + out + FOLDED * 0.8, y: middle.y - out - FOLDED * 0.8 };
    const primitives = drawFolded(at, inDigits(node.folded, scene.language), scene.language, opacity);
    signs.push({ id: `folded ${node.id}`, beyond: null, at, reach: { x: FOLDED, y: FOLDED }, primitives });
  }
  if (node.pinned) {
    const at = { x: middle.x - out - PIN * 0.5, y: middle.y + out + PIN * 0.5 };
    signs.push({ id: `pin ${node.id}`, beyond: null, at, reach: { x: PIN, y: PIN }, primitives: drawPin(at, opacity) });
  }
  if (showsBeyond(node, scene.hovered, camera.zoom)) {
    const label = `+${inDigits(node.beyond, scene.language)}`;
    const half = beyondHalf(label);
    const at = { x: middle.x - out - half * 0.6, y: middle.y - out - BEYOND * 0.5 };
    const primitives = drawBeyond(at, label, scene.language, opacity);
    signs.push({ id: `beyond ${node.id}`, beyond: node.id, at, reach: { x: half, y: BEYOND }, primitives });
  }
  return signs;
}

/** A bubble is smaller than the count: it has one only near, or when somebody asks about it. */
function showsBeyond(node: SceneNode, hovered: string | null, zoom: number): boolean {
  if (node.beyond === 0) return false;
  return node.type !== 'statement' || node.state !== 'rest' || node.id === hovered || labelLevel(zoom) === 'near';
}

function chips({ scene, camera, curveOf, opacityOf }: Ground): Sign[] {
  const bundles = scene.edges.filter((edge) => edge.kind === 'bundle' || edge.kind === 'close');
  if (bundles.length === 0) return [];
  const discs = scene.nodes.map((node) => ({ ...toScreen(node.position, camera), radius: node.radius * camera.zoom }));
  return bundles.flatMap((edge) => {
    const curve = curveOf(edge);
    if (!curve) return [];
    const at = chipPlace(curveToScreen(curve, camera), discs);
    // The next sign keeps off this one too.
    discs.push({ ...at, radius: CHIP });
    const primitives = drawChip(at, edge.label, scene.language, opacityOf(edge));
    return [{ id: edge.id, beyond: null, at, reach: { x: CHIP, y: CHIP }, primitives }];
  });
}
