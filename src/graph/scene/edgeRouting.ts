import type { Position } from '../../domain/model/schema';

/** Something a line should go round. */
export interface RouteObstacle extends Position {
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
/** No line bows further aside, model units: it would wander off the map. */
const WIDEST = 84;

/** How far from the straight a line's bow may still run into something, model units to its rim. */
export const ROOM = WIDEST + CLEARANCE;

/**
 * How far a line between two nodes bows aside at its middle so that it runs through the fewest others.
 * A lone line is never quite straight, as on an atlas; a fan (`several`) keeps the straight where it can.
 * @param obstacles at least those that come within `ROOM` of the straight; others change nothing
 * @returns model units, to the right of a → b
 */
export function bendOf(
  a: RouteObstacle,
  b: RouteObstacle,
  several: boolean,
  obstacles: readonly RouteObstacle[],
): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return 0;
  const near = nearby(a, b, length, obstacles);
  const price = (share: number) => (several ? 14 * Math.abs(share) : 4 * Math.abs(Math.abs(share) - BENDS[0]));
  const tried = new Set<number>();
  let best = { bend: 0, cost: Infinity };
  for (const share of several ? FAN_BENDS : [...BENDS, 0]) {
    const bend = Math.sign(share) * Math.min(WIDEST, Math.abs(share) * length);
    // A long line has its widest bow at the first share: at a later one the same bow only costs more.
    if (tried.has(bend)) continue;
    tried.add(bend);
    const cost = costOf(bend, price(share), near, best.cost - 1e-9);
    if (cost < best.cost - 1e-9) best = { bend, cost };
  }
  return Math.round(best.bend * 10) / 10;
}

/** An obstacle as seen from the line: how far along (0 to 1), how far to the right. */
interface SeenObstacle {
  readonly along: number;
  readonly aside: number;
  readonly reach: number;
  readonly cost: number;
}

function nearby(
  a: RouteObstacle,
  b: RouteObstacle,
  length: number,
  obstacles: readonly RouteObstacle[],
): SeenObstacle[] {
  const near: SeenObstacle[] = [];
  for (const other of obstacles) {
    if (other.id === a.id || other.id === b.id) continue;
    const along = ((other.x - a.x) * (b.x - a.x) + (other.y - a.y) * (b.y - a.y)) / (length * length);
    const aside = ((other.y - a.y) * (b.x - a.x) - (other.x - a.x) * (b.y - a.y)) / length;
    const reach = other.radius + CLEARANCE;
    if (along <= 0 || along >= 1 || Math.abs(aside) > WIDEST + reach) continue;
    near.push({ along, aside, reach, cost: other.cost });
  }
  return near;
}

/** What a bow costs with all it runs through; no longer counted out once it reaches `limit`. */
function costOf(bend: number, price: number, near: readonly SeenObstacle[], limit: number): number {
  let sum = price;
  for (const other of near) {
    if (sum >= limit) break;
    // The parabola's distance from the straight at that place.
    const miss = Math.abs(other.aside - 4 * bend * other.along * (1 - other.along));
    sum += other.cost * Math.max(0, 1 - miss / other.reach);
  }
  return sum;
}
