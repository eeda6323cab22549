import type { Language } from '../src/domain/model/language';
import type { Theme } from '../src/state/appData';
import { type AccessState, PHONE, WIDE } from './accessStates';
import { axeFindings } from './axe';
import { expect, LANGUAGES, test } from './fixtures';
import type { RawabitPage } from './pages/RawabitPage';

/** A theme changes colours and sizes, never names, roles or order: those are read once, in the light one. */
const BY_THEME = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];
const OTHER_THEMES = ['dark', 'projector'] as const;

/** As the app does, without a key that would close a menu. */
async function wear({ page }: RawabitPage, theme: Theme): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
}

async function expectNoFinding(app: RawabitPage, states: readonly AccessState[], language: Language): Promise<void> {
  for (const [at, { name, link, afresh, steps, shows, within, without }] of states.entries()) {
    if (at === 0) await app.open({ language, theme: 'light', link: link ?? '' });
    else if (afresh) {
      await app.page.goto(`./?${at}#lang=${language}&${link}`);
      await app.ready();
    } else if (link !== undefined) {
      await app.closeDialogs();
      await app.page.goto(`./#lang=${language}&${link}`);
    }
    await steps?.(app, language);
    await expect(shows(app), name).toBeVisible();
    const part = { within: within?.map((find) => find(app)), without: without?.map((find) => find(app)) };
    expect.soft(await axeFindings(app.page, part), `${name}, light`).toEqual([]);
    for (const theme of OTHER_THEMES) {
      await wear(app, theme);
      expect.soft(await axeFindings(app.page, { ...part, rules: BY_THEME }), `${name}, ${theme}`).toEqual([]);
    }
    await wear(app, 'light');
  }
}

for (const language of LANGUAGES) {
  for (const [group, states] of Object.entries(WIDE)) {
    test(`axe has no finding on ${group} in any theme, ${language}`, async ({ app }) => {
      test.slow();
      await expectNoFinding(app, states, language);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const language of LANGUAGES) {
    test(`axe has no finding on sheets, legend and time in any theme, ${language}`, async ({ app }) => {
      test.slow();
      await expectNoFinding(app, PHONE, language);
    });
  }
});

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
