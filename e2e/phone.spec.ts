import type { Locator } from '@playwright/test';
import { expect, LANGUAGES, test } from './fixtures';
import { touch } from './touch';

const EDGE = 'north-korea~supplies-arms-to~russia';
const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

/** The share of what is below the header that the sheet takes. */
async function shareOf(sheet: Locator): Promise<number> {
  const box = await sheet.boundingBox();
  const stage = await sheet.page().getByRole('main').boundingBox();
  return box && stage ? box.height / stage.height : 0;
}

for (const language of LANGUAGES) {
  test(`on a phone the evidence is a sheet from below, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `edge=${EDGE}` });
    const box = await app.evidence.boundingBox();
    expect(box?.width).toBe(PHONE.width);
    expect(box && box.y > PHONE.height / 4 && box.y + box.height === PHONE.height).toBe(true);
    // The line it is about stays in sight above the sheet.
    const point = await page.evaluate((id) => window.rawabit?.edgePoint(id) ?? null, EDGE);
    expect(point && point.y > 0 && box && point.y < box.y).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await app.readInArticle();
    await expect(app.chosen.first()).toBeInViewport();
  });

  test(`a finger draws the sheet from rest to rest, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    await expect(app.evidence).toBeHidden();
    const point = await page.evaluate(() => window.rawabit?.nodePoint('russia') ?? null);
    if (!point) throw new Error('russia is not drawn');
    await page.touchscreen.tap(point.x, point.y);
    await expect(app.evidence).toBeVisible();
    await expect.poll(() => shareOf(app.evidence), 'opens at half').toBeCloseTo(0.61, 1);

    const finger = await touch(page);
    const handle = app.sheetHandle;
    const drawTo = async (y: number) => {
      const box = await handle.boundingBox();
      if (!box) throw new Error('no handle');
      await finger.drag({ x: box.x + box.width / 2, y: box.y + box.height - 8 }, { x: PHONE.width / 2, y });
    };
    await drawTo(640);
    await expect.poll(() => shareOf(app.evidence)).toBeCloseTo(0.25, 1);
    const seen = await page.evaluate(() => window.rawabit?.nodePoint('russia') ?? null);
    expect(seen && seen.y < 640, 'what is selected stays in sight').toBe(true);
    await drawTo(90);
    await expect.poll(() => shareOf(app.evidence)).toBeCloseTo(1, 1);
    await drawTo(380);
    await expect.poll(() => shareOf(app.evidence)).toBeCloseTo(0.61, 1);

    await handle.tap();
    await expect.poll(() => shareOf(app.evidence), 'a tap does it too').toBeCloseTo(1, 1);
    await handle.tap();
    await expect.poll(() => shareOf(app.evidence)).toBeCloseTo(0.25, 1);
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    await handle.click();
    await expect.poll(() => shareOf(app.evidence), 'and a mouse').toBeCloseTo(0.61, 1);
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => shareOf(app.evidence)).toBeCloseTo(0.25, 1);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => shareOf(app.evidence), 'and so do the arrow keys').toBeCloseTo(0.61, 1);
    await expect(handle).toHaveAttribute('aria-expanded', 'true');

    await drawTo(835);
    await expect(app.evidence, 'drawn out at the bottom it goes').toBeHidden();
  });

  test(`what a link leads to does not come up beneath the legend, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    await app.button(page, 'command.legend').click();
    await expect(app.legend).toBeVisible();
    await page.goto(`./#lang=${language}&edge=${EDGE}`);
    await expect(app.evidence).toBeVisible();
    await expect(app.legend).toBeHidden();
  });

  test(`two fingers zoom the plate, one moves it, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const finger = await touch(page);
    const zoom = () => page.evaluate(() => window.rawabit?.zoom ?? 0);
    const before = await zoom();
    await finger.pinch({ x: 190, y: 420 }, 80, 220);
    await expect.poll(zoom).toBeGreaterThan(before * 1.5);
    expect(await page.evaluate(() => window.visualViewport?.scale), 'the page itself stays').toBe(1);
    const place = () => page.evaluate(() => window.rawabit?.nodePoint('russia') ?? null);
    const from = await place();
    await finger.drag({ x: 190, y: 500 }, { x: 250, y: 420 });
    const to = await place();
    expect(from && to && to.x - from.x).toBeGreaterThan(30);
  });

  test(`everything can be hit by a finger, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `edge=${EDGE}` });
    const small = () =>
      page.evaluate(() => {
        const CONTROLS =
          'button, a[href], input, select, [role="button"], [role="menuitem"], [role="tab"], [role="slider"], [role="switch"], [role="option"]';
        const LEAST = 44;
        return [...document.querySelectorAll<HTMLElement>(CONTROLS)].flatMap((control) => {
          if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
          // A hidden field is pressed by its label.
          const target = control.closest('label') ?? control;
          // A link in running text is as high as its line (WCAG 2.5.8, inline).
          const { display, textDecorationLine } = getComputedStyle(control);
          if (display === 'inline' || textDecorationLine.includes('underline')) return [];
          const { width, height, x, y } = target.getBoundingClientRect();
          const isClipped = width <= 1 || height <= 1 || getComputedStyle(target).clipPath === 'inset(50%)';
          if (isClipped || (width >= LEAST && height >= LEAST)) return [];
          return [
            `${Math.round(width)}×${Math.round(height)} at ${Math.round(x)},${Math.round(y)}: ${control.getAttribute('aria-label') ?? target.textContent?.slice(0, 40)} ${control.className}`,
          ];
        });
      });
    expect.soft(await small(), 'evidence').toEqual([]);
    await app.readInArticle();
    expect.soft(await small(), 'reader').toEqual([]);
    await app.button(app.reader, 'reader.close').click();
    await app.button(page, 'command.legend').click();
    await expect(app.legend).toBeVisible();
    expect.soft(await small(), 'legend').toEqual([]);
    await app.button(page, 'command.more').click();
    await expect(page.getByRole('menu')).toBeVisible();
    expect.soft(await small(), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await app.button(page.getByRole('dialog'), 'help.changeKeys').click();
    expect.soft(await small(), 'help').toEqual([]);
  });
}
