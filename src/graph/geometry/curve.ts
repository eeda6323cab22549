import type { Position } from '../../domain/model/schema';

/** A line as it is drawn: straight where the control point lies between the ends, else a parabola's arc. */
export interface Curve {
  readonly start: Position;
  readonly control: Position;
  readonly end: Position;
}

/** A place on a curve and the direction in which the curve runs there, in radians, y downwards. */
export interface CurvePoint extends Position {
  readonly angle: number;
}

const STEPS = 24;

const mix = (a: Position, b: Position, share: number): Position => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The straight line between two points. */
export function straight(start: Position, end: Position): Curve {
  return { start, control: mix(start, end, 0.5), end };
}

/** The place at parameter t from 0 to 1 (Bézier, second degree). */
export function pointAt(curve: Curve, t: number): CurvePoint {
  const before = mix(curve.start, curve.control, t);
  const after = mix(curve.control, curve.end, t);
  const way =
    Math.hypot(after.x - before.x, after.y - before.y) > 1e-6
      ? { from: before, to: after }
      : { from: curve.start, to: curve.end };
  return { ...mix(before, after, t), angle: Math.atan2(way.to.y - way.from.y, way.to.x - way.from.x) };
}

/** Lengths from the start to evenly spaced parameters, by chords. */
function ruler(curve: Curve): number[] {
  const marks = [0];
  let last: Position = curve.start;
  let length = 0;
  for (let step = 1; step <= STEPS; step += 1) {
    const next = pointAt(curve, step / STEPS);
    length += Math.hypot(next.x - last.x, next.y - last.y);
    marks.push(length);
    last = next;
  }
  return marks;
}

/** Length of the arc. */
export function lengthOf(curve: Curve): number {
  return ruler(curve).at(-1) ?? 0;
}

/** The parameter at which the arc from the start is `distance` long; held between 0 and 1. */
function parameterAt(curve: Curve, distance: number): number {
  const marks = ruler(curve);
  const step = marks.findIndex((mark) => mark >= distance);
  if (distance <= 0 || step === 0) return 0;
  if (step < 0) return 1;
  const before = marks[step - 1] ?? 0;
  const after = marks[step] ?? before;
  return (step - 1 + (after === before ? 0 : (distance - before) / (after - before))) / STEPS;
}

/** The place whose arc from the start is `distance` long. */
export function alongCurve(curve: Curve, distance: number): CurvePoint {
  return pointAt(curve, parameterAt(curve, distance));
}

/** The stretch of a curve between two arc lengths from its start (de Casteljau). */
export function stretch(curve: Curve, from: number, to: number): Curve {
  const begin = parameterAt(curve, from);
  const finish = Math.max(begin, parameterAt(curve, to));
  const head = { start: curve.start, control: mix(curve.start, curve.control, finish), end: pointAt(curve, finish) };
  const share = finish === 0 ? 0 : begin / finish;
  const start = pointAt(head, share);
  return {
    start: { x: start.x, y: start.y },
    control: mix(head.control, head.end, share),
    end: { x: head.end.x, y: head.end.y },
  };
}

/** A curve made longer at both ends, in the directions in which it arrives there. */
export function lengthen(curve: Curve, by: number): Curve {
  const { angle: out } = pointAt(curve, 0);
  const { angle: into } = pointAt(curve, 1);
  return {
    start: { x: curve.start.x - by * Math.cos(out), y: curve.start.y - by * Math.sin(out) },
    control: curve.control,
    end: { x: curve.end.x + by * Math.cos(into), y: curve.end.y + by * Math.sin(into) },
  };
}

/** Points on a curve at even parameters, ends included. */
export function sampleCurve(curve: Curve, steps: number): CurvePoint[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps));
}
