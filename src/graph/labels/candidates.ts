import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import { alongCurve, type Curve, lengthOf } from '../geometry/curve';
import { edgeStyle } from '../marks/edgeStyle';
import { bodyReach } from '../marks/nodeMark';
import { emphasisScale } from '../marks/presentationScale';
import type { Font } from '../marks/primitives';
import { labelLevel } from '../scene/levelOfDetail';
import type { Scene, SceneEdge, SceneNode } from '../scene/scene';
import { type EdgeLabel, type LabelCandidate, type NodeLabel, wrapLabel } from './placement';

/** Where the scene lies on the screen, and how wide words are. */
export interface LabelContext {
  readonly zoom: number;
  readonly typeScale: number;
  readonly signScale: number;
  readonly middleOf: (node: SceneNode) => Position;
  /** From rim to rim in screen pixels; null for a line that is not drawn. */
  readonly curveOf: (edge: SceneEdge) => Curve | null;
  readonly widthOf: (text: string, font: Font) => number;
}

const NAME_WIDTH = 110;
const GIST_WIDTH = 150;
const FAR_OFFICIALS = 3;

/** All that wants to be written at this zoom, the first to be given a place first. */
export function labelCandidates(scene: Scene, ground: LabelContext): LabelCandidate[] {
  const level = labelLevel(ground.zoom);
  const fading = scene.nodes.some((node) => node.faded);
  const officials = scene.nodes.filter(isPerson).sort(heavier).slice(0, FAR_OFFICIALS);
  const wanted = (node: SceneNode): boolean => {
    if (node.faded) return false;
    if (node.id === scene.hovered || isPicked(node)) return true;
    if (node.type === 'statement') return level === 'near';
    // While the rest is faded or out of sight there is room for the names of what is not.
    return level !== 'far' || fading || scene.closeUp || node.type === 'country' || officials.includes(node);
  };
  const nodes = scene.nodes.filter(wanted).sort((a, b) => rank(b, scene) - rank(a, scene) || heavier(a, b));
  const called = (edge: SceneEdge) => isPicked(edge) || edge.id === scene.hovered;
  const spoken = scene.edges.filter((edge) => edge.label !== '' && edge.kind !== 'bundle' && edge.kind !== 'close');
  const first = spoken.filter(called);
  const last = level === 'near' ? spoken.filter((edge) => !called(edge) && !edge.faded) : [];
  return [
    ...first.flatMap((edge) => verbOf(edge, ground, scene)),
    ...nodes.map((node) => nameOf(node, ground, scene)),
    ...last.flatMap((edge) => verbOf(edge, ground, scene)),
  ];
}

const isPicked = ({ state }: SceneNode | SceneEdge) => state === 'selected' || state === 'chosen';
const isPerson = (node: SceneNode) => node.type === 'official' || node.type === 'person';
const heavier = (a: SceneNode, b: SceneNode) => b.weight - a.weight || (a.id < b.id ? -1 : 1);

function rank(node: SceneNode, scene: Scene): number {
  if (node.id === scene.hovered) return 4;
  if (isPicked(node)) return 3;
  return node.type === 'country' ? 2 : node.type === 'statement' ? 0 : 1;
}

/** Sizes of LOOK.md, "Type": rank is told by weight and size. */
export function labelFont(node: Pick<SceneNode, 'type' | 'radius'>, language: Language, typeScale: number): Font {
  const arabic = language === 'ar';
  const between = (least: number, most: number, share: number) =>
    Math.round(2 * (least + Math.min(1, Math.max(0, share)) * (most - least)) * typeScale) / 2;
  if (node.type === 'country') {
    const share = (node.radius - 22) / 8;
    return { size: arabic ? between(13, 16.5, share) : between(12.5, 16, share), weight: 600, slanted: false };
  }
  if (node.type === 'statement') return { size: between(12, 12, 0), weight: 400, slanted: false };
  const share = (node.radius - 12) / 3;
  // Events are set apart by a slant in Latin letters; Arabic is never slanted.
  const slanted = !arabic && node.type === 'event';
  return {
    size: arabic ? between(12, 13.5, share) : between(11.5, 13, share),
    weight: share >= 0.5 && node.type !== 'event' ? 500 : 400,
    slanted,
  };
}

function nameOf(node: SceneNode, ground: LabelContext, { language, stops }: Scene): NodeLabel {
  const font = labelFont(node, language, ground.typeScale);
  const gist = node.type === 'statement';
  const widthOf = (line: string) => ground.widthOf(line, font);
  const lines = wrapLabel(node.label, (gist ? GIST_WIDTH : NAME_WIDTH) * ground.typeScale, gist ? 4 : 3, widthOf);
  const reach = bodyReach(node, ground.zoom);
  return {
    kind: 'node',
    id: node.id,
    lines,
    font,
    width: Math.max(...lines.map(widthOf)),
    middle: ground.middleOf(node),
    reach,
    // A way or a scene is told by the names on it.
    insists: node.type === 'country' || isPicked(node) || (stops.has(node.id) && !gist),
    badge: node.flag !== null && node.type !== 'country' ? 1.12 * node.radius * ground.zoom : 0,
  };
}

/** A bow this slight is in nobody's way, pixels. */
const MOST_STRAIGHT = 6;

/** How far a line bows to the lower side of words that stand along it, pixels. */
function bowOf({ start, control, end }: Curve, upright: number): number {
  const [x, y] = [control.x - (start.x + end.x) / 2, control.y - (start.y + end.y) / 2];
  return (y * Math.cos(upright) - x * Math.sin(upright)) / 2;
}

/** The verb along its line, clear of the marker where the line is chosen; tried at its middle, then to both sides. */
function verbOf(edge: SceneEdge, ground: LabelContext, { language, presented }: Scene): EdgeLabel[] {
  const curve = ground.curveOf(edge);
  if (!curve) return [];
  const chosen = isPicked(edge);
  const font: Font = {
    size: (language === 'ar' ? 13 : 12.5) * ground.typeScale,
    weight: chosen ? 600 : 400,
    slanted: false,
  };
  const width = ground.widthOf(edge.label, font);
  const length = lengthOf(curve);
  if (width > length - 30) return [];
  const style = edgeStyle(edge.modality, edge.tone, edge.sources, edge.symmetric);
  const scale = ground.signScale * emphasisScale(edge, presented);
  const off = ((chosen ? style.markerWidth : style.width) / 2 + 1) * scale + font.size * 0.6;
  const places = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((share) => {
    const on = alongCurve(curve, share * length);
    const upright = Math.cos(on.angle) < 0 ? on.angle + Math.PI : on.angle;
    const bow = bowOf(curve, upright);
    // Over the outer side of a bow: inside it the ends of the words would run into the line.
    return (bow > MOST_STRAIGHT ? [1, -1] : [-1, 1]).map((side) => ({
      at: { x: on.x - side * off * Math.sin(upright), y: on.y + side * off * Math.cos(upright) },
      angle: Math.atan2(Math.sin(upright), Math.cos(upright)),
    }));
  });
  return [{ kind: 'line', id: edge.id, lines: [edge.label], width, font, places }];
}
