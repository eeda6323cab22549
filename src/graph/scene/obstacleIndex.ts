import type { Position } from '../../domain/model/schema';
import type { RouteObstacle } from './edgeRouting';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its place in the list it came from. */
  readonly rank: number;
}

/** Ground added all round, model units: rounding must never leave out what only just touches. */
const SLACK = 1;

/** Obstacles in level strips across the map, each in order from left to right: a line asks only those along its way. */
export class ObstacleIndex {
  readonly #obstacles: readonly RouteObstacle[];
  readonly #strips: readonly (readonly Place[])[];
  readonly #top: number;
  readonly #height: number;
  readonly #largest: number;

  constructor(obstacles: readonly RouteObstacle[]) {
    // As many strips as each has obstacles, roughly: neither walking them nor searching one grows with the whole map.
    const count = Math.max(1, Math.ceil(Math.sqrt(obstacles.length)));
    const strips = Array.from({ length: count }, (): Place[] => []);
    const top = obstacles.reduce((least, { y }) => Math.min(least, y), Infinity);
    const bottom = obstacles.reduce((most, { y }) => Math.max(most, y), -Infinity);
    this.#obstacles = obstacles;
    this.#top = top;
    this.#height = Math.max(1, (bottom - top) / count);
    this.#largest = obstacles.reduce((most, { radius }) => Math.max(most, radius), 0);
    for (const [rank, { x, y, radius }] of obstacles.entries()) {
      strips[Math.min(count - 1, Math.floor((y - top) / this.#height))]?.push({ x, y, radius, rank });
    }
    for (const strip of strips) strip.sort((one, other) => one.x - other.x);
    this.#strips = strips;
  }

  /**
   * All obstacles that come within `room` of the straight a–b, and some that do not quite, in the order they were given in.
   * @param room model units to either side, from the straight to an obstacle's rim
   */
  beside(a: Position, b: Position, room: number): RouteObstacle[] {
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = Math.hypot(dx, dy);
    if (length === 0) return [];
    const half = room + this.#largest + SLACK;
    // The corners of the corridor reach out beyond the ends of a slanting line.
    const [outX, outY] = [(half * Math.abs(dy)) / length, (half * Math.abs(dx)) / length];
    const [left, right] = [Math.min(a.x, b.x) - outX - SLACK, Math.max(a.x, b.x) + outX + SLACK];
    const found: number[] = [];
    const last = this.#stripAt(Math.max(a.y, b.y) + outY + SLACK);
    for (let at = this.#stripAt(Math.min(a.y, b.y) - outY - SLACK); at <= last; at += 1) {
      const strip = this.#strips[at] ?? [];
      const [start, end] = [this.#top + at * this.#height, this.#top + (at + 1) * this.#height];
      // Where the line comes in and goes out, and how far aside the corridor's rims lie on the level.
      const [enter, leave] = [a.x + ((start - a.y) * dx) / dy, a.x + ((end - a.y) * dx) / dy];
      const aside = (half * length) / Math.abs(dy) + SLACK;
      const isLevel = Math.abs(dy) < 1;
      const from = isLevel ? left : Math.max(left, Math.min(enter, leave) - aside);
      const to = isLevel ? right : Math.min(right, Math.max(enter, leave) + aside);
      for (let next = firstFrom(strip, from); next < strip.length; next += 1) {
        const place = strip[next];
        if (!place || place.x > to) break;
        const { x, y, radius } = place;
        if (Math.abs((y - a.y) * dx - (x - a.x) * dy) <= (room + radius + SLACK) * length) found.push(place.rank);
      }
    }
    // Numbers in a typed array are put in order without asking a function for each two.
    const inOrder: RouteObstacle[] = [];
    for (const rank of Uint32Array.from(found).sort()) {
      const obstacle = this.#obstacles[rank];
      if (obstacle) inOrder.push(obstacle);
    }
    return inOrder;
  }

  #stripAt(y: number): number {
    const at = Math.floor((y - this.#top) / this.#height);
    return Math.min(this.#strips.length - 1, Math.max(0, at));
  }
}

/** The place of the first in a strip that lies at `x` or to the right of it; its length where none does. */
function firstFrom(strip: readonly Place[], x: number): number {
  let [low, high] = [0, strip.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((strip[middle]?.x ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
