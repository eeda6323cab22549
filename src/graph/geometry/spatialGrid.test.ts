import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './box';
import { boxAround } from './box';
import { nearestOnSegment } from './polygon';
import { boxesAlong, createSpatialGrid } from './spatialGrid';

const place = fc.record({ x: fc.integer({ min: -300, max: 900 }), y: fc.integer({ min: -300, max: 900 }) });
const meet = (a: Box, b: Box) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

function asked(boxes: readonly (readonly Box[])[], within: readonly Box[], removed: readonly number[] = []): number[] {
  const grid = createSpatialGrid(boxes.length);
  for (const [at, reach] of boxes.entries()) grid.add(at, reach);
  for (const at of removed) grid.remove(at, boxes[at] ?? []);
  const found: number[] = [];
  grid.some(within, (at) => {
    found.push(at);
    return false;
  });
  return found;
}

test('whatever a box touches is asked about, once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.integer({ min: 0, max: 90 })), { maxLength: 20 }), place, (items, at) => {
      const boxes = items.map(([middle, reach]) => boxAround(middle, reach));
      const within = boxAround(at, 70);
      const found = asked(
        boxes.map((box) => [box]),
        [within],
      );
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining(boxes.flatMap((box, item) => (meet(box, within) ? [item] : []))));
    }),
  );
});

test('what was taken out is no longer asked about', () => {
  const box = [boxAround({ x: 10, y: 10 }, 100)];
  expect(asked([box, box, box], box, [1])).toEqual([0, 2]);
});

test('the first that passes ends the asking', () => {
  const grid = createSpatialGrid(3);
  const box = [boxAround({ x: 0, y: 0 }, 5)];
  for (const at of [0, 1, 2]) grid.add(at, box);
  const found: number[] = [];
  expect(grid.some(box, (at) => found.push(at) === 2)).toBe(true);
  expect(found).toHaveLength(2);
});

test('whoever stands within reach of a stretch is asked about, however it slants', () => {
  fc.assert(
    fc.property(place, place, place, fc.integer({ min: 0, max: 80 }), (a, b, someone, reach) => {
      fc.pre(nearestOnSegment(someone, a, b).distance <= reach);
      expect(asked([[boxAround(someone, 0)]], boxesAlong(a, b, reach))).toEqual([0]);
    }),
  );
});

test('a long slanting line does not ask about its whole frame', () => {
  const [a, b] = [
    { x: 0, y: 0 },
    { x: 2000, y: 2000 },
  ];
  expect(asked([[boxAround({ x: 1800, y: 200 }, 0)]], boxesAlong(a, b, 20))).toEqual([]);
});
