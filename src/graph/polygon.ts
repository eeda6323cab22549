import type { Position } from '../domain/schema';

/** Twice the signed area of the triangle a, b, c; positive where c lies to the left of a → b (y upwards). */
function turn(a: Position, b: Position, c: Position): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** The sides of a closed polygon, the closing one included. */
function sides(polygon: readonly Position[]): [Position, Position][] {
  const pairs: [Position, Position][] = [];
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before) pairs.push([before, corner]);
    before = corner;
  }
  return pairs;
}

/** Signed area; its sign tells the sense of rotation. */
export function areaOf(polygon: readonly Position[]): number {
  return sides(polygon).reduce((sum, [a, b]) => sum + (a.x * b.y - b.x * a.y) / 2, 0);
}

/** Distance of a point from the stretch a–b, and how far along it the nearest place lies (0 at a, 1 at b). */
export function nearestOnSegment(
  point: Position,
  a: Position,
  b: Position,
): { readonly distance: number; readonly share: number } {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return { distance: Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy), share };
}

/** Whether a point lies within a closed polygon (even-odd rule). */
export function pointInPolygon(point: Position, polygon: readonly Position[]): boolean {
  let inside = false;
  for (const [a, b] of sides(polygon)) {
    if (a.y > point.y !== b.y > point.y && point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x))
      inside = !inside;
  }
  return inside;
}

/** Distance of a point from a polygon's rim: negative inside, positive outside. */
export function distanceFromPolygon(point: Position, polygon: readonly Position[]): number {
  const nearest = sides(polygon).reduce(
    (least, [a, b]) => Math.min(least, nearestOnSegment(point, a, b).distance),
    Infinity,
  );
  return pointInPolygon(point, polygon) ? -nearest : nearest;
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Whether two closed polygons share any ground: their rims cross, or one lies within the other. */
export function polygonsIntersect(one: readonly Position[], other: readonly Position[]): boolean {
  const [first] = one;
  const [second] = other;
  if (!first || !second) return false;
  const boxes = [boxOf(one), boxOf(other)] as const;
  if (boxes[0].right < boxes[1].left || boxes[1].right < boxes[0].left) return false;
  if (boxes[0].bottom < boxes[1].top || boxes[1].bottom < boxes[0].top) return false;
  const others = sides(other);
  if (sides(one).some(([a, b]) => others.some(([c, d]) => cross(a, b, c, d)))) return true;
  return pointInPolygon(first, other) || pointInPolygon(second, one);
}

/** The smallest upright rectangle around some points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around points; infinite and inside out where there are none. */
export function boxOf(points: readonly Position[]): Box {
  return {
    left: points.reduce((least, { x }) => Math.min(least, x), Infinity),
    top: points.reduce((least, { y }) => Math.min(least, y), Infinity),
    right: points.reduce((most, { x }) => Math.max(most, x), -Infinity),
    bottom: points.reduce((most, { y }) => Math.max(most, y), -Infinity),
  };
}

/** The same with some more ground on every side. */
export function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** The ground within a distance of a place. */
export function boxAround({ x, y }: Position, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
