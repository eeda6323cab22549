import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rect } from '../../domain/model/briefing';
import type { Box } from '../geometry/box';
import type { Camera } from '../geometry/viewTransform';
import { visibleRect } from './camera';
import { createViewportController } from './viewportController';

const FREE: Box = { left: 208, top: 0, right: 970, bottom: 700 };
const SIGHT: Camera = { zoom: 0.5, x: 100, y: 50 };
const WHOLE: Camera = { zoom: 0.3, x: 10, y: 5 };

function keeping(free: () => Box | null = () => FREE) {
  let now: Camera = { zoom: 1, x: 0, y: 0 };
  const reports: (Rect | null)[] = [];
  const move = (to: Camera) => {
    now = to;
  };
  const camera = { now: () => now, jump: move, glide: move };
  const keeper = createViewportController({
    camera,
    free,
    sight: (of) => (of === 'first' ? SIGHT : WHOLE),
    report: (stretch) => reports.push(stretch),
  });
  return { keeper, reports, move, now: () => now };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the camera', () => {
  test('keeps to its own sight, and says nothing, until a person moves it', () => {
    const { keeper, reports, now } = keeping();
    keeper.refit();
    keeper.viewportChanged();
    vi.runAllTimers();
    expect([now(), reports]).toEqual([SIGHT, []]);
  });

  test('tells once where a person has brought it to rest, and stays there', () => {
    const { keeper, reports, move, now } = keeping();
    for (const x of [10, 20, 30]) {
      move({ zoom: 2, x, y: 0 });
      keeper.detach();
      vi.advanceTimersByTime(100);
    }
    expect(reports).toEqual([]);
    vi.runAllTimers();
    expect(reports).toEqual([{ x: 89, y: 0, width: 381, height: 350 }]);
    keeper.refit();
    expect(now()).toEqual({ zoom: 2, x: 30, y: 0 });
  });

  test('holds a scene in whatever room there is, and says nothing, until a person moves it', () => {
    let room = FREE;
    const { keeper, reports, now } = keeping(() => room);
    keeper.follow(({ left, right }) => ({ zoom: (right - left) / 100, x: 0, y: 0 }), 0);
    expect([now().zoom, keeper.isFollowing()]).toEqual([7.62, true]);
    room = { ...FREE, left: 0 };
    keeper.refit(0);
    vi.runAllTimers();
    expect([now().zoom, reports]).toEqual([9.7, []]);
    keeper.detach();
    expect(keeper.isFollowing()).toBe(false);
  });

  test('shows all there is on request, and tells that', () => {
    const { keeper, reports, now } = keeping();
    keeper.detach();
    keeper.fitAll(0);
    vi.runAllTimers();
    expect([now(), reports]).toEqual([WHOLE, [null]]);
  });

  test('says nothing while there is no room to see anything in', () => {
    const { keeper, reports } = keeping(() => null);
    keeper.detach();
    vi.runAllTimers();
    expect(reports).toEqual([]);
  });
});

test('a stretch that was told is shown again as it was, and in any other space it is contained', () => {
  const zoom = fc.double({ min: 0.25, max: 4, noNaN: true });
  const offset = fc.double({ min: -3000, max: 3000, noNaN: true });
  const side = fc.integer({ min: 320, max: 2560 });
  fc.assert(
    fc.property(zoom, offset, offset, side, side, (at, x, y, right, bottom) => {
      const told = visibleRect({ zoom: at, x, y }, FREE);
      const same = keeping();
      same.keeper.fitRect(told, 0);
      for (const part of ['zoom', 'x', 'y'] as const) expect(same.now()[part]).toBeCloseTo({ zoom: at, x, y }[part], 4);
      const other = { left: 0, top: 0, right, bottom };
      const { keeper, now } = keeping(() => other);
      keeper.fitRect(told, 0);
      const seen = visibleRect(now(), other);
      // Where the least zoom allows it.
      if (now().zoom <= 0.25) return;
      expect(seen.x).toBeLessThanOrEqual(told.x + 1e-6);
      expect(seen.y).toBeLessThanOrEqual(told.y + 1e-6);
      expect(seen.x + seen.width).toBeGreaterThanOrEqual(told.x + told.width - 1e-6);
      expect(seen.y + seen.height).toBeGreaterThanOrEqual(told.y + told.height - 1e-6);
    }),
  );
});
