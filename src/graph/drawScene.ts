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

/**
 * One line of the scene with all its signs but the words along it.
 * @param curve from rim to rim in screen pixels · @param opacity 1, or less while it fades · @param near whether minor lines speak up
 */
export function drawEdge(edge: SceneEdge, curve: Curve, scale: number, opacity: number, near: boolean): Primitive[] {
  switch (edge.kind) {
    case 'thread':
      return [
        thread(
          curve,
          edge.state === 'marked' ? 'marker-edge' : 'statement',
          (edge.state === 'marked' ? 1.3 : 0.9) * scale,
          opacity,
        ),
      ];
    case 'quiet':
      return [thread(curve, 'neutral', 0.9 * scale, 0.75 * opacity)];
    case 'aside':
      return aside(curve, scale, edge.nearOnly ? 0.6 * opacity : opacity);
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
  if (edge.minor && !near)
    return drawLine(curve, {
      look: whispered(look),
      ink: TONE_INKS[edge.tone],
      selected: false,
      opacity: WHISPER * opacity,
      scale,
    });
  return drawLine(curve, { look, ink: TONE_INKS[edge.tone], selected: edge.state === 'selected', opacity, scale });
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

function contradiction(edge: SceneEdge, curve: Curve, scale: number, opacity: number): PathPrimitive[] {
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
    ...(selected
      ? [thread(curve, 'marker-edge', 11.8 * scale, opacity), thread(curve, 'marker', 9.2 * scale, opacity)]
      : [thread(curve, 'land', (1.2 + 2 * CASING) * scale, opacity)]),
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

/** Radius of the sign on a bundle, its casing included: large enough to be hit. */
export const CHIP = 12.5;

/** The place for a bundle's sign: the one nearest to the line's middle where no node lies on it. */
export function chipPlace(curve: Curve, discs: readonly (Position & { readonly radius: number })[]): Position {
  const length = lengthOf(curve);
  const places = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74].map((share) =>
    alongCurve(curve, share * length),
  );
  const clear = ({ x, y }: Position) => discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.radius + CHIP);
  const { x, y } = places.find(clear) ?? alongCurve(curve, length / 2);
  return { x, y };
}

/** Radius of the sign of folded statements, without its tail. */
export const FOLDED = 9.5;

/** How many statements are folded into a node: a speech bubble with a number, at the node's upper end. */
export function drawFolded(at: Position, label: string, language: 'ar' | 'en', opacity: number): Primitive[] {
  const tail: PathStep[] = [
    ['M', at.x - 8, at.y + 3],
    ['L', at.x - 9.5, at.y + 11.5],
    ['L', at.x - 1, at.y + 8],
  ];
  return [
    { kind: 'path', steps: [['O', at.x, at.y, FOLDED + 1.6]], fill: 'land', opacity },
    { kind: 'path', steps: [...tail, ['Z']], fill: 'panel', stroke: 'statement', width: 1.2, opacity },
    { kind: 'path', steps: [['O', at.x, at.y, FOLDED - 0.6]], fill: 'panel', stroke: 'statement', width: 1.2, opacity },
    signText(at, label, language, opacity),
  ];
}

/** The sign on a bundle: how many lines it holds, or that they may be gathered again. */
export function drawChip(at: Position, label: string, language: 'ar' | 'en', opacity: number): Primitive[] {
  return [
    { kind: 'path', steps: [['O', at.x, at.y, CHIP]], fill: 'land', opacity },
    { kind: 'path', steps: [['O', at.x, at.y, 11]], fill: 'panel', stroke: 'ink2', width: 1.4, opacity },
    signText(at, label, language, opacity),
  ];
}

/** A number inside a sign. */
function signText(at: Position, label: string, language: 'ar' | 'en', opacity: number): Primitive {
  const font = { size: 12, weight: 600, slanted: false } as const;
  return { kind: 'text', at, angle: 0, lines: [label], font, language, fill: 'ink', halo: null, opacity };
}
