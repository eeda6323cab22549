import type { Position } from '../../domain/model/schema';

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

/** Whether two boxes share ground; touching rims do not count. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How much of the element is covered on each side by panels, CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export function shrunk(box: Box, by: Insets): Box {
  const tooSlim = box.right - box.left <= by.left + by.right + 40;
  const tooLow = box.bottom - box.top <= by.top + by.bottom + 40;
  return {
    left: box.left + (tooSlim ? 0 : by.left),
    right: box.right - (tooSlim ? 0 : by.right),
    top: box.top + (tooLow ? 0 : by.top),
    bottom: box.bottom - (tooLow ? 0 : by.bottom),
  };
}
