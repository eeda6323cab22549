import type { Tone } from '../../domain/model/vocabulary';
import { alongCurve, type Curve, lengthOf } from '../geometry/curve';
import type { SceneEdge } from '../scene/scene';
import { drawEdgeMark } from './edgeMark';
import { CASING, edgeStyle, SUBDUED_OPACITY, subdued } from './edgeStyle';
import type { Ink } from './palette';
import { curveSteps, type PathCommand, type PathPrimitive, type Primitive } from './primitives';

const TONE_INKS: Readonly<Record<Tone, Ink>> = { cooperation: 'cooperation', conflict: 'conflict', neutral: 'neutral' };

/** Lines keep to their width while zooming, but for a little. */
export function markScale(zoom: number, lineScale: number): number {
  return lineScale * Math.min(1.35, Math.max(0.72, Math.sqrt(zoom)));
}

/** All of a line that its drawing depends on. */
type DrawnEdge = Omit<SceneEdge, 'id' | 'source' | 'target' | 'bend' | 'label' | 'faded'>;

/**
 * One line of the scene with all its signs but the words along it.
 * @param curve from rim to rim in screen pixels · @param opacity 1, or less while it fades · @param near whether minor lines speak up
 */
export function drawEdge(edge: DrawnEdge, curve: Curve, scale: number, opacity: number, near: boolean): Primitive[] {
  const { state } = edge;
  switch (edge.kind) {
    case 'thread': {
      const marked = state === 'marked';
      const line = thread(curve, marked ? 'marker-edge' : 'statement', (marked ? 1.3 : 0.9) * scale, opacity);
      return [...casing(curve, state, scale, opacity), line];
    }
    case 'quiet':
      return [...casing(curve, state, scale, opacity), thread(curve, 'neutral', 0.9 * scale, 0.75 * opacity)];
    case 'aside':
      return [...casing(curve, state, scale, opacity), ...aside(curve, scale, edge.nearOnly ? 0.6 * opacity : opacity)];
    case 'contradiction':
      return contradiction(edge, curve, scale, opacity);
    case 'bundle':
      return [
        thread(curve, 'land', (3 + 2 * CASING) * scale, opacity),
        thread(curve, 'ink2', 3 * scale, opacity),
        thread(curve, 'land', 1 * scale, opacity),
      ];
    case 'close':
      return [];
    case 'line':
      break;
  }
  const style = edgeStyle(edge.modality, edge.tone, edge.sources, edge.symmetric);
  const ink = TONE_INKS[edge.tone];
  if (edge.minor && !near)
    return drawEdgeMark(curve, {
      style: subdued(style),
      ink,
      state: 'rest',
      opacity: SUBDUED_OPACITY * opacity,
      scale,
    });
  return drawEdgeMark(curve, { style, ink, state: state === 'marked' ? 'rest' : state, opacity, scale });
}

/** What lies beneath a thin line that is chosen: the marker where it is selected, else a casing of ink. */
function casing(curve: Curve, state: SceneEdge['state'], scale: number, opacity: number): PathPrimitive[] {
  if (state === 'selected')
    return [thread(curve, 'marker-edge', 11.8 * scale, opacity), thread(curve, 'marker', 9.2 * scale, opacity)];
  if (state === 'chosen')
    return [thread(curve, 'ink', 8.6 * scale, opacity), thread(curve, 'land', 6 * scale, opacity)];
  return [];
}

function thread(curve: Curve, stroke: Ink, width: number, opacity: number): PathPrimitive {
  return { kind: 'path', steps: curveSteps(curve), stroke, width, opacity };
}

/** From a statement to whom it concerns: a thread with a small open head. */
function aside(curve: Curve, scale: number, opacity: number): PathPrimitive[] {
  const tip = alongCurve(curve, lengthOf(curve));
  const wing = (turn: number): [number, number] => [
    tip.x - 6 * scale * Math.cos(tip.angle + turn),
    tip.y - 6 * scale * Math.sin(tip.angle + turn),
  ];
  const steps: PathCommand[] = [
    ['M', ...wing(0.5)],
    ['L', tip.x, tip.y],
    ['L', ...wing(-0.5)],
  ];
  return [
    thread(curve, 'statement', 0.9 * scale, opacity),
    { kind: 'path', steps, stroke: 'statement', width: scale, opacity },
  ];
}

function contradiction(edge: DrawnEdge, curve: Curve, scale: number, opacity: number): PathPrimitive[] {
  const { x, y } = alongCurve(curve, lengthOf(curve) / 2);
  const selected = edge.state === 'selected';
  const at = (dx: number, dy: number): [number, number] => [x + dx * scale, y + dy * scale];
  const sign: PathCommand[] = [
    ['M', ...at(-3.6, -1.7)],
    ['L', ...at(3.6, -1.7)],
    ['M', ...at(-3.6, 1.7)],
    ['L', ...at(3.6, 1.7)],
    ['M', ...at(2.4, -4.4)],
    ['L', ...at(-2.4, 4.4)],
  ];
  return [
    ...(edge.state === 'rest'
      ? [thread(curve, 'land', (1.2 + 2 * CASING) * scale, opacity)]
      : casing(curve, edge.state, scale, opacity)),
    thread(curve, 'ink', 1.2 * scale, opacity),
    { kind: 'path', steps: [['O', x, y, (8 + CASING) * scale]], fill: selected ? 'marker' : 'land', opacity },
    {
      kind: 'path',
      steps: [['O', x, y, 7.6 * scale]],
      fill: selected ? 'marker' : 'land',
      stroke: 'ink',
      width: 1.5 * scale,
      opacity,
    },
    { kind: 'path', steps: sign, stroke: 'ink', width: 1.5 * scale, opacity },
  ];
}
