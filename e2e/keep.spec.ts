import { readFileSync } from 'node:fs';
import { expect, LANGUAGES, test } from './fixtures';
import { ARMS, another, field, isKept, openList, press, twoScenes } from './pages/authoring';
import { ownRows } from './pages/briefings';
import { RawabitPage, said } from './pages/RawabitPage';

for (const language of LANGUAGES) {
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
}
