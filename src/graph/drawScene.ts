import type { Position } from '../domain/schema';
import type { Tone } from '../domain/vocabulary';
import { alongCurve, type Curve, lengthOf } from './curve';
import { drawLine } from './drawLine';
import { CASING, lineLook, WHISPER, whispered } from './lineLook';
import type { Ink } from './palette';
import type { PlateLand } from './plate';
import { curveSteps, type PathPrimitive, type PathStep, type Primitive, smoothSteps } from './primitives';
import type { SceneEdge } from './sceneModel';

/** Where the plate lies on the screen. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

const TONE_INKS: Readonly<Record<Tone, Ink>> = { cooperation: 'cooperation', conflict: 'conflict', neutral: 'neutral' };

/** From the plate's units to screen pixels. */
export function toScreen(point: Position, camera: Camera): Position {
  return { x: point.x * camera.zoom + camera.x, y: point.y * camera.zoom + camera.y };
}

export function curveToScreen(curve: Curve, camera: Camera): Curve {
  return {
    start: toScreen(curve.start, camera),
    control: toScreen(curve.control, camera),
    end: toScreen(curve.end, camera),
  };
}

/** Lines keep to their width while zooming, but for a little. */
export function signScale(zoom: number, lineScale: number): number {
  return lineScale * Math.min(1.35, Math.max(0.72, Math.sqrt(zoom)));
}

/** The lands: ground and a coast. */
export function drawLands(lands: readonly PlateLand[], camera: Camera): PathPrimitive[] {
  const shores = lands.map((land) => smoothSteps(land.shore.map((corner) => toScreen(corner, camera))));
  return [
    ...shores.map((steps): PathPrimitive => ({ kind: 'path', steps, stroke: 'coast', width: 5, opacity: 0.28 })),
    ...shores.map(
      (steps): PathPrimitive => ({ kind: 'path', steps, fill: 'land', stroke: 'coast', width: 1.3, opacity: 1 }),
    ),
  ];
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
  const look = lineLook(edge.modality, edge.tone, edge.sources, edge.symmetric);
  const ink = TONE_INKS[edge.tone];
  if (edge.minor && !near)
    return drawLine(curve, { look: whispered(look), ink, state: 'rest', opacity: WHISPER * opacity, scale });
  return drawLine(curve, { look, ink, state: state === 'marked' ? 'rest' : state, opacity, scale });
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
  const steps: PathStep[] = [
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
  const sign: PathStep[] = [
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
