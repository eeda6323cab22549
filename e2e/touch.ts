import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the glass, as the browser itself reports them. */
export async function touch(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  const path = async (from: readonly Point[], to: readonly Point[], steps: number) => {
    await send('touchStart', from);
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      await send(
        'touchMove',
        from.map((point, at) => ({
          x: point.x + share * ((to[at]?.x ?? point.x) - point.x),
          y: point.y + share * ((to[at]?.y ?? point.y) - point.y),
        })),
      );
      await page.waitForTimeout(20);
    }
  };
  return {
    /** Draws one finger along, holds still, and lets go. */
    drag: async (from: Point, to: Point) => {
      await path([from], [to], 12);
      // Held still at the end: no flick.
      for (let held = 0; held < 6; held += 1) {
        await send('touchMove', [{ x: to.x, y: to.y + (held % 2) }]);
        await page.waitForTimeout(50);
      }
      await send('touchEnd', []);
    },
    /** Two fingers, from one distance to another around a place. */
    pinch: async (middle: Point, from: number, to: number) => {
      const fingers = (gap: number) => [
        { x: middle.x - gap / 2, y: middle.y },
        { x: middle.x + gap / 2, y: middle.y },
      ];
      await path(fingers(from), fingers(to), 10);
      await send('touchEnd', []);
    },
  };
}
