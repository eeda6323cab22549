import type { Position } from '../../domain/model/schema';
import type { Box } from './box';
import { boxesMeet, boxOf, grown } from './box';

/** Knows what reaches into which squares of the map, so that nobody has to ask everybody. */
export interface SpatialGrid {
  /** @param item a whole number from 0 up to the capacity */
  add(item: number, reach: readonly Box[]): void;
  /** @param reach the same as when it was added */
  remove(item: number, reach: readonly Box[]): void;
  /** Whether the test holds for one of those whose squares these boxes touch; asks each once at most. */
  some(within: readonly Box[], test: (item: number) => boolean): boolean;
}

const SQUARE = 64;
/** More squares than any map has in a column; those beyond its rim are negative. */
const COLUMN = 1 << 20;

const squareOf = (at: number) => Math.floor(at / SQUARE);

/** @param capacity number of items there can be */
export function createSpatialGrid(capacity: number): SpatialGrid {
  const squares = new Map<number, Set<number>>();
  const asked = new Uint32Array(capacity);
  let turn = 0;
  return {
    add(item, reach) {
      eachSquare(reach, (key) => {
        const there = squares.get(key);
        if (there) there.add(item);
        else squares.set(key, new Set([item]));
        return false;
      });
    },
    remove(item, reach) {
      eachSquare(reach, (key) => {
        squares.get(key)?.delete(item);
        return false;
      });
    },
    some(within, test) {
      turn += 1;
      return eachSquare(within, (key) => {
        const there = squares.get(key);
        if (!there) return false;
        for (const item of there) {
          if (asked[item] === turn) continue;
          asked[item] = turn;
          if (test(item)) return true;
        }
        return false;
      });
    },
  };
}

/** Goes over the squares that boxes touch, some more than once, until one is enough. */
function eachSquare(boxes: readonly Box[], isEnough: (key: number) => boolean): boolean {
  for (const { left, right, top, bottom } of boxes) {
    for (let column = squareOf(left); column <= squareOf(right); column += 1) {
      for (let row = squareOf(top); row <= squareOf(bottom); row += 1) {
        if (isEnough(column * COLUMN + row)) return true;
      }
    }
  }
  return false;
}

/** The ground within a distance of the segment a–b, as a box for each row of squares: a slanting line is not its frame. */
export function boxesAlong(a: Position, b: Position, reach: number): Box[] {
  const frame = grown(boxOf([a, b]), reach);
  const { top, bottom } = frame;
  const slope = a.y === b.y ? null : (b.x - a.x) / (b.y - a.y);
  if (slope === null || squareOf(top) === squareOf(bottom)) return [frame];
  const boxes: Box[] = [];
  for (let row = squareOf(top); row <= squareOf(bottom); row += 1) {
    // The part that comes within reach of this row.
    const ends = [row * SQUARE - reach, (row + 1) * SQUARE + reach].map((y) => {
      const within = Math.min(Math.max(y, Math.min(a.y, b.y)), Math.max(a.y, b.y));
      return a.x + slope * (within - a.y);
    });
    boxes.push({
      left: Math.max(frame.left, Math.min(...ends) - reach),
      right: Math.min(frame.right, Math.max(...ends) + reach),
      top: row * SQUARE,
      bottom: row * SQUARE,
    });
  }
  return boxes;
}

/** Boxes by the squares they lie on, so that "what lies here?" asks only the neighbours. */
export class BoxGrid {
  readonly #cells = new Map<string, { readonly box: Box; readonly owner: string }[]>();
  readonly #cell: number;

  /** @param cell side of a square, about the size of what is put in */
  constructor(cell = 64) {
    this.#cell = cell;
  }

  add(box: Box, owner: string): void {
    for (const key of this.#keys(box)) {
      const entries = this.#cells.get(key);
      if (entries) entries.push({ box, owner });
      else this.#cells.set(key, [{ box, owner }]);
    }
  }

  /** Whether the box meets any that is not its owner's. */
  isFree(box: Box, owner: string): boolean {
    return this.#keys(box).every((key) =>
      (this.#cells.get(key) ?? []).every((entry) => entry.owner === owner || !boxesMeet(entry.box, box)),
    );
  }

  #keys(box: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(box.left / this.#cell); column <= Math.floor(box.right / this.#cell); column += 1) {
      for (let row = Math.floor(box.top / this.#cell); row <= Math.floor(box.bottom / this.#cell); row += 1)
        keys.push(`${column},${row}`);
    }
    return keys;
  }
}
