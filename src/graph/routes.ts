import type { Position } from '../domain/schema';

/** Something a line should go round. */
export interface Obstacle extends Position {
  readonly id: string;
  readonly radius: number;
  /** How bad it is to run through it: a country's disc is worse than a bubble. */
  readonly cost: number;
}

const CLEARANCE = 7;
/** Bends tried, as shares of the line's length; the first at the same cost wins. */
const BENDS = [0.045, -0.045, 0.09, -0.09, 0.14, -0.14] as const;
/** A fan may leave the straight by this much only: its places to both sides need the room. */
const FAN_BENDS = [0, 0.04, -0.04, 0.08, -0.08] as const;
/** No line bows further aside, model units: it would wander off the plate. */
const WIDEST = 84;

/**
 * How far a line between two nodes bows aside at its middle so that it runs through the fewest others.
 * A lone line is never quite straight, as on an atlas; a fan (`several`) keeps the straight where it can.
 * @returns model units, to the right of a → b
 */
export function bendOf(a: Obstacle, b: Obstacle, several: boolean, obstacles: readonly Obstacle[]): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return 0;
  const near = obstacles.flatMap((other) => {
    if (other.id === a.id || other.id === b.id) return [];
    // Where it lies as seen from the line: how far along (0 to 1), how far to the right.
    const along = ((other.x - a.x) * (b.x - a.x) + (other.y - a.y) * (b.y - a.y)) / (length * length);
    const aside = ((other.y - a.y) * (b.x - a.x) - (other.x - a.x) * (b.y - a.y)) / length;
    const reach = other.radius + CLEARANCE;
    return along <= 0 || along >= 1 || Math.abs(aside) > WIDEST + reach
      ? []
      : [{ along, aside, reach, cost: other.cost }];
  });
  const price = (share: number) => (several ? 14 * Math.abs(share) : 4 * Math.abs(Math.abs(share) - BENDS[0]));
  let best = { bend: 0, cost: Infinity };
  for (const share of several ? FAN_BENDS : [...BENDS, 0]) {
    const bend = Math.sign(share) * Math.min(WIDEST, Math.abs(share) * length);
    const cost = near.reduce((sum, other) => {
      // The parabola's distance from the straight at that place.
      const miss = Math.abs(other.aside - 4 * bend * other.along * (1 - other.along));
      return sum + other.cost * Math.max(0, 1 - miss / other.reach);
    }, price(share));
    if (cost < best.cost - 1e-9) best = { bend, cost };
  }
  return Math.round(best.bend * 10) / 10;
}
