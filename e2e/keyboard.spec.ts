import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test } from './fixtures';
import type { RawabitPage } from './pages/RawabitPage';

const EDGE = 'north-korea~supplies-arms-to~russia';
const PHONE = { width: 390, height: 844 };

/** The focus is on something, it can be seen there, and nothing lies over it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing';
    const { outlineStyle } = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const x = Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2));
    const y = Math.min(innerHeight - 1, Math.max(0, box.y + Math.min(box.height / 2, 200)));
    const top = document.elementFromPoint(x, y);
    const free = top !== null && (focused.contains(top) || top.contains(focused));
    return outlineStyle !== 'none' && free ? 'seen' : `${focused.outerHTML.slice(0, 120)} ${outlineStyle} ${free}`;
  });
  expect(seen).toBe('seen');
}

/** By keyboard alone from the skip link to the words of a disputed proposition. */
async function chooseDisputed(app: RawabitPage, page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(app.button(page, 'app.skipToEvidence')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.evidence).toBeFocused();
  const row = app.evidence.locator(`[data-leads-to="edge ${EDGE}"]`).first();
  await app.tabTo(row);
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selected()).toBe(EDGE);
}

for (const language of LANGUAGES) {
  test(`the whole way without a mouse, ${language}`, async ({ app, page }) => {
    test.slow();
    await app.open({ language });
    await chooseDisputed(app, page);
    const title = app.evidence.getByRole('heading', { level: 2 });
    await expect(title).toBeFocused();
    await expectVisibleFocus(page);

    const next = app.button(app.evidence, 'evidence.next');
    await app.tabTo(next);
    const words = await app.quote.textContent();
    await page.keyboard.press('Enter');
    await expect(app.quote).not.toHaveText(words ?? '');
    await expect(next).toBeFocused();
    const previous = app.button(app.evidence, 'evidence.previous');
    await previous.focus();
    await page.keyboard.press('Enter');
    await expect(app.quote).toHaveText(words ?? '');
    await expect(previous, 'at the first quote there is nowhere to go back to, but the focus stays').toBeFocused();
    await expect(previous).toBeDisabled();

    const read = app.button(app.evidence, 'evidence.read');
    await app.tabTo(read);
    await page.keyboard.press('Enter');
    await expect(app.reader.locator('[role="link"][aria-current]').first()).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('Escape');
    await expect(app.reader).toBeHidden();
    await expect(read).toBeFocused();

    await page.keyboard.press('Enter');
    await app.tabTo(app.button(app.reader, 'reader.close'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(app.reader).toBeHidden();
    await expect(read, 'the button that opened the article').toBeFocused();

    await page.keyboard.press('Escape');
    await expect.poll(() => app.selected()).toBeNull();
    await expect(app.evidence.locator(`[data-leads-to="edge ${EDGE}"]`).first(), 'the row it came from').toBeFocused();
    await app.tabTo(app.button(app.evidence, 'evidence.close'));
    // The first Escape would put the name of the button away; Enter closes the panel.
    await page.keyboard.press('Enter');
    await expect(app.evidence).toBeHidden();
    await expect(app.button(page, 'command.evidence')).toBeFocused();
  });

  test(`another mark, several lines on the same words, and back, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `edge=${EDGE}` });
    await app.button(app.evidence, 'evidence.read').focus();
    await page.keyboard.press('Enter');
    await expect(app.chosen.first()).toBeInViewport();
    const menu = page.getByRole('menu');
    const marks = app.reader.locator('[role="link"][tabindex="0"]:has(mark)');
    for (let at = 0; (await menu.count()) === 0; at += 1) {
      await marks.nth(at).focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(100);
    }
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    const theme = await page.locator('html').getAttribute('data-theme');
    await page.keyboard.press('t');
    await expect(page.locator('html'), 'letters belong to the menu').toHaveAttribute('data-theme', theme ?? '');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(app.reader, 'Escape closes one thing at a time').toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
    await expect(app.chosen.first()).toBeInViewport();
    await expect(app.reader.locator(':focus')).toHaveCount(1);
    await expectVisibleFocus(page);

    const further = app.button(app.reader, 'reader.nextArticle');
    await further.focus();
    await page.keyboard.press('Enter');
    await expect(further, 'from article to article without losing the arrow').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(app.evidence.getByRole('heading', { level: 2 }), 'what is now selected').toBeFocused();
  });

  test(`legend, help and language keep the focus, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const row = app.legend.locator('[aria-pressed]').nth(1);
    await app.tabTo(row);
    await page.keyboard.press('Space');
    await expect(row).toBeFocused();
    await expect(row).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('g');
    await expect(app.legend).toBeHidden();
    await expect(app.button(page, 'command.legend')).toBeFocused();

    const more = app.button(page, 'command.more');
    await app.chooseFromMore('command.help');
    const dialog = page.getByRole('dialog');
    const keys = dialog.getByRole('switch');
    await app.tabTo(keys);
    await page.keyboard.press('Space');
    await expect(keys).not.toBeChecked();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    await page.keyboard.press('l');
    await app.expectLanguage(language);

    const other = language === 'ar' ? 'en' : 'ar';
    const change = page.getByRole('button', { name: language === 'ar' ? /^English/ : /^العربية/ });
    await app.tabTo(change);
    await page.keyboard.press('Enter');
    await app.expectLanguage(other);
    await expect(page.locator('header :focus'), 'the same button, under its other name').toHaveCount(1);
    await page.reload();
    await app.ready();
    await page.keyboard.press('l');
    await app.expectLanguage(other);
  });

  test(`an article opened from a dialog has the focus, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    await app.chooseFromMore('command.about');
    await app.tabTo(app.button(page.getByRole('dialog'), 'node.read').first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(app.reader.getByRole('article')).toBeFocused();
  });

  test(`on a phone nothing with the focus lies behind a sheet, ${language}`, async ({ app, page }) => {
    await page.setViewportSize(PHONE);
    await app.open({ language });
    await app.button(page, 'command.evidence').focus();
    await page.keyboard.press('Enter');
    await expect(app.evidence).toBeVisible();
    await app.button(page, 'command.legend').focus();
    await page.keyboard.press('Enter');
    await expect(app.evidence, 'the legend lies over it').toBeHidden();
    await app.tabTo(app.legend.getByRole('button').last());
    await expectVisibleFocus(page);
    await app.button(page, 'command.evidence').focus();
    await page.keyboard.press('Enter');
    await expect(app.legend).toBeHidden();
    await expect(app.evidence).toBeVisible();
    await app.chooseFromMore('command.help');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(app.button(page, 'command.more')).toBeFocused();
  });
}

test('what changes is said', async ({ app, page }) => {
  await app.open({ language: 'en', link: `edge=${EDGE}` });
  const status = (words: RegExp) => page.getByRole('status').filter({ hasText: words });
  await expect(status(/^North Korea supplies arms to Russia\. Disputed\.$/)).toHaveCount(1);
  await app.button(app.evidence, 'evidence.next').click();
  await expect(status(/^Quote 2 of \d+: .+\. \w+\.$/)).toHaveCount(1);
  await app.readInArticle();
  await expect(status(/^Article \d: /)).toHaveCount(1);
  await app.legend.locator('[aria-pressed]').first().click();
  await expect(status(/^\d+ elements and \d+ lines$/)).toHaveCount(1);
});

test('the keyboard lights on the plate what a row leads to', async ({ app, page }) => {
  // Wide enough for both ends of the line.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open({ language: 'en', link: 'node=putin' });
  const names = async () => (await app.labels()).map(({ id }) => id);
  expect(await names()).toContain('ukraine');
  const row = app.evidence.locator('[data-leads-to="edge kim-jong-un~meets~putin"]');
  await row.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(row).toBeFocused();
  // The ends of the line keep their names, what it does not touch fades and loses them.
  await expect.poll(names).not.toContain('ukraine');
  expect(await names()).toContain('kim-jong-un');
  await page.keyboard.press('Escape');
  await expect.poll(names).toContain('ukraine');
});

test('the window is called in the language of the page, and the focus never stays under the legend', async ({
  app,
  page,
}) => {
  await app.open({ language: 'en', link: 'node=russia' });
  await expect(page).toHaveTitle(/^Russia/);
  await page.keyboard.press('l');
  await expect(page).toHaveTitle(/^روسيا/);
  await page.keyboard.press('l');
  await expect(page).toHaveTitle(/^Russia/);
  await page.setViewportSize({ width: 390, height: 844 });
  if (await app.legend.isVisible()) await page.keyboard.press('g');
  await expect(app.legend).toBeHidden();
  await app.evidence.locator('h2').first().focus();
  await page.keyboard.press('g');
  await expect(app.legend).toBeFocused();
  await page.keyboard.press('g');
  await expect(app.evidence.locator('h2').first()).toBeFocused();
});
