import type { Position } from '../../domain/model/schema';

/** The sides of a closed polygon, the closing one included. */
export function sides(polygon: readonly Position[]): [Position, Position][] {
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

/** Distance of a point from the segment a–b, and how far along it the nearest place lies (0 at a, 1 at b). */
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
