import type { DrawnPath } from './drawnPaths';

/** Surfaces round to hundredths. */
const TOLERANCE = 0.02;

type Point = readonly [number, number];

/** All places of a path, those of its control points too; of a circle its middle. */
const pointsOf = ({ steps }: DrawnPath): Point[] =>
  steps.flatMap(([letter, ...numbers]) => {
    const places = letter === 'O' ? numbers.slice(0, 2) : numbers;
    return places.flatMap((x, at): Point[] => (at % 2 === 0 ? [[x, places[at + 1] ?? 0]] : []));
  });

const radiiOf = ({ steps }: DrawnPath) => steps.flatMap(([letter, , , radius = 0]) => (letter === 'O' ? [radius] : []));

/** As they are, mirrored, and turned half round: a line that reads the other way is one of the two. */
const SIDES = [
  [1, 1],
  [-1, 1],
  [-1, -1],
] as const;

/** By how much one drawing is larger than another, told by the places of it that lie farthest from the first. */
function scaleOf(from: readonly Point[], to: readonly Point[]): number {
  const spanOf = (points: readonly Point[]) => {
    const [[x0, y0] = [0, 0]] = points;
    return Math.max(...points.map(([x, y]) => Math.hypot(x - x0, y - y0)));
  };
  return spanOf(from) === 0 ? 1 : spanOf(to) / spanOf(from);
}

/** Every number of a drawing: places, counted from the first of them, radii, widths and dashes. */
function numbersOf(paths: readonly DrawnPath[], scale: number, [across, down]: Point): number[] {
  const [[x0, y0] = [0, 0]] = paths.flatMap(pointsOf);
  return paths.flatMap((path) => [
    ...pointsOf(path).flatMap(([x, y]) => [across * scale * (x - x0), down * scale * (y - y0)]),
    ...[...radiiOf(path), path.stroke === null ? 0 : path.width, ...path.dash].map((value) => value * scale),
  ]);
}

/** What paths a drawing is made of, without their places and sizes. */
const kindsOf = (paths: readonly DrawnPath[]) =>
  JSON.stringify(
    paths.map(({ steps, fill, stroke, cap }) => [
      steps.map(([letter]) => letter).join(''),
      fill,
      stroke,
      stroke && cap,
    ]),
  );

/**
 * Compares what two surfaces draw: the same paths in the same inks, as wide, dashed and ended alike, once one of them is
 * scaled, moved and, where it reads the other way, mirrored.
 * @returns nothing where they draw the same mark, else what is different, beginning with the name
 */
export function differences(map: readonly DrawnPath[], surface: readonly DrawnPath[], name: string): string[] {
  if (kindsOf(surface) !== kindsOf(map)) return [`${name}: ${kindsOf(surface)} instead of ${kindsOf(map)}`];
  const scale = scaleOf(map.flatMap(pointsOf), surface.flatMap(pointsOf));
  const drawn = numbersOf(surface, 1, [1, 1]);
  const worst = SIDES.map((sides) => {
    const wanted = numbersOf(map, scale, sides);
    if (wanted.length !== drawn.length) return Infinity;
    return Math.max(...drawn.map((value, at) => Math.abs(value - (wanted[at] ?? Infinity))));
  });
  const off = Math.min(...worst);
  return off < TOLERANCE * Math.max(1, scale) ? [] : [`${name}: off by ${off}`];
}

/** Straight paths as a surface draws them that knows no dashes and no round ends: dash by dash, dots and ends as discs. */
export function withDashesDrawn(paths: readonly DrawnPath[]): DrawnPath[] {
  return paths.flatMap((path) => {
    const disc = ([x, y]: Point) => ['O', x, y, path.width / 2] as const;
    const discs: DrawnPath = { ...path, steps: [], fill: path.stroke, stroke: null, dash: [] };
    const [on = 0, off = 0] = path.dash;
    if (on + off === 0) {
      const plain = { ...path, cap: 'butt' };
      return path.stroke !== null && path.cap === 'round'
        ? [plain, { ...discs, steps: pointsOf(path).map(disc) }]
        : [plain];
    }
    const points = pointsOf(path);
    const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [points[0], points.at(-1)];
    const length = Math.hypot(x1 - x0, y1 - y0);
    const at = (along: number): Point => [x0 + ((x1 - x0) * along) / length, y0 + ((y1 - y0) * along) / length];
    const starts = Array.from({ length: Math.floor(length / (on + off)) + 1 }, (_, index) => index * (on + off));
    if (on === 0) return [{ ...discs, steps: starts.map((start) => disc(at(start))) }];
    const steps = starts.flatMap((start) => [
      ['M', ...at(start)] as const,
      ['L', ...at(Math.min(length, start + on))] as const,
    ]);
    return [{ ...path, steps, dash: [], cap: 'butt' }];
  });
}
