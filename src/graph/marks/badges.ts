import type { NodeId } from '../../domain/model/ids';
import type { Position } from '../../domain/model/schema';
import { formatNumber } from '../../i18n/locale';
import { curveToScreen, toScreen } from '../geometry/viewTransform';
import { labelLevel } from '../scene/levelOfDetail';
import type { SceneNode } from '../scene/scene';
import {
  BUNDLE_BADGE,
  bundleBadgePlace,
  drawBundleBadge,
  drawFolded,
  drawHiddenNeighbours,
  drawPin,
  FOLDED,
  HIDDEN_NEIGHBOURS,
  hiddenNeighboursHalf,
  PIN,
} from './badgeMarks';
import { FADED } from './fading';
import type { Frame } from './frame';
import type { Primitive } from './primitives';

type BadgeContext = Pick<Frame, 'scene' | 'camera' | 'curveOf' | 'opacityOf'>;

/** A small sign above nodes and lines, screen pixels. */
export interface Badge {
  readonly id: string;
  /** The node whose neighbours out of sight it counts, for a press on it; null for every other sign. */
  readonly hiddenNeighboursOf: NodeId | null;
  readonly at: Position;
  /** How far it reaches to each side. */
  readonly reach: Position;
  readonly primitives: readonly Primitive[];
}

/** All signs of a frame, from the lowest to the topmost; none is drawn with a direction: a map does not turn round. */
export function badgesOf(frame: BadgeContext): Badge[] {
  return [...frame.scene.nodes.flatMap((node) => nodeSigns(frame, node)), ...chips(frame)];
}

/** How much larger than it is drawn a sign is for a pointer, pixels to each side. */
const SLACK = 4;

/** The node whose count of neighbours lies under a pointer, or null. */
export function hiddenNeighboursBadgeAt(signs: readonly Badge[], place: Position): NodeId | null {
  const hit = signs.findLast(
    ({ hiddenNeighboursOf, at, reach }) =>
      hiddenNeighboursOf !== null &&
      Math.abs(place.x - at.x) <= reach.x + SLACK &&
      Math.abs(place.y - at.y) <= reach.y + SLACK,
  );
  return hit?.hiddenNeighboursOf ?? null;
}

/** Statements at the upper right, neighbours out of sight at the upper left, the pin at the lower left; the flag has the fourth corner. */
function nodeSigns({ scene, camera }: BadgeContext, node: SceneNode): Badge[] {
  const middle = toScreen(node.position, camera);
  const out = node.radius * camera.zoom * 0.72;
  const opacity = node.faded ? FADED : 1;
  const signs: Badge[] = [];
  if (node.folded > 0) {
    const at = { x: middle.x + out + FOLDED * 0.8, y: middle.y - out - FOLDED * 0.8 };
    const primitives = drawFolded(at, formatNumber(node.folded, scene.language), scene.language, opacity);
    signs.push({ id: `folded ${node.id}`, hiddenNeighboursOf: null, at, reach: { x: FOLDED, y: FOLDED }, primitives });
  }
  if (node.pinned) {
    const at = { x: middle.x - out - PIN * 0.5, y: middle.y + out + PIN * 0.5 };
    signs.push({
      id: `pin ${node.id}`,
      hiddenNeighboursOf: null,
      at,
      reach: { x: PIN, y: PIN },
      primitives: drawPin(at, opacity),
    });
  }
  if (showsBeyond(node, scene.hovered, camera.zoom)) {
    const label = `+${formatNumber(node.hiddenNeighbours, scene.language)}`;
    const half = hiddenNeighboursHalf(label);
    const at = { x: middle.x - out - half * 0.6, y: middle.y - out - HIDDEN_NEIGHBOURS * 0.5 };
    const primitives = drawHiddenNeighbours(at, label, scene.language, opacity);
    signs.push({
      id: `beyond ${node.id}`,
      hiddenNeighboursOf: node.id,
      at,
      reach: { x: half, y: HIDDEN_NEIGHBOURS },
      primitives,
    });
  }
  return signs;
}

/** A bubble is smaller than the count: it has one only near, or when somebody asks about it. */
function showsBeyond(node: SceneNode, hovered: string | null, zoom: number): boolean {
  if (node.hiddenNeighbours === 0) return false;
  return node.type !== 'statement' || node.state !== 'rest' || node.id === hovered || labelLevel(zoom) === 'near';
}

function chips({ scene, camera, curveOf, opacityOf }: BadgeContext): Badge[] {
  const bundles = scene.edges.filter((edge) => edge.kind === 'bundle' || edge.kind === 'close');
  if (bundles.length === 0) return [];
  const discs = scene.nodes.map((node) => ({ ...toScreen(node.position, camera), radius: node.radius * camera.zoom }));
  return bundles.flatMap((edge) => {
    const curve = curveOf(edge);
    if (!curve) return [];
    const at = bundleBadgePlace(curveToScreen(curve, camera), discs);
    // The next sign keeps off this one too.
    discs.push({ ...at, radius: BUNDLE_BADGE });
    const primitives = drawBundleBadge(at, edge.label, scene.language, opacityOf(edge));
    return [{ id: edge.id, hiddenNeighboursOf: null, at, reach: { x: BUNDLE_BADGE, y: BUNDLE_BADGE }, primitives }];
  });
}
