import type { Position } from '../domain/schema';
import { type Insets, shrunk } from './camera';
import type { Curve } from './curve';
import { inDigits } from './digits';
import {
  type Camera,
  CHIP,
  chipPlace,
  curveToScreen,
  drawChip,
  drawEdge,
  drawFolded,
  drawLands,
  FOLDED,
  signScale,
  toScreen,
} from './drawScene';
import { isHidden } from './elements';
import { bodyReach, labelLevel, labelRequests } from './labelRequests';
import { type Body, type PlacedLabel, placeLabels } from './labels';
import type { Palette } from './palette';
import type { Box } from './polygon';
import type { Font, Primitive } from './primitives';
import type { Scene, SceneEdge, SceneNode } from './sceneModel';
import { FADED } from './stylesheet';

/** No word touches the rim. */
const RIM: Insets = { top: 4, right: 5, bottom: 4, left: 5 };
const TOOLS = { width: 128, height: 58 } as const;

/** All that one picture is made from. */
export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly palette: Palette;
  /** What panels leave free; words keep within it. */
  readonly free: Box;
  /** A line's course on the plate. */
  readonly curveOf: (edge: SceneEdge) => Curve | null;
  readonly opacityOf: (edge: SceneEdge) => number;
  readonly widthOf: (text: string, font: Font) => number;
}

/** The under-layer: lands, then lines with their signs, from the lowest to the topmost. */
export function drawUnder(frame: Frame): Primitive[] {
  const { scene, camera, palette } = frame;
  const scale = signScale(camera.zoom, palette.lineScale);
  const near = labelLevel(camera.zoom) === 'near';
  const lines = scene.edges.flatMap((edge) => {
    const curve = isHidden(edge, near) ? null : frame.curveOf(edge);
    return curve ? drawEdge(edge, curveToScreen(curve, camera), scale, frame.opacityOf(edge), near) : [];
  });
  return [...(palette.drawsLand ? drawLands(scene.lands, camera) : []), ...lines];
}

/** The labels of a frame, each with its place. */
export function labelsOf(frame: Frame): PlacedLabel[] {
  const { scene, camera, palette } = frame;
  const near = labelLevel(camera.zoom) === 'near';
  const middles = new Map(scene.nodes.map((node) => [node, toScreen(node.position, camera)]));
  const middleOf = (node: SceneNode): Position => middles.get(node) ?? toScreen(node.position, camera);
  const seen = scene.nodes.filter((node) => inView(middleOf(node), frame.free));
  const shown = new Set<string>(seen.map((node) => node.id));
  const edges = scene.edges.filter(
    (edge) => !isHidden(edge, near) && (shown.has(edge.source) || shown.has(edge.target)),
  );
  const requests = labelRequests(
    { ...scene, edges },
    {
      zoom: camera.zoom,
      typeScale: palette.typeScale,
      signScale: signScale(camera.zoom, palette.lineScale),
      middleOf,
      curveOf: (edge) => {
        const curve = frame.curveOf(edge);
        return curve && curveToScreen(curve, camera);
      },
      widthOf: frame.widthOf,
    },
  ).filter((request) => request.kind === 'line' || shown.has(request.id));
  return placeLabels(requests, bodiesOf(frame, seen, middleOf), shrunk(frame.free, RIM), scene.language);
}

/** The over-layer: signs of bundles, then words with their halo. */
export function drawOver(frame: Frame, placed: readonly PlacedLabel[]): Primitive[] {
  const { language } = frame.scene;
  return [
    ...foldedOf(frame).flatMap(({ node, at }) =>
      drawFolded(at, inDigits(node.folded, language), language, node.faded ? FADED : 1),
    ),
    ...chipsOf(frame).flatMap(({ edge, at }) => drawChip(at, edge.label, language, frame.opacityOf(edge))),
    ...placed.map(
      (label): Primitive => ({
        kind: 'text',
        at: label.middle,
        angle: label.angle,
        lines: label.lines,
        font: label.font,
        language,
        fill: 'ink',
        halo: 'land',
        opacity: 1,
      }),
    ),
  ];
}

/** The signs of folded statements and where they stand: beside the node, clear of its flag. */
function foldedOf({ scene, camera }: Frame): { readonly node: SceneNode; readonly at: Position }[] {
  return scene.nodes
    .filter((node) => node.folded > 0)
    .map((node) => {
      const { x, y } = toScreen(node.position, camera);
      const reach = node.radius * camera.zoom * 0.72 + FOLDED * 0.8;
      return { node, at: { x: x + reach, y: y - reach } };
    });
}

/** The signs of bundles and where they stand on the screen. */
function chipsOf({ scene, camera, curveOf }: Frame): { readonly edge: SceneEdge; readonly at: Position }[] {
  const bundles = scene.edges.filter((edge) => edge.kind === 'bundle' || edge.kind === 'close');
  if (bundles.length === 0) return [];
  const discs = scene.nodes.map((node) => ({ ...toScreen(node.position, camera), radius: node.radius * camera.zoom }));
  return bundles.flatMap((edge) => {
    const curve = curveOf(edge);
    if (!curve) return [];
    const at = chipPlace(curveToScreen(curve, camera), discs);
    // The next sign keeps off this one too.
    discs.push({ ...at, radius: CHIP });
    return [{ edge, at }];
  });
}

/** Node bodies and the signs of bundles, on the screen. */
function bodiesOf(frame: Frame, seen: readonly SceneNode[], middleOf: (node: SceneNode) => Position): Body[] {
  const box = ({ x, y }: Position, reach: Position): Box => ({
    left: x - reach.x,
    right: x + reach.x,
    top: y - reach.y,
    bottom: y + reach.y,
  });
  const nodes = seen.map((node) => ({
    id: node.id,
    box: box(middleOf(node), bodyReach(node, frame.camera.zoom)),
    soft: node.type === 'statement' && node.state === 'rest',
  }));
  const chips = chipsOf(frame).map(({ edge, at }) => ({
    id: edge.id,
    box: box(at, { x: CHIP, y: CHIP }),
    soft: false,
  }));
  const folded = foldedOf(frame).map(({ node, at }) => ({
    id: `folded ${node.id}`,
    box: box(at, { x: FOLDED, y: FOLDED }),
    soft: false,
  }));
  return [...nodes, ...chips, ...folded, { id: 'tools', box: toolsBox(frame), soft: false }];
}

/** Where the zoom buttons lie over the plate, in the same corner in both languages: no word goes beneath them. */
function toolsBox({ free }: Frame): Box {
  return { left: free.right - TOOLS.width, right: free.right, top: free.bottom - TOOLS.height, bottom: free.bottom };
}

/** Whether something this near could show: a label reaches beyond its node. */
function inView({ x, y }: Position, free: Box): boolean {
  const slack = 120;
  return x > free.left - slack && x < free.right + slack && y > free.top - slack && y < free.bottom + slack;
}
