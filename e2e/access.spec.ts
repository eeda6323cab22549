import AxeBuilder from '@axe-core/playwright';
import { expect, LANGUAGES, test } from './fixtures';

const EDGE = 'north-korea~supplies-arms-to~russia';
const THEMES = ['light', 'dark', 'projector'] as const;

async function findings(page: ConstructorParameters<typeof AxeBuilder>[0]['page']) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, impact, nodes }) => `${impact}: ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`axe has no finding on any panel, ${language}, ${theme}`, async ({ app, page }) => {
      // Five whole pages are read rule by rule.
      test.slow();
      await app.open({ language, theme });
      expect(await findings(page), 'first sight').toEqual([]);
      await app.open({ language, theme, link: `edge=${EDGE}` });
      await page.reload();
      await app.ready();
      await expect(app.quote).toBeVisible();
      expect(await findings(page), 'evidence').toEqual([]);
      await app.readInArticle();
      await expect(app.reader).toBeVisible();
      expect(await findings(page), 'reader').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(page), 'help').toEqual([]);
      await page.keyboard.press('Escape');
      await app.chooseFromMore('command.about');
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(page), 'about').toEqual([]);
    });
  }
}

test('the language key works on an Arabic keyboard', async ({ app, page }) => {
  await app.open({ language: 'ar' });
  await page.evaluate(() =>
    window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyL', key: 'م', bubbles: true })),
  );
  await app.expectLanguage('en');
});

test('a dialog gives the focus back', async ({ app, page }) => {
  await app.open({ language: 'en' });
  const opener = app.button(page, 'command.more');
  await app.chooseFromMore('command.about');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('the built page carries a strict content security policy and no inline script', async ({ page, baseURL }) => {
  const html = await (await page.request.get(baseURL ?? '')).text();
  expect(html.replaceAll('&#39;', "'")).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'/);
  expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(html.replaceAll(/<script[^>]*src=[^>]*><\/script>/g, '')).not.toMatch(/<script/);
  expect(html).not.toMatch(/<style/);
});
