import { axeFindings } from './axe';
import { expect, LANGUAGES, test } from './fixtures';
import { ARMS, field, isKept, openList, press, rows, twoScenes } from './pages/authoring';
import { briefingRow, ownRows } from './pages/briefings';
import { named, said } from './pages/RawabitPage';

const DIGITS = { ar: '٠١٢٣٤٥٦٧٨٩', en: '0123456789' } as const;

for (const language of LANGUAGES) {
  test(`scenes are captured, worded in both languages, reordered by keyboard, taken back; a reload amid typing loses nothing, ${language}`, async ({
    app,
    page,
  }) => {
    await twoScenes(app, language);
    await field(app, 'titleOfBriefing', 'ar').fill('عرض الوزير');
    await field(app, 'titleOfBriefing', 'en').fill('For the minister');
    await rows(app).first().click();
    await expect(field(app, 'titleOfScene', 'ar')).not.toHaveValue('');
    await expect(field(app, 'titleOfScene', 'en')).toHaveValue('North Korea supplies arms to Russia');
    await expect(field(app, 'titleOfScene', 'ar')).toHaveAttribute('dir', 'rtl');
    await expect(
      app.editor
        .getByRole('region', { name: named('briefings.sceneAt') })
        .locator('[lang="ar"][dir="rtl"]', { hasText: '«' }),
    ).toHaveCount(1);

    await field(app, 'titleOfScene', 'en').fill('Is it so?');
    await rows(app).first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(rows(app).nth(1)).toContainText(language === 'en' ? 'Is it so?' : 'روسيا');
    await expect(rows(app).nth(1)).toBeFocused();
    const moved = said(language, 'briefings.moved').replace(/\{\{(at|of), digits\}\}/g, DIGITS[language].charAt(2));
    await expect(app.editor).toContainText(moved);
    await page.keyboard.press('Control+z');
    await expect(rows(app).first()).toContainText(language === 'en' ? 'Is it so?' : 'الأسلحة');

    await field(app, 'notes', 'en').pressSequentially('Written a moment before the reload');
    await page.reload();
    await app.ready();
    await press(app, 'b');
    await expect(rows(app)).toHaveCount(2);
    await expect(field(app, 'titleOfBriefing', 'ar')).toHaveValue('عرض الوزير');
    await expect(field(app, 'titleOfScene', 'en')).toHaveValue('Is it so?');
    await expect(field(app, 'notes', 'en')).toHaveValue('Written a moment before the reload');
    await isKept(app);
  });

  test(`scenes are dragged by keyboard, deleted and brought back, and axe has no finding, ${language}`, async ({
    app,
    page,
  }) => {
    await twoScenes(app, language);
    await field(app, 'titleOfScene', 'ar').fill('الثاني');
    await field(app, 'titleOfScene', 'en').fill('');
    await rows(app).first().click();
    await field(app, 'titleOfScene', 'ar').fill('الأول');
    await field(app, 'titleOfScene', 'en').fill('');
    await expect(rows(app).first()).toContainText('الأول');
    if (language === 'en') {
      await expect(rows(app).first()).toContainText(said('en', 'briefings.missingIn.en'));
      await expect(rows(app).first().locator('bdi[lang="ar"]')).toHaveText('الأول');
    }

    await rows(app).first().focus();
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('Enter');
    await expect(app.editor.locator('[data-drop-target]')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(rows(app).nth(1)).toContainText('الأول');

    expect(await axeFindings(app.page, { within: [app.editor] })).toEqual([]);
    await rows(app).nth(1).focus();
    await page.keyboard.press('Delete');
    await expect(rows(app)).toHaveCount(1);
    await expect(rows(app).first()).toBeFocused();
    await expect(app.editor.getByRole('status').filter({ hasText: 'الأول' })).toBeVisible();
    await app.button(app.editor, 'command.undo').click();
    await expect(rows(app)).toHaveCount(2);

    await openList(app);
    expect(await axeFindings(page, { within: [app.dialog] })).toEqual([]);
    const own = ownRows(app);
    await own.getByRole('button').last().click();
    await page.getByRole('menuitem', { name: said(language, 'briefings.delete') }).click();
    await expect(own).toHaveCount(0);
    await expect(app.button(app.dialog, 'command.undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(own).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(app.dialog).toBeHidden();
  });
}

test('a scene that is shown and retaken stays what it was', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await openList(app);
  await app.button(briefingRow(app, 'en', 'arms-for-technology'), 'briefings.more').click();
  await page.getByRole('menuitem', { name: said('en', 'briefings.editCopy') }).click();
  await expect(rows(app)).toHaveCount(8);
  const first = await rows(app).first().textContent();
  await rows(app).first().press('Enter');
  await expect.poll(() => app.selected()).toBe(ARMS);
  await app.button(app.editor, 'briefings.scene.retake').click();
  await expect(app.editor).toContainText('retaken');
  await expect(rows(app).first()).toHaveText(first ?? '');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const language of LANGUAGES) {
    test(`scenes are captured from the menu, and the sheet covers the graph, ${language}`, async ({ app, page }) => {
      await app.open({ language, link: `edge=${ARMS}` });
      await app.chooseFromMore('command.captureScene');
      await expect(page.getByRole('main').getByText(said(language, 'briefings.capturedNew').slice(0, 8))).toBeVisible();
      await app.chooseFromMore('command.scenes');
      await expect(rows(app)).toHaveCount(1);
      const box = await app.editor.boundingBox();
      expect(box?.width).toBe(390);
      const small = await app.editor
        .locator('button:visible, textarea:visible')
        .evaluateAll(
          (all) =>
            all.map((each) => each.getBoundingClientRect()).filter(({ width, height }) => Math.min(width, height) < 44)
              .length,
        );
      expect(small).toBe(0);
      expect(await axeFindings(app.page, { within: [app.editor] })).toEqual([]);
    });
  }
});
