import type { Position } from '../../domain/model/schema';
import type { Box } from '../geometry/box';
import { type Curve, sampleCurve } from '../geometry/curve';
import { nearestOnSegment } from '../geometry/polygon';

/**
 * The place on a line where a pointer is surest to hit it and nothing else: far from other lines and bodies.
 * @param others courses of the other lines · @param discs bodies of nodes · @returns null where no place is in the free space
 */
export function clearestPoint(
  curve: Curve,
  others: readonly Curve[],
  discs: readonly (Position & { readonly radius: number })[],
  free: Box,
): Position | null {
  const rivals = others.map((other) => sampleCurve(other, 12));
  let best: { readonly point: Position; readonly room: number } | null = null;
  for (const { x, y } of sampleCurve(curve, 20).slice(2, -2)) {
    if (x < free.left || x > free.right || y < free.top || y > free.bottom) continue;
    let room = 24;
    for (const disc of discs) room = Math.min(room, Math.hypot(disc.x - x, disc.y - y) - disc.radius);
    for (const rival of rivals) {
      rival.forEach((point, at) => {
        const next = rival[at + 1];
        if (next) room = Math.min(room, nearestOnSegment({ x, y }, point, next).distance);
      });
    }
    if (!best || room > best.room) best = { point: { x, y }, room };
  }
  return best?.point ?? null;
}
