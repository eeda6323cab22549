import type { Position } from '../../domain/model/schema';
import type { Box, Insets } from '../geometry/box';
import { shrunk } from '../geometry/box';
import { lengthOf, sampleCurve } from '../geometry/curve';
import { curveToScreen, toScreen } from '../geometry/viewTransform';
import { labelCandidates } from '../labels/candidates';
import { type LabelObstacle, LINES, type PlacedLabel, placeLabels } from '../labels/placement';
import type { Badge } from '../marks/badges';
import { drawEdge, markScale } from '../marks/edgeKinds';
import { edgeStyle } from '../marks/edgeStyle';
import { drawFocusRing, drawTraversedEdge } from '../marks/focusRing';
import type { Frame } from '../marks/frame';
import { bodyReach } from '../marks/nodeMark';
import { emphasisScale } from '../marks/presentationScale';
import type { Primitive } from '../marks/primitives';
import { drawTerritories } from '../marks/territoryMark';
import { labelLevel } from '../scene/levelOfDetail';
import type { SceneNode } from '../scene/scene';

/** No word touches the rim. */
const RIM: Insets = { top: 4, right: 5, bottom: 4, left: 5 };

/** The layer beneath the nodes: territories, then lines with their marks, from the lowest to the topmost. */
export function composeUnderlay(frame: Frame): Primitive[] {
  const { scene, camera, palette } = frame;
  const scale = markScale(camera.zoom, palette.lineScale);
  const near = labelLevel(camera.zoom) === 'near';
  const lines = scene.edges.flatMap((edge) => {
    const curve = frame.curveOf(edge);
    if (!curve) return [];
    const course = curveToScreen(curve, camera);
    const own = scale * emphasisScale(edge, scene.presented);
    return [
      ...drawTraversedEdge(edge, course, own, frame),
      ...drawEdge(edge, course, own, frame.opacityOf(edge), near && !scene.presented),
    ];
  });
  return [...(palette.drawsLand ? drawTerritories(scene.territories, camera) : []), ...lines];
}

/** The labels of a frame, each with its place, clear of nodes and of the badges on them. */
export function placeFrameLabels(frame: Frame, badges: readonly Badge[]): PlacedLabel[] {
  const { scene, camera, palette } = frame;
  const middles = new Map(scene.nodes.map((node) => [node, toScreen(node.position, camera)]));
  const middleOf = (node: SceneNode): Position => middles.get(node) ?? toScreen(node.position, camera);
  const seen = scene.nodes.filter((node) => inView(middleOf(node), frame.free));
  const shown = new Set<string>(seen.map((node) => node.id));
  const edges = scene.edges.filter((edge) => shown.has(edge.source) || shown.has(edge.target));
  const requests = labelCandidates(
    { ...scene, edges },
    {
      zoom: camera.zoom,
      typeScale: palette.typeScale,
      signScale: markScale(camera.zoom, palette.lineScale),
      middleOf,
      curveOf: (edge) => {
        const curve = frame.curveOf(edge);
        return curve && curveToScreen(curve, camera);
      },
      widthOf: frame.widthOf,
    },
  ).filter((request) => request.kind === 'line' || shown.has(request.id));
  const bodies: LabelObstacle[] = [
    ...seen.map((node) => ({
      id: node.id,
      box: around(middleOf(node), bodyReach(node, camera.zoom)),
      soft: node.faded || (node.type === 'statement' && node.state === 'rest'),
    })),
    ...badges.map(({ id, at, reach }) => ({ id, box: around(at, reach), soft: false })),
    { id: 'tools', box: toolsBox(frame), soft: false },
    ...lineBodies(frame),
  ];
  return placeLabels(requests, bodies, shrunk(frame.free, RIM), scene.language);
}

/** The layer above the nodes: the ring of the focus, badges, then words with their halo. */
export function composeOverlay(frame: Frame, badges: readonly Badge[], placed: readonly PlacedLabel[]): Primitive[] {
  const { scene } = frame;
  return [
    ...drawFocusRing(frame),
    ...badges.flatMap(({ primitives }) => primitives),
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
function lineBodies({ scene, camera, palette, curveOf }: Frame): LabelObstacle[] {
  const fading = scene.edges.some(({ faded }) => faded);
  const scale = markScale(camera.zoom, palette.lineScale);
  return scene.edges.flatMap((edge) => {
    const selected = edge.state === 'selected';
    const curve = selected || (fading && !edge.faded && edge.kind !== 'thread') ? curveOf(edge) : null;
    if (!curve) return [];
    const { width, markerWidth } = edgeStyle(edge.modality, edge.tone, edge.sources, edge.symmetric);
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

/** Where the zoom buttons lie over the map, in the same corner in both languages: no word goes beneath them. */
function toolsBox({ free, tools }: Frame): Box {
  return { left: free.right - tools.width, right: free.right, top: free.bottom - tools.height, bottom: free.bottom };
}

/** Whether something this near could show: a label reaches beyond its node. */
function inView({ x, y }: Position, free: Box): boolean {
  const slack = 120;
  return x > free.left - slack && x < free.right + slack && y > free.top - slack && y < free.bottom + slack;
}
