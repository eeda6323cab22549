import type { Rect } from '../../domain/model/briefing';
import type { Position } from '../../domain/model/schema';
import type { Box } from '../geometry/box';
import { boxesMeet, boxOf } from '../geometry/box';
import { sampleCurve } from '../geometry/curve';
import type { Camera } from '../geometry/viewTransform';
import { toScreen } from '../geometry/viewTransform';
import type { PlacedLabel } from '../labels/placement';
import { badgesOf } from '../marks/badges';
import { FADED } from '../marks/fading';
import { type Frame, NO_TOOLS } from '../marks/frame';
import { type FigureNode, imageHalf, zIndexOf } from '../marks/nodeMark';
import type { Palette } from '../marks/palette';
import type { Font, Primitive } from '../marks/primitives';
import { composeOverlay, composeUnderlay, placeFrameLabels } from '../render/composeFrame';
import { drawnEdgeGeometry } from '../scene/edgeGeometry';
import { foldStatements, labelLevel } from '../scene/levelOfDetail';
import type { Scene, SceneNode } from '../scene/scene';
import { fitScene } from '../viewport/fitViewport';
import type { VisibleElements } from './usedMarks';

/** A picture of the graph that is made apart from the one on screen. */
export interface FigureInput {
  readonly scene: Scene;
  /** CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What of the map is to be seen at least; null is what is lit, or all where everything is. */
  readonly camera: Rect | null;
  readonly palette: Palette;
  readonly widthOf: (text: string, font: Font) => number;
}

/** All that is drawn, from the lowest to the topmost: territories and lines, nodes, badges and words. */
export interface DrawnFigure {
  readonly under: readonly Primitive[];
  readonly nodes: readonly FigureNode[];
  readonly over: readonly Primitive[];
  /** The labels among what is drawn over. */
  readonly labels: readonly PlacedLabel[];
  /** What can be seen, so that a legend names it and nothing else. */
  readonly shown: VisibleElements;
}

const WHOLE_ZOOM = 1.1;
/** Room for names around it, CSS pixels. */
const WHOLE_RIM = 24;

/** Pure: the same picture for the same scene and measure. */
export function drawFigure({ scene: whole, size, camera: rect, palette, widthOf }: FigureInput): DrawnFigure {
  const free: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const isLit = whole.nodes.some((node) => node.faded);
  const lit = isLit ? whole.nodes.filter((node) => !node.faded) : [];
  const camera = fitScene(whole, lit, rect, free);
  // Beside what is lit a count of what is folded away would be louder than what it counts.
  const folds = whole.foldsStatements || (labelLevel(camera.zoom) === 'far' && !isLit);
  const scene = folds ? foldStatements(whole) : whole;
  const frame: Frame = {
    scene,
    camera,
    palette,
    free,
    tools: NO_TOOLS,
    curveOf: drawnEdgeGeometry(scene, labelLevel(camera.zoom) === 'near'),
    opacityOf: (edge) => (edge.faded ? FADED : 1),
    ring: null,
    widthOf,
  };
  // The sign of a faded bundle would lie over the line that is lit.
  const faded = new Set<string>(isLit ? scene.edges.flatMap((edge) => (edge.faded ? [edge.id] : [])) : []);
  const signs = badgesOf(frame).filter(({ id }) => !faded.has(id));
  const labels = placeFrameLabels(frame, signs);
  return {
    under: composeUnderlay(frame),
    nodes: [...scene.nodes].sort((a, b) => zIndexOf(a) - zIndexOf(b)).flatMap((node) => nodeOf(node, camera, size)),
    over: composeOverlay(frame, signs, labels),
    labels,
    shown: shownIn(frame),
  };
}

/** How large a picture of a whole scene is in which every entity has its name, CSS pixels. */
export function sizeOfWhole({ nodes, territories }: Scene): FigureInput['size'] {
  const bodies = nodes.flatMap(({ position: { x, y }, radius }) => [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ]);
  const box = boxOf([...territories.flatMap(({ shore }) => shore), ...bodies]);
  const side = (from: number, to: number, least: number) =>
    Math.max(least, Math.ceil((to - from) * WHOLE_ZOOM + 2 * WHOLE_RIM)) || least;
  return { width: side(box.left, box.right, 640), height: side(box.top, box.bottom, 480) };
}

function shownIn({ scene, camera, free, palette, curveOf }: Frame): VisibleElements {
  const meets = (points: readonly Position[]) => {
    const box = boxOf(points.map((point) => toScreen(point, camera)));
    return boxesMeet(box, free);
  };
  return {
    nodes: scene.nodes.filter(({ position }) => meets([position])),
    edges: scene.edges.filter((edge) => {
      const curve = curveOf(edge);
      return curve !== null && meets(sampleCurve(curve, 12));
    }),
    hasLand: palette.drawsLand && scene.territories.some(({ shore }) => meets(shore)),
  };
}

function nodeOf(node: SceneNode, camera: Camera, size: FigureInput['size']): FigureNode[] {
  const at = toScreen(node.position, camera);
  const reach = imageHalf(node.radius) * camera.zoom;
  if (at.x < -reach || at.x > size.width + reach || at.y < -reach || at.y > size.height + reach) return [];
  const { type, radius, named, state, flag: iso } = node;
  const style = { type, radius, named, state, iso, ground: 'land' } as const;
  return [{ style, at, zoom: camera.zoom, opacity: node.faded ? FADED : 1 }];
}
