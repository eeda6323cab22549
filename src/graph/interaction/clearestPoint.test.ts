import { expect, test } from 'vitest';
import { straight } from '../geometry/curve';
import { clearestPoint } from './clearestPoint';

const free = { left: 0, top: 0, right: 200, bottom: 200 };
const line = straight({ x: 0, y: 100 }, { x: 200, y: 100 });

test('the clearest point of a line keeps away from a line that crosses it and from bodies', () => {
  const crossing = straight({ x: 60, y: 0 }, { x: 60, y: 200 });
  const point = clearestPoint(line, [crossing], [{ x: 150, y: 100, radius: 20 }], free);
  expect(point?.y).toBe(100);
  expect(Math.abs((point?.x ?? 60) - 60)).toBeGreaterThanOrEqual(20);
  expect(Math.abs((point?.x ?? 150) - 150)).toBeGreaterThanOrEqual(40);
});

test('a line beyond the free space has none', () => {
  expect(clearestPoint(straight({ x: 0, y: 300 }, { x: 200, y: 300 }), [], [], free)).toBeNull();
});
