import type { Position } from '../domain/schema';
import { type Box, boxOf, grown } from './polygon';

/** Knows what reaches into which squares of the plate, so that nobody has to ask everybody. */
export interface Grid {
  /** @param item a whole number from 0 up to the capacity */
  add(item: number, reach: readonly Box[]): void;
  /** @param reach the same as when it was added */
  remove(item: number, reach: readonly Box[]): void;
  /** Whether the test holds for one of those whose squares these boxes touch; asks each once at most. */
  some(within: readonly Box[], test: (item: number) => boolean): boolean;
}

const SQUARE = 64;
/** More squares than any plate has in a column; those beyond its rim are negative. */
const COLUMN = 1 << 20;

const squareOf = (at: number) => Math.floor(at / SQUARE);

/** @param capacity number of items there can be */
export function gridOf(capacity: number): Grid {
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

/** The ground within a distance of the stretch a–b, as a box for each row of squares: a slanting line is not its frame. */
export function boxesAlong(a: Position, b: Position, reach: number): Box[] {
  const frame = grown(boxOf([a, b]), reach);
  const { top, bottom } = frame;
  const slope = a.y === b.y ? null : (b.x - a.x) / (b.y - a.y);
  if (slope === null || squareOf(top) === squareOf(bottom)) return [frame];
  const boxes: Box[] = [];
  for (let row = squareOf(top); row <= squareOf(bottom); row += 1) {
    // The stretch that comes within reach of this row.
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
