import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rect } from '../../domain/model/briefing';
import type { Box } from '../geometry/box';
import type { Camera } from '../geometry/viewTransform';
import { visibleRect } from './camera';
import { createViewportController } from './viewportController';

const FREE: Box = { left: 208, top: 0, right: 970, bottom: 700 };
const INITIAL: Camera = { zoom: 0.5, x: 100, y: 50 };
const ALL: Camera = { zoom: 0.3, x: 10, y: 5 };

function controlled(free: () => Box | null = () => FREE) {
  let now: Camera = { zoom: 1, x: 0, y: 0 };
  const reports: (Rect | null)[] = [];
  const move = (to: Camera) => {
    now = to;
  };
  const camera = { now: () => now, jump: move, glide: move };
  const controller = createViewportController({
    camera,
    free,
    fitFor: (of) => (of === 'initial' ? INITIAL : ALL),
    report: (rect) => reports.push(rect),
  });
  return { controller, reports, move, now: () => now };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the camera', () => {
  test('keeps to the initial fit, and says nothing, until a person moves it', () => {
    const { controller, reports, now } = controlled();
    controller.refit();
    controller.viewportChanged();
    vi.runAllTimers();
    expect([now(), reports]).toEqual([INITIAL, []]);
  });

  test('tells once where a person has brought it to rest, and stays there', () => {
    const { controller, reports, move, now } = controlled();
    for (const x of [10, 20, 30]) {
      move({ zoom: 2, x, y: 0 });
      controller.detach();
      vi.advanceTimersByTime(100);
    }
    expect(reports).toEqual([]);
    vi.runAllTimers();
    expect(reports).toEqual([{ x: 89, y: 0, width: 381, height: 350 }]);
    controller.refit();
    expect(now()).toEqual({ zoom: 2, x: 30, y: 0 });
  });

  test('follows a scene in whatever room there is, and says nothing, until a person moves it', () => {
    let room = FREE;
    const { controller, reports, now } = controlled(() => room);
    controller.follow(({ left, right }) => ({ zoom: (right - left) / 100, x: 0, y: 0 }), 0);
    expect([now().zoom, controller.isFollowing()]).toEqual([7.62, true]);
    room = { ...FREE, left: 0 };
    controller.refit(0);
    vi.runAllTimers();
    expect([now().zoom, reports]).toEqual([9.7, []]);
    controller.detach();
    expect(controller.isFollowing()).toBe(false);
  });

  test('shows all there is on request, and tells that', () => {
    const { controller, reports, now } = controlled();
    controller.detach();
    controller.fitAll(0);
    vi.runAllTimers();
    expect([now(), reports]).toEqual([ALL, [null]]);
  });

  test('says nothing while there is no room to see anything in', () => {
    const { controller, reports } = controlled(() => null);
    controller.detach();
    vi.runAllTimers();
    expect(reports).toEqual([]);
  });
});

test('a rectangle that was told is shown again as it was, and in any other space it is contained', () => {
  const zoom = fc.double({ min: 0.25, max: 4, noNaN: true });
  const offset = fc.double({ min: -3000, max: 3000, noNaN: true });
  const side = fc.integer({ min: 320, max: 2560 });
  fc.assert(
    fc.property(zoom, offset, offset, side, side, (at, x, y, right, bottom) => {
      const told = visibleRect({ zoom: at, x, y }, FREE);
      const same = controlled();
      same.controller.fitRect(told, 0);
      for (const part of ['zoom', 'x', 'y'] as const) expect(same.now()[part]).toBeCloseTo({ zoom: at, x, y }[part], 4);
      const other = { left: 0, top: 0, right, bottom };
      const { controller, now } = controlled(() => other);
      controller.fitRect(told, 0);
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
