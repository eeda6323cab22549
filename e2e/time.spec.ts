import type { Locator } from '@playwright/test';
import { expect, LANGUAGES, test } from './fixtures';
import { undatedList, undatedSwitch } from './pages/answers';
import { said } from './pages/RawabitPage';

/** What changed between the two visits? Kim came to Russia in September 2023, Putin to Pyongyang in June 2024. */
const ends = (time: Locator) => time.getByRole('slider');
const shown = (time: Locator) => time.locator('[role="option"][data-shown="true"]');

function timeIn(url: string): string | null {
  return new URLSearchParams(new URL(url).hash.slice(1)).get('time');
}

test('by mouse: September 2023 is marked, legend and graph follow, a statement of that time is read', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open({ language: 'en' });
  const time = app.time;
  const statements = app.legend.getByRole('button', { name: /^Statement:/ });
  await expect(statements).toHaveAccessibleName('Statement: 108 shown');
  const before = await app.labels();
  await time.getByText('Undated: 75').click();
  await expect(statements).toHaveAccessibleName('Statement: 33 shown');

  // From left of 13 September to right of 18 September.
  const days = time.locator('[role="option"]', { hasNot: page.locator('[data-bar="true"]') });
  const first = await days.and(time.locator('[aria-label*="13 September 2023"]')).first().boundingBox();
  const last = await days.and(time.locator('[aria-label*="18 September 2023"]')).last().boundingBox();
  if (!first || !last) throw new Error('the days are drawn');
  const y = last.y - 12;
  await page.mouse.move(first.x - 8, y);
  await page.mouse.down();
  await page.mouse.move(first.x + 20, y, { steps: 3 });
  await page.mouse.move(last.x + last.width + 2, y, { steps: 5 });
  await page.mouse.up();
  expect(timeIn(page.url())).toMatch(/^said:2023-09-\d\d:2023-09-\d\d$/);
  await expect(statements).toHaveAccessibleName('Statement: 22 shown');
  await expect(shown(time)).toHaveCount(22);
  const after = await app.labels();
  expect(before.some(({ id }) => id === 'united-kingdom')).toBe(true);
  expect(after.some(({ id }) => id === 'united-kingdom')).toBe(false);
  expect(after.some(({ id }) => id === 'north-korea')).toBe(true);

  // What is outside stays, hollow.
  await expect(time.locator('[role="option"][data-shown="false"]')).toHaveCount(108 - 22);
  await shown(time).and(time.locator('[aria-label*="18 September 2023"]')).first().click();
  await expect(app.quote).toBeVisible();
  await expect(time.locator('[data-marked="true"]')).toHaveCount(1);

  await page.getByRole('button', { name: 'All time' }).click();
  expect(timeIn(page.url())).toBeNull();
  await page.keyboard.press('Escape');
  // The other visit: the texts say when it happened, not when it was spoken of.
  await time.getByText('Date happened').click();
  await time.getByRole('button', { name: 'Previous date' }).click();
  expect(timeIn(page.url())).toBe('happened:2024-06-18:2024-06-19');
  await expect(shown(time)).toHaveCount(5);
});

test('by keyboard in Arabic: both ends move, time plays and pauses, one undo brings the former window back', async ({
  app,
  page,
}) => {
  test.slow();
  await app.open({ language: 'ar' });
  const time = app.time;
  const [from, to] = [ends(time).first(), ends(time).last()];
  await app.tabTo(to);
  // Time runs from right to left, so earlier is to the right.
  await expect(to)
    .toHaveAttribute('aria-valuetext', '٣٠ يونيو ٢٠٢٤', { timeout: 100 })
    .catch(() => {});
  const before = await to.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  await expect(to).not.toHaveAttribute('aria-valuetext', before ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(to).toHaveAttribute('aria-valuetext', before ?? '');
  await page.keyboard.press('ArrowRight');
  await app.tabTo(from, 'Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(from).toHaveAttribute('aria-valuetext', /سبتمبر ٢٠٢٣/);
  const former = timeIn(page.url());
  expect(former).not.toBeNull();

  await app.tabTo(app.button(time, 'time.play'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(app.button(time, 'time.pause')).toBeFocused();
  await expect.poll(() => timeIn(page.url())).not.toBe(former);
  const once = timeIn(page.url());
  await expect.poll(() => timeIn(page.url())).not.toBe(once);
  await page.keyboard.press('Enter');
  await expect(app.button(time, 'time.play')).toBeFocused();
  await page.keyboard.press('Control+z');
  expect(timeIn(page.url())).toBe(former);
});

for (const language of LANGUAGES) {
  test(`undated statements are shown, switchable and readable, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const undated = undatedList(app);
    await expect(undated.getByRole('option')).toHaveCount(75);
    const toggle = undatedSwitch(app);
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect(shown(undated)).toHaveCount(0);
    await expect(undated.getByRole('option')).toHaveCount(75);
    await page.keyboard.press('Space');
    await expect(shown(undated)).toHaveCount(75);
    await app.tabTo(undated.getByRole('option').first());
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    const second = undated.getByRole('option').nth(1);
    await expect(second).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(app.quote).toBeVisible();
    await expect(second).toHaveAttribute('data-marked', 'true');
  });

  test(`on a phone time is a sheet with targets for a finger, ${language}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open({ language });
    await expect(app.time).toBeHidden();
    await app.button(page, 'command.more').click();
    await page.getByRole('menuitem', { name: said(language, 'command.time') }).click();
    const time = app.time;
    await expect(time).toBeVisible();
    for (const button of await time.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.height, String(button)).toBeGreaterThanOrEqual(42);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await time.locator('li').first().getByRole('button').click();
    await expect(app.quote).toBeVisible();
    await expect(time).toBeHidden();
  });
}

test('the strip is put away and comes back, and the focus is not lost', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await app.time.getByRole('button', { name: 'Close' }).click();
  await expect(app.time).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('i');
  await expect(app.time).toBeVisible();
});
