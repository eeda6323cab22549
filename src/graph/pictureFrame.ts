import type { Position } from '../domain/schema';
import { drawOver, drawUnder, labelsOf } from './board';
import { boxesMeet } from './boxGrid';
import type { Stretch } from './contract';
import { sampleCurve } from './curve';
import { type Camera, toScreen } from './drawScene';
import { isHidden, levelOf } from './elements';
import { foldStatements } from './fold';
import type { Frame } from './frame';
import { labelLevel } from './labelRequests';
import type { PlacedLabel } from './labels';
import { imageHalf, type NodeLook } from './nodeImage';
import type { Palette } from './palette';
import { coursesOf } from './pictureCourses';
import type { Shown } from './pictureShown';
import { type Box, boxOf } from './polygon';
import type { Font, Primitive } from './primitives';
import type { Scene, SceneNode } from './sceneModel';
import { sceneSight } from './sights';
import { signsOf } from './signs';
import { FADED } from './stylesheet';

/** A picture of the plate that is made apart from the one on screen. */
export interface PlatePicture {
  readonly scene: Scene;
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What of the plate is to be seen at least; null is what is lit, or all where everything is. */
  readonly camera: Stretch | null;
  readonly palette: Palette;
  readonly widthOf: (text: string, font: Font) => number;
}

/** A node in a picture: the caller fetches its flag and draws it. */
export interface PictureNode {
  readonly look: Omit<NodeLook, 'flag'> & { readonly iso: string | null };
  /** Its middle, CSS pixels. */
  readonly at: Position;
  /** CSS pixels to one model unit. */
  readonly zoom: number;
  readonly opacity: number;
}

/** All that is drawn, from the lowest to the topmost: lands and lines, nodes, signs and words. */
export interface DrawnPlate {
  readonly under: readonly Primitive[];
  readonly nodes: readonly PictureNode[];
  readonly over: readonly Primitive[];
  /** The labels among what is drawn over. */
  readonly labels: readonly PlacedLabel[];
  /** What can be seen, so that a legend names it and nothing else. */
  readonly shown: Shown;
}

const WHOLE_ZOOM = 1.1;
/** Room for names around it, CSS pixels. */
const WHOLE_RIM = 24;

/** Pure: the same picture for the same scene and measure. */
export function drawPlate({ scene: whole, size, camera: stretch, palette, widthOf }: PlatePicture): DrawnPlate {
  const free: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const isLit = whole.nodes.some((node) => node.faded);
  const lit = isLit ? whole.nodes.filter((node) => !node.faded) : [];
  const camera = sceneSight(whole, lit, stretch, free);
  // Beside what is lit a count of what is folded away would be louder than what it counts.
  const folds = whole.foldsStatements || (labelLevel(camera.zoom) === 'far' && !isLit);
  const scene = folds ? foldStatements(whole) : whole;
  const frame: Frame = {
    scene,
    camera,
    palette,
    free,
    tools: { width: 0, height: 0 },
    curveOf: coursesOf(scene.nodes),
    opacityOf: (edge) => (edge.faded ? FADED : 1),
    ring: null,
    widthOf,
  };
  // The sign of a faded bundle would lie over the line that is lit.
  const faded = new Set<string>(isLit ? scene.edges.flatMap((edge) => (edge.faded ? [edge.id] : [])) : []);
  const signs = signsOf(frame).filter(({ id }) => !faded.has(id));
  const labels = labelsOf(frame, signs);
  return {
    under: drawUnder(frame),
    nodes: [...scene.nodes].sort((a, b) => levelOf(a) - levelOf(b)).flatMap((node) => nodeOf(node, camera, size)),
    over: drawOver(frame, signs, labels),
    labels,
    shown: shownIn(frame),
  };
}

/** How large a picture of a whole scene is in which every entity has its name, CSS pixels. */
export function sizeOfWhole({ nodes, lands }: Scene): PlatePicture['size'] {
  const bodies = nodes.flatMap(({ position: { x, y }, radius }) => [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ]);
  const box = boxOf([...lands.flatMap(({ shore }) => shore), ...bodies]);
  const side = (from: number, to: number, least: number) =>
    Math.max(least, Math.ceil((to - from) * WHOLE_ZOOM + 2 * WHOLE_RIM)) || least;
  return { width: side(box.left, box.right, 640), height: side(box.top, box.bottom, 480) };
}

function shownIn({ scene, camera, free, palette, curveOf }: Frame): Shown {
  const near = labelLevel(camera.zoom) === 'near';
  const meets = (points: readonly Position[]) => {
    const box = boxOf(points.map((point) => toScreen(point, camera)));
    return boxesMeet(box, free);
  };
  return {
    nodes: scene.nodes.filter(({ position }) => meets([position])),
    edges: scene.edges.filter((edge) => {
      const curve = isHidden(edge, near) ? null : curveOf(edge);
      return curve !== null && meets(sampleCurve(curve, 12));
    }),
    hasLand: palette.drawsLand && scene.lands.some(({ shore }) => meets(shore)),
  };
}

function nodeOf(node: SceneNode, camera: Camera, size: PlatePicture['size']): PictureNode[] {
  const at = toScreen(node.position, camera);
  const reach = imageHalf(node.radius) * camera.zoom;
  if (at.x < -reach || at.x > size.width + reach || at.y < -reach || at.y > size.height + reach) return [];
  const { type, radius, named, state, flag: iso } = node;
  return [{ look: { type, radius, named, state, iso }, at, zoom: camera.zoom, opacity: node.faded ? FADED : 1 }];
}
