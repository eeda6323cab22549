import type { Position } from '../../domain/model/schema';
import { boxOf } from '../geometry/box';
import { nearestOnSegment, sides } from '../geometry/polygon';

/** Twice the signed area of the triangle a, b, c; positive where c lies to the left of a → b (y upwards). */
function turn(a: Position, b: Position, c: Position): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
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

/** Whether a disc touches a polygon: part of it, or all of it, lies within. */
export function discTouchesPolygon(middle: Position, radius: number, polygon: readonly Position[]): boolean {
  return distanceFromPolygon(middle, polygon) < radius;
}
