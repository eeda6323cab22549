import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { axeFindings } from './axe';
import { expect, LANGUAGES, test } from './fixtures';
import { briefingRow, keptNote, ownRows } from './pages/briefings';
import { named, RawabitPage, said } from './pages/RawabitPage';

const ARMS = 'north-korea~supplies-arms-to~russia';
const DIGITS = { ar: '٠١٢٣٤٥٦٧٨٩', en: '0123456789' } as const;

const rows = (app: RawabitPage): Locator => app.editor.getByRole('row');

/** A text field of the briefing or of the scene that is open, by the language of its text. */
function field(app: RawabitPage, of: 'titleOfBriefing' | 'titleOfScene' | 'notes', lang: Language): Locator {
  return app.editor
    .getByRole('group', { name: new RegExp(`^(${said('ar', `briefings.${of}`)}|${said('en', `briefings.${of}`)})$`) })
    .locator(`textarea[lang="${lang}"]`);
}

const isKept = (app: RawabitPage) => expect(keptNote(app)).toBeVisible();

/** Selects something and makes a scene of it. */
async function capture(app: RawabitPage, link: string): Promise<void> {
  const [key = '', id = ''] = link.split('=');
  await (key === 'edge' ? app.clickEdge(id) : app.clickNode(id));
  await expect.poll(() => app.selected()).toBe(id);
  await app.page.keyboard.press('Shift+V');
}

async function twoScenes(app: RawabitPage, language: Language): Promise<void> {
  await app.open({ language });
  await capture(app, `edge=${ARMS}`);
  await expect(rows(app)).toHaveCount(1);
  await capture(app, 'node=russia');
  await expect(rows(app)).toHaveCount(2);
}

/** A key outside every field. */
async function press(app: RawabitPage, key: string): Promise<void> {
  await app.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await app.page.keyboard.press(key);
}

async function openList(app: RawabitPage): Promise<void> {
  await press(app, 'v');
  await expect(app.dialog).toBeVisible();
}

async function another(context: BrowserContext, language: Language): Promise<RawabitPage> {
  const app = new RawabitPage(await context.newPage());
  await app.open({ language });
  return app;
}

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

  test(`two windows do not write over each other, ${language}`, async ({ app, context }) => {
    await twoScenes(app, language);
    await field(app, 'titleOfBriefing', language).fill('One');
    await isKept(app);
    const other = await another(context, language);
    await press(other, 'b');
    await expect(field(other, 'titleOfBriefing', language)).toHaveValue('One');

    await test.step('what one changes the other takes over', async () => {
      await field(other, 'titleOfBriefing', language).fill('Two');
      await field(other, 'titleOfBriefing', language).blur();
      await expect(field(app, 'titleOfBriefing', language)).toHaveValue('Two');
    });
    await test.step('changed in both, both stay', async () => {
      // Both are still being written when the first of them is kept.
      await field(app, 'titleOfBriefing', language).fill('Here');
      await field(other, 'titleOfBriefing', language).fill('There');
      await openList(app);
      await expect(app.dialog.getByText('There')).toBeVisible();
      await expect(app.dialog.getByText('Here').first()).toBeVisible();
      const copy = said(language, 'briefings.copyFromWindow').replace('{{title}}', '');
      await expect(app.dialog.getByText(copy.trim()).first()).toBeVisible();
    });
  });

  test(`saved as a file, wiped, and imported again, ${language}`, async ({ app, page, browser, baseURL }, info) => {
    await twoScenes(app, language);
    await field(app, 'titleOfBriefing', 'ar').fill('عرض <b>محفوظ</b>');
    await isKept(app);
    await openList(app);
    const coming = page.waitForEvent('download');
    await app.dialog
      .getByRole('button', { name: /: عرض <b>محفوظ<\/b>$/ })
      .last()
      .click();
    await page.getByRole('menuitem', { name: said(language, 'briefings.save') }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^rawabit-briefing-own-[a-z0-9]+-[\d-]+\.json$/);
    const path = info.outputPath('briefing.json');
    await file.saveAs(path);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      format: 'rawabit-briefings',
      version: 1,
      briefings: [{ title: { ar: 'عرض <b>محفوظ</b>' }, scenes: [{ focus: [ARMS] }, { focus: ['russia'] }] }],
    });

    const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'reduce' });
    const clean = new RawabitPage(await fresh.newPage());
    await clean.open({ language });
    await openList(clean);
    await clean.page.locator('input[type="file"]').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(readFileSync(path, 'utf8').replace('"ar": "عرض', '"zz": "عرض')),
    });
    await expect(clean.dialog).toContainText('briefings[0].title');
    await app.button(clean.page, 'command.back').click();
    await clean.page.locator('input[type="file"]').setInputFiles(path);
    await app.button(clean.page, 'briefings.take').click();
    await expect(clean.dialog.getByText('عرض <b>محفوظ</b>').first()).toBeVisible();
    await clean.page.reload();
    await clean.ready();
    await openList(clean);
    await expect(clean.dialog.getByText('عرض <b>محفوظ</b>').first()).toBeVisible();
    await fresh.close();
  });

  test(`where nothing can be kept it is said, and the work can be saved, ${language}`, async ({ app, page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await twoScenes(app, language);
    const word = app.editor.getByRole('alert');
    await expect(word).toContainText(said(language, 'briefings.notKept'));
    const coming = page.waitForEvent('download');
    await app.button(word, 'briefings.saveAll').click();
    const saved = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
    expect(saved.briefings[0].scenes).toHaveLength(2);
  });

  test(`a link takes a briefing to another device, which asks before keeping it, ${language}`, async ({
    app,
    page,
    context,
    browser,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await twoScenes(app, language);
    await field(app, 'titleOfBriefing', language).fill('Shared');
    await openList(app);
    await app.dialog
      .getByRole('button', { name: /: Shared$/ })
      .last()
      .click();
    await page.getByRole('menuitem', { name: said(language, 'briefings.copyLink') }).click();
    await expect(app.dialog).toContainText(said(language, 'briefings.linkCopied'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#lang=(ar|en)&briefing=[\w-]+$/);

    const fresh = await browser.newContext({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'reduce' });
    const there = new RawabitPage(await fresh.newPage());
    await there.page.goto(link);
    await there.ready();
    await expect(there.dialog).toContainText('Shared');
    await app.button(there.page, 'briefings.look').click();
    await expect(there.dialog).toBeHidden();
    await there.page.keyboard.press('Escape');
    await openList(there);
    await expect(there.dialog).toContainText(said(language, 'briefings.fromLink'));
    await there.page.goto('about:blank');
    await there.page.goto(link);
    await there.ready();
    await app.button(there.page, 'briefings.keep').click();
    await expect(ownRows(there)).toContainText('Shared');
    await isKept(there);
    await there.page.goto('about:blank');
    await there.page.goto(link.slice(0, -30));
    await there.ready();
    await expect(there.dialog).toContainText(said(language, 'briefings.broken.damaged').slice(0, 20));
    await fresh.close();
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
    test(`scenes are captured from the menu, and the sheet covers the plate, ${language}`, async ({ app, page }) => {
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
