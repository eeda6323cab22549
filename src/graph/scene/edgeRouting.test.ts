import { expect, test } from 'vitest';
import { bendOf, type RouteObstacle } from './edgeRouting';

const disc = (id: string, x: number, y: number): RouteObstacle => ({ id, x, y, radius: 14, cost: 2 });
const from = disc('a', 0, 0);
const to = disc('b', 300, 0);

test('a lone line bows a little', () => expect(bendOf(from, to, false, [from, to])).toBe(13.5));
test('a fan keeps the straight', () => expect(bendOf(from, to, true, [from, to])).toBe(0));
test('a line goes round what stands in its way, on the side where there is room', () => {
  expect(bendOf(from, to, false, [from, to, disc('c', 150, 8)])).toBe(-13.5);
  expect(bendOf(from, to, false, [from, to, disc('c', 150, 0)])).toBe(27);
  expect(bendOf(from, to, false, [from, to, disc('c', 150, 0), disc('d', 150, 27)])).toBe(-27);
});
test('what lies behind its ends does not matter', () =>
  expect(bendOf(from, to, true, [disc('c', -20, 0), disc('d', 330, 0)])).toBe(0));
