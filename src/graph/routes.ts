import type { Position } from '../domain/schema';
import { bowed, sampleCurve } from './curve';

/** Something a line should go round. */
export interface Obstacle extends Position {
  readonly id: string;
  readonly radius: number;
  /** How bad it is to run through it: a country's disc is worse than a bubble. */
  readonly cost: number;
}

const CLEARANCE = 7;
/** Bends tried, as shares of the line's length; the first at the same cost wins. */
const BENDS = [0.045, -0.045, 0.1, -0.1, 0.16, -0.16, 0.23, -0.23] as const;

/**
 * How far a line between two nodes bows aside at its middle so that it runs through the fewest others.
 * A lone line is never quite straight, as on an atlas; a fan (`several`) keeps the straight where it can.
 * @returns model units, to the right of a → b
 */
export function bendOf(a: Obstacle, b: Obstacle, several: boolean, obstacles: readonly Obstacle[]): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const reach = 0.25 * length + CLEARANCE + 30;
  const near = obstacles.filter((other) => {
    return other.id !== a.id && other.id !== b.id && Math.hypot(other.x - (a.x + b.x) / 2, other.y - (a.y + b.y) / 2) < length / 2 + reach;
  });
  let best = { bend: 0, cost: Infinity };
  for (const share of several ? [0, ...BENDS] : [...BENDS, 0]) {
    const cost = 40 * Math.abs(share) + crossing(bowed(a, b, share * length), near);
    if (cost < best.cost - 1e-9) best = { bend: share * length, cost };
  }
  return Math.round(best.bend * 10) / 10;
}

function crossing(curve: ReturnType<typeof bowed>, obstacles: readonly Obstacle[]): number {
  const points = sampleCurve(curve, 28);
  return obstacles.reduce((sum, other) => {
    const nearest = points.reduce((least, point) => Math.min(least, Math.hypot(point.x - other.x, point.y - other.y)), Infinity);
    return sum + other.cost * Math.max(0, 1 - nearest / (other.radius + CLEARANCE));
  }, 0);
}
