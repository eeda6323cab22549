import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { saveButton, saveButtons } from './pages/exports';
import { openEveryPart } from './pages/parts';

// Made by `npm run build:single`.
const FILE = new URL('../dist-single/rawabit.html', import.meta.url);
const EDGE = 'north-korea~supplies-arms-to~russia';

// The one address that may be asked for is that of the file itself; the fixtures fail on any other.
test.use({ baseURL: FILE.href });

test.beforeAll(() => {
  if (!existsSync(fileURLToPath(FILE))) throw new Error('run first: npm run build:single');
});

for (const language of LANGUAGES) {
  test(`the single file opens from a folder and works, ${language}`, async ({ app, page }) => {
    await page.goto(`${FILE.href}#lang=${language}`);
    await app.ready();
    await app.expectLanguage(language);
    const failedFonts = () => [...document.fonts].filter((face) => face.status === 'error').length;
    expect(await page.evaluate(failedFonts)).toBe(0);

    await app.clickEdge(EDGE);
    const [piece] = graph.edges.find(({ id }) => id === EDGE)?.evidence ?? [];
    const article = graph.articles.find(({ id }) => id === piece?.article);
    await expect(app.quote).toHaveText(article?.text.slice(piece?.start, piece?.end) ?? '');
    await app.readInArticle();
    await expect(app.chosen.first()).toBeInViewport();
    await page.keyboard.press('Escape');

    const other = language === 'ar' ? 'en' : 'ar';
    await page.locator('body').press('l');
    await app.expectLanguage(other);
    await page.reload();
    await app.ready();
    await app.expectLanguage(other);
    expect(await app.selected()).toBe(EDGE);
    await expect(app.quote).toBeVisible();

    await page.locator('body').press('o');
    const coming = page.waitForEvent('download');
    await saveButton(app, 'csv').click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^rawabit-quotes-.*\.csv$/);
    expect(readFileSync(await file.path(), 'utf8')).toContain(EDGE);
  });
}

test('every part and every kind of file comes out of the single file', async ({ app, page }) => {
  await page.goto(`${FILE.href}#lang=en`);
  await app.ready();
  await openEveryPart(app, 'en');
  await page.locator('body').press('o');
  await expect(saveButtons(app).first()).toBeVisible();
  for (const button of await saveButtons(app).all()) {
    const coming = page.waitForEvent('download');
    await button.click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^rawabit-/);
    expect(statSync(await file.path()).size).toBeGreaterThan(1000);
  }
});

test('the single file holds all there is and lets nothing else in', () => {
  const html = readFileSync(fileURLToPath(FILE), 'utf8');
  // A browser looks for the encoding in the first 1,024 bytes, and the policy holds for what comes after it.
  const head = html.slice(0, 1024);
  expect(head).toMatch(
    /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8" ?\/?>\s*<meta http-equiv="Content-Security-Policy"/i,
  );
  expect(head).toContain("default-src 'none'; script-src 'sha256-");
  expect(head).not.toContain('unsafe');
  const beforeCode = html.slice(0, html.indexOf('<script type="module"'));
  expect(beforeCode.match(/<link\b[^>]*>/g)).toHaveLength(1);
  expect(beforeCode).toContain('<link rel="icon" href="data:');
  const [, data = ''] = /<script type="application\/json" id="graph">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toEqual(graph);
});
