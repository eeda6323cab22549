import { sampleCurve } from '../../graph/geometry/curve';
import type { PathCommand } from '../../graph/marks/primitives';

type Point = readonly [number, number];

/** How many chords stand for a curve. */
const CHORDS = 24;

/** The first course of a path as points, curves as chords. */
function chordsOf(steps: readonly PathCommand[]): Point[] {
  const points: Point[] = [];
  for (const step of steps) {
    const [x, y] = points.at(-1) ?? [0, 0];
    if (step[0] === 'M' || step[0] === 'L') points.push([step[1], step[2]]);
    if (step[0] !== 'Q') continue;
    const curve = { start: { x, y }, control: { x: step[1], y: step[2] }, end: { x: step[3], y: step[4] } };
    for (const at of sampleCurve(curve, CHORDS).slice(1)) points.push([at.x, at.y]);
  }
  return points;
}

/**
 * The dashes of a path one by one, each as points: of a stretch without length, where a round end makes a dot, one.
 * @param steps a single open course of lines and quadratic curves
 * @param dash lengths of dash and gap in turn, the first a dash
 */
export function dashesOf(steps: readonly PathCommand[], [on = 0, off = 0]: readonly number[]): Point[][] {
  const points = chordsOf(steps);
  let length = 0;
  /** How far along each point lies. */
  const marks = points.map((point, at) => {
    const before = points[at - 1] ?? point;
    length += Math.hypot(point[0] - before[0], point[1] - before[1]);
    return length;
  });
  const total = marks.at(-1) ?? 0;
  const count = on + off > 0 ? Math.floor(total / (on + off)) + 1 : 0;
  return Array.from({ length: count }, (_, at) => {
    const from = at * (on + off);
    const to = Math.min(total, from + on);
    const between = points.filter((_point, index) => (marks[index] ?? 0) > from && (marks[index] ?? 0) < to);
    const start = pointAt(points, marks, from);
    return on === 0 ? [start] : [start, ...between, pointAt(points, marks, to)];
  });
}

function pointAt(points: readonly Point[], marks: readonly number[], length: number): Point {
  const next = Math.max(
    1,
    marks.findIndex((mark) => mark >= length),
  );
  const [a, b] = [points[next - 1] ?? [0, 0], points[next] ?? points[next - 1] ?? [0, 0]];
  const [from, to] = [marks[next - 1] ?? 0, marks[next] ?? 0];
  const share = to === from ? 0 : (length - from) / (to - from);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
