import type { Position } from '../domain/schema';
import { type Insets, shrunk } from './camera';
import { lengthOf, sampleCurve } from './curve';
import { curveToScreen, drawEdge, drawLands, signScale, toScreen } from './drawScene';
import { isHidden } from './elements';
import type { Frame } from './frame';
import { bodyReach, labelLevel, labelRequests } from './labelRequests';
import { type Body, LINES, type PlacedLabel, placeLabels } from './labels';
import { lineLook } from './lineLook';
import type { Box } from './polygon';
import type { Primitive } from './primitives';
import { drawRing, drawWalked } from './ring';
import { loudness } from './room';
import type { SceneNode } from './sceneModel';
import type { Sign } from './signs';

/** No word touches the rim. */
const RIM: Insets = { top: 4, right: 5, bottom: 4, left: 5 };

/** The under-layer: lands, then lines with their signs, from the lowest to the topmost. */
export function drawUnder(frame: Frame): Primitive[] {
  const { scene, camera, palette } = frame;
  const scale = signScale(camera.zoom, palette.lineScale);
  const near = labelLevel(camera.zoom) === 'near';
  const lines = scene.edges.flatMap((edge) => {
    const curve = isHidden(edge, near) ? null : frame.curveOf(edge);
    if (!curve) return [];
    const course = curveToScreen(curve, camera);
    const own = scale * loudness(edge, scene.presented);
    return [
      ...drawWalked(edge, course, own, frame),
      ...drawEdge(edge, course, own, frame.opacityOf(edge), near && !scene.presented),
    ];
  });
  return [...(palette.drawsLand ? drawLands(scene.lands, camera) : []), ...lines];
}

/** The labels of a frame, each with its place, clear of nodes and of the signs on them. */
export function labelsOf(frame: Frame, signs: readonly Sign[]): PlacedLabel[] {
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
  const bodies: Body[] = [
    ...seen.map((node) => ({
      id: node.id,
      box: around(middleOf(node), bodyReach(node, camera.zoom)),
      soft: node.faded || (node.type === 'statement' && node.state === 'rest'),
    })),
    ...signs.map(({ id, at, reach }) => ({ id, box: around(at, reach), soft: false })),
    { id: 'tools', box: toolsBox(frame), soft: false },
    ...lineBodies(frame),
  ];
  return placeLabels(requests, bodies, shrunk(frame.free, RIM), scene.language);
}

/** The over-layer: the keyboard's focus, signs, then words with their halo. */
export function drawOver(frame: Frame, signs: readonly Sign[], placed: readonly PlacedLabel[]): Primitive[] {
  const { scene } = frame;
  return [
    ...drawRing(frame),
    ...signs.flatMap(({ primitives }) => primitives),
    ...placed.map(
      (label): Primitive => ({
        kind: 'text',
        at: label.middle,
        angle: label.angle,
        lines: label.lines,
        widths: label.lines.map((line) => frame.widthOf(line, label.font)),
        font: label.font,
        language: scene.language,
        fill: 'ink',
        halo: 'land',
        opacity: 1,
      }),
    ),
  ];
}

/**
 * Lines as rows of boxes: the marker under the selected one, which no name covers, and, where the rest is faded, the
 * others that are not, which names avoid. The words along a line keep off it by themselves.
 */
function lineBodies({ scene, camera, palette, curveOf }: Frame): Body[] {
  const fading = scene.edges.some(({ faded }) => faded);
  const scale = signScale(camera.zoom, palette.lineScale);
  return scene.edges.flatMap((edge) => {
    const selected = edge.state === 'selected';
    const curve = selected || (fading && !edge.faded && edge.kind !== 'thread') ? curveOf(edge) : null;
    if (!curve) return [];
    const { width, markerWidth } = lineLook(edge.modality, edge.tone, edge.sources, edge.symmetric);
    const half = ((selected ? markerWidth : width + 2) / 2) * scale;
    const course = curveToScreen(curve, camera);
    const steps = Math.max(1, Math.ceil(lengthOf(course) / (2 * half)));
    return sampleCurve(course, steps).map((at) => ({
      id: LINES,
      box: around(at, { x: half, y: half }),
      soft: !selected,
    }));
  });
}

function around({ x, y }: Position, reach: Position): Box {
  return { left: x - reach.x, right: x + reach.x, top: y - reach.y, bottom: y + reach.y };
}

/** Where the zoom buttons lie over the plate, in the same corner in both languages: no word goes beneath them. */
function toolsBox({ free, tools }: Frame): Box {
  return { left: free.right - tools.width, right: free.right, top: free.bottom - tools.height, bottom: free.bottom };
}

/** Whether something this near could show: a label reaches beyond its node. */
function inView({ x, y }: Position, free: Box): boolean {
  const slack = 120;
  return x > free.left - slack && x < free.right + slack && y > free.top - slack && y < free.bottom + slack;
}
