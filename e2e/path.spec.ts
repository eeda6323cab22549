import type { Language } from '../src/domain/model/language';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { expectQuotes, stopsOf } from './pages/path';
import { said } from './pages/RawabitPage';

const SUNAK = 'sunak';
const KIM = 'kim-jong-un';
/** Without offices and membership no way leads from one to the other. */
const TIED = `path=${SUNAK}:${KIM}&through=relation,event,structure`;
const label = (id: string, language: Language) => graph.nodes.find((node) => node.id === id)?.label[language] ?? id;

test('from path to path, into the evidence of a step and back, by mouse', async ({ app, page }) => {
  await app.open({ language: 'en', link: TIED });
  const path = app.path;
  await expect(path).toContainText('Path 1 of 3 · 3 steps');
  // What is no part of it has faded and lost its name.
  await expect.poll(async () => (await app.labels()).map(({ id }) => id)).not.toContain('japan');

  const before = await stopsOf(path);
  await app.button(path, 'path.next').click();
  await expect(path).toContainText('Path 2 of 3');
  expect(await stopsOf(path)).not.toEqual(before);
  await expectQuotes(path, 3);

  // Into the evidence of a step, at its words, and back.
  const step = path.locator('[data-leads-to^="edge "]').first();
  const edge = (await step.getAttribute('data-leads-to'))?.split(' ')[1] ?? '';
  await step.click();
  await expect.poll(() => app.selected()).toBe(edge);
  await expect(app.quote).toBeVisible();
  await app.button(app.evidence, 'path.back').click();
  await expect(path).toContainText('Path 2 of 3');
  await app.button(path, 'path.close').click();
  await expect(path).toBeHidden();
  expect(page.url()).not.toContain('path=');
});

test('from path to path, into the evidence of a step and back, by keyboard', async ({ app, page }) => {
  await app.open({ language: 'ar', link: TIED });
  const path = app.path;
  await expect(path.getByRole('heading', { level: 2 })).toHaveText('المسار من ريشي سوناك إلى كيم جونغ أون');

  const next = app.button(path, 'path.next');
  await app.tabTo(next);
  await page.keyboard.press('Enter');
  await expect(path).toContainText('المسار ٢ من ٣');
  await expect(next).toBeFocused();

  const step = path.locator('[data-leads-to^="edge "]').first();
  const leadsTo = await step.getAttribute('data-leads-to');
  await app.tabTo(step, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(app.evidence.locator('h2')).toBeFocused();
  await expect(app.quote).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(path.locator(`[data-leads-to="${leadsTo}"]`), 'the step it came from').toBeFocused();
  await page.keyboard.press('Escape');
  await expect(path).toBeHidden();
  await expect(app.evidence.locator(':focus')).toHaveCount(1);
});

for (const language of LANGUAGES) {
  test(`no way says so, says what is left out and offers it, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `path=${SUNAK}:${KIM}` });
    const path = app.path;
    await expect(path).toContainText(said(language, 'path.kind.structure'));
    await path.getByRole('button', { name: new RegExp(said(language, 'path.kind.structure')) }).click();
    await expect(path.locator('ol > li')).toHaveCount(4);
    await expect(path.getByRole('checkbox', { name: said(language, 'path.kind.structure') })).toBeChecked();
    await page.keyboard.press('Control+z');
    await expect(path.locator('ol > li')).toHaveCount(0);
  });

  test(`an end that is filtered away, and both ends the same, ${language}`, async ({ app }) => {
    await app.open({ language, link: `path=us-officials:${KIM}&hide-type=official` });
    const path = app.path;
    await expect(path).toContainText(label(KIM, language));
    await app.button(path, 'graph.showAll').click();
    await expect(path.locator('ol > li').first()).toBeVisible();
    await app.open({ language, link: 'path=russia:russia' });
    await expect(path).toContainText(said(language, 'path.same'));
  });

  test(`on a phone the path is a sheet, ${language}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open({ language, link: 'path=blinken:kim-jong-un' });
    const path = app.path;
    await expect(path.locator('ol > li')).toHaveCount(3);
    const box = await app.evidence.boundingBox();
    expect(box && box.width === 390 && box.y > 844 / 4).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectQuotes(path, 2);
    const point = await page.evaluate((id) => window.rawabit?.nodePoint(id) ?? null, KIM);
    expect(point && box && point.y > 0 && point.y < box.y).toBe(true);
  });
}

test('a way through a statement reads from the speaker over the words to whom they are about', async ({ app }) => {
  await app.open({ language: 'en', link: 'path=blinken:people-of-gaza&through=speech' });
  const path = app.path;
  const [speaker, words, about] = await stopsOf(path);
  expect([speaker, about]).toEqual([label('blinken', 'en'), label('people-of-gaza', 'en')]);
  expect(graph.nodes.some(({ type, label: gist }) => type === 'statement' && gist.en === words)).toBe(true);
  await expect(path.locator('blockquote')).toHaveCount(1);
});
