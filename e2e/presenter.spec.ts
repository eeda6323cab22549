import type { Page } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { axeFindings } from './axe';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { PresenterPage } from './pages/PresenterPage';
import { RawabitPage, said } from './pages/RawabitPage';

const BRIEFING = 'arms-for-technology';
const scenes = graph.briefings.find(({ id }) => id === BRIEFING)?.scenes ?? [];
const title = (at: number, language: Language) => scenes[at]?.title[language] ?? '';
const firstNote = (at: number, language: Language) => scenes[at]?.notes[language].split('\n')[0] ?? '';

/** The heading that the room sees. */
const shown = (page: Page) => new RawabitPage(page).presentation.getByRole('heading', { level: 1 });
const scene = (presenter: Page) => new PresenterPage(presenter).scene;
const button = (presenter: Page, language: Language, key: string) =>
  presenter.getByRole('button', { name: said(language, key), exact: true });

/** Opens the speaker's window by its key. */
async function openPresenter(page: Page): Promise<Page> {
  const coming = page.waitForEvent('popup');
  await page.keyboard.press('Shift+P');
  const presenter = await coming;
  await presenter.waitForLoadState();
  return presenter;
}

for (const language of LANGUAGES) {
  const other: Language = language === 'ar' ? 'en' : 'ar';

  test(`the speaker reads the notes and leads from either window, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:2` });
    const presenter = await openPresenter(page);
    await expect(scene(presenter)).toHaveText(title(1, language));
    await expect(new PresenterPage(presenter).notes).toContainText(firstNote(1, language));
    await expect(new PresenterPage(presenter).next).toContainText(title(2, language));
    const place = said(language, 'presenter.place')
      .replace('{{at, digits}}', language === 'ar' ? '٢' : '2')
      .replace('{{of, digits}}', language === 'ar' ? '٨' : '8');
    await expect(new PresenterPage(presenter).place).toHaveText(place);

    await button(presenter, language, 'command.nextScene').click();
    await expect(shown(page)).toHaveText(title(2, language));
    await expect(scene(presenter)).toHaveText(title(2, language));
    await presenter.keyboard.press('PageDown');
    await expect(shown(page)).toHaveText(title(3, language));
    await page.keyboard.press('PageUp');
    await expect(scene(presenter)).toHaveText(title(2, language));

    await button(presenter, language, 'presenter.makeBlank').click();
    const cover = page.getByRole('button', { name: said(language, 'present.showAgain') });
    await expect(cover).toBeVisible();
    await cover.click();
    await expect(button(presenter, language, 'presenter.makeBlank')).toBeVisible();

    await button(presenter, language, 'presenter.notesOther').click();
    await expect(new PresenterPage(presenter).notes).toContainText(firstNote(2, other));
    await button(presenter, language, 'presenter.notesHere').click();
    await presenter.keyboard.press('l');
    await app.expectLanguage(other);
    await expect(presenter.locator('html')).toHaveAttribute('lang', other);
    await expect(new PresenterPage(presenter).notes).toContainText(firstNote(2, other));
    const loaded = await presenter.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.length).toBeGreaterThan(0);
    expect(
      loaded.filter((name) => name.includes('GraphCanvas')),
      'no graph is drawn',
    ).toEqual([]);

    await button(presenter, other, 'command.endPresentation').click();
    await expect(new RawabitPage(page).presentation).toHaveCount(0);
    await expect(presenter.getByText(said(other, 'presenter.nothing'))).toBeVisible();
  });

  test(`either window may be loaded anew, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:1` });
    const presenter = await openPresenter(page);
    await expect(scene(presenter)).toHaveText(title(0, language));
    await button(presenter, language, 'presenter.start').click();
    await presenter.reload();
    await expect(scene(presenter)).toHaveText(title(0, language));
    await expect(button(presenter, language, 'presenter.pause'), 'the timer goes on').toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(scene(presenter)).toHaveText(title(1, language));

    await page.reload();
    await app.ready();
    await page.keyboard.press('PageDown');
    await expect(scene(presenter)).toHaveText(title(2, language));
    await presenter.keyboard.press('PageDown');
    await expect(shown(page)).toHaveText(title(3, language));
  });

  test(`the main window goes on when the other is closed, and says so, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:1` });
    const presenter = await openPresenter(page);
    await expect(scene(presenter)).toHaveText(title(0, language));
    await presenter.close({ runBeforeUnload: true });
    await expect(page.getByText(said(language, 'command.presenterClosed'))).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(shown(page)).toHaveText(title(1, language));
  });

  test(`axe has no finding in the speaker’s window, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:2` });
    const presenter = await openPresenter(page);
    await expect(scene(presenter)).toHaveText(title(1, language));
    await button(presenter, language, 'presenter.longer').click();
    expect(await axeFindings(presenter)).toEqual([]);
  });
}

test('a blocked window is said, with what to do', async ({ app, page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await app.open({ language: 'ar', link: `present=${BRIEFING}:1` });
  await page.keyboard.press('Shift+P');
  await expect(page.getByText(said('ar', 'command.presenterBlocked'))).toBeVisible();
});
