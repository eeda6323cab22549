import { expect, test } from 'vitest';
import { hexOf, rgbOf } from './colour';

test('every notation of the design tokens gives the same numbers', () => {
  for (const colour of ['#ff8800', '#F80', 'rgb(255, 136, 0)']) {
    expect(rgbOf(colour)).toEqual([255, 136, 0]);
    expect(hexOf(colour)).toBe('FF8800');
  }
});

test('what is no colour is refused', () => {
  for (const colour of ['', 'CanvasText', '#ff880', '#ff88001']) expect(() => rgbOf(colour)).toThrow(RangeError);
});
