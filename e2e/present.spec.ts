import type { Locator, Page } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { axeFindings } from './axe';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { RawabitPage, said } from './pages/RawabitPage';
import { quotesOf } from './pages/words';

const ARMS = 'north-korea~supplies-arms-to~russia';
const BRIEFING = 'arms-for-technology';
const OTHER: Record<Language, Language> = { ar: 'en', en: 'ar' };

const briefingOf = (id: string) => {
  const found = graph.briefings.find((briefing) => briefing.id === id);
  if (!found) throw new Error(`no briefing ${id}`);
  return found;
};
const titles = (language: Language, id = BRIEFING) => briefingOf(id).scenes.map(({ title }) => title[language]);

/** The words of a quote of a scene, as the article prints them; scene and quote from 0. */
function wordsOf(scene: number, at: number): string {
  const quote = briefingOf(BRIEFING).scenes[scene]?.quotes[at];
  const words = quote && quotesOf(quote.of)[quote.at];
  if (!words) throw new Error('no such quote');
  return words;
}

const stage = (page: Page): Locator => new RawabitPage(page).presentation;
const title = (page: Page): Locator => stage(page).getByRole('heading', { level: 1 });
/** The words on the marker. */
const marked = (page: Page): Locator => stage(page).locator('blockquote mark');
const at = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('present');
const tool = (page: Page, language: Language, key: string) =>
  stage(page).getByRole('button', { name: said(language, key), exact: true });

for (const language of LANGUAGES) {
  const scenes = titles(language);
  const next = language === 'ar' ? 'ArrowLeft' : 'ArrowRight';
  const previous = language === 'ar' ? 'ArrowRight' : 'ArrowLeft';

  test(`P presents; a clicker and the arrows of the language lead on and back, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    await page.keyboard.press('p');
    const [prepared] = graph.briefings;
    await expect(title(page)).toHaveText(prepared?.scenes[0]?.title[language] ?? '');
    await expect(page.locator('header')).toBeHidden();
    await expect(app.legend).toBeHidden();

    await page.goto(`./#lang=${language}&present=${BRIEFING}:1`);
    await expect(title(page), 'a link opens its scene').toHaveText(scenes[0] ?? '');
    const visited: string[] = [];
    for (const key of ['PageDown', next, 'Space', previous, 'PageUp', 'End', 'Home']) {
      await page.keyboard.press(key);
      visited.push(at(page)?.split(':')[1] ?? '');
    }
    expect(visited).toEqual(['2', '3', '4', '3', '2', String(scenes.length), '1']);
    await page.keyboard.press('End');
    await expect(title(page)).toHaveText(scenes.at(-1) ?? '');
    await page.keyboard.press('PageDown');
    await expect(page.getByText(said(language, 'command.briefingEnds'))).toBeVisible();
    await expect(title(page), 'nobody falls off the end').toHaveText(scenes.at(-1) ?? '');
  });

  test(`a line is clicked and one key comes back, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:4` });
    await expect(title(page)).toHaveText(scenes[3] ?? '');
    for (const key of ['Escape', 'Backspace']) {
      await app.clickEdge(ARMS);
      await expect(title(page)).not.toHaveText(scenes[3] ?? '');
      await expect(marked(page)).toHaveText(quotesOf(ARMS)[0] ?? '');
      await page.keyboard.press(']');
      await expect(marked(page)).toHaveText(quotesOf(ARMS)[1] ?? '');
      await page.keyboard.press(key);
      await expect(title(page)).toHaveText(scenes[3] ?? '');
      await expect(marked(page)).toHaveText(wordsOf(3, 0));
    }
  });

  test(`the language changes in the middle of a scene and nothing else does, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:3` });
    await page.keyboard.press(']');
    await expect(marked(page)).toHaveText(wordsOf(2, 1));
    await page.keyboard.press('l');
    await app.expectLanguage(OTHER[language]);
    await expect(title(page)).toHaveText(titles(OTHER[language])[2] ?? '');
    await expect(marked(page)).toHaveText(wordsOf(2, 1));
    expect(at(page)).toBe(`${BRIEFING}:3`);
    await expect(stage(page).getByText(said(OTHER[language], 'evidence.ourTranslation')).first()).toBeVisible();
  });

  test(`axe has no finding before a room, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `present=${BRIEFING}:2` });
    expect(await axeFindings(page), 'a scene').toEqual([]);
    await app.clickEdge(ARMS);
    await expect(tool(page, language, 'command.endPresentation')).toBeVisible();
    expect(await axeFindings(page), 'a line that was clicked').toEqual([]);
    await page.keyboard.press('Escape');
    await app.clickNode('russia');
    await expect(title(page)).toHaveText(language === 'ar' ? 'روسيا' : 'Russia');
    expect(await axeFindings(page), 'a country that was clicked').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect(stage(page).getByRole('button', { name: said(language, 'present.showAgain') })).toBeFocused();
    expect(await axeFindings(page), 'the black screen').toEqual([]);
  });
}

test('a black screen, and the way back by the same key, by a clicker, by a press', async ({ app, page }) => {
  await app.open({ language: 'ar', link: `present=${BRIEFING}:2` });
  const cover = stage(page).getByRole('button', { name: said('ar', 'present.showAgain') });
  for (const key of ['b', '.', 'PageDown', 'Enter', 'Escape']) {
    await page.keyboard.press('b');
    await expect(cover).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: said('ar', 'present.blanked') })).toHaveCount(1);
    await page.keyboard.press(key);
    await expect(cover).toHaveCount(0);
    expect(at(page), key).toBe(`${BRIEFING}:2`);
  }
  await page.keyboard.press('b');
  await cover.click();
  await expect(title(page)).toBeVisible();
});

test('the end gives back what was being looked at, and the focus', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'node=japan&hide-tone=conflict' });
  const before = new URL(page.url()).hash;
  const opener = app.button(page, 'command.more');
  await opener.focus();
  await page.keyboard.press('p');
  await expect(title(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(stage(page)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(before);
  await expect(app.legend).toBeVisible();
  await expect(opener).toBeFocused();
});

test('the scene is told once to whoever cannot see it, and can be read and walked without a mouse', async ({
  app,
  page,
}) => {
  await app.open({ language: 'en', link: `present=${BRIEFING}:1` });
  await page.keyboard.press('PageDown');
  const told = page.getByRole('status').filter({ hasText: `Scene 2 of 8: ${titles('en')[1]}` });
  await expect(told).toHaveCount(1);
  const list = tool(page, 'en', 'present.inScene');
  await app.tabTo(list);
  await page.keyboard.press('Enter');
  const entry = page.getByRole('menuitem', { name: /^North Korea supplies arms to Russia/ });
  await expect(entry).toBeVisible();
  await entry.press('Enter');
  await expect(title(page)).toHaveText('North Korea supplies arms to Russia');
  await expect(list, 'the focus is not lost').toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(title(page), 'a clicker leads on from there').toHaveText(titles('en')[2] ?? '');
});

test('any scene can be gone to from its number', async ({ app, page }) => {
  await app.open({ language: 'ar', link: `present=${BRIEFING}:1` });
  await stage(page)
    .getByRole('button', { name: /المشاهد كلها$/ })
    .click();
  await page.getByRole('menuitem').nth(5).click();
  await expect(title(page)).toHaveText(titles('ar')[5] ?? '');
});

test('what is lit lies in the free part of the plate, in both languages and after the window has changed', async ({
  app,
  page,
}) => {
  await app.open({ language: 'ar', link: `present=${BRIEFING}:1` });
  const isFramed = () =>
    stage(page).evaluate(
      (root, nodes) => {
        const hole = [...root.children].find((child) => getComputedStyle(child).pointerEvents === 'none');
        const box = hole?.getBoundingClientRect();
        return nodes.every((id) => {
          const point = window.rawabit?.nodePoint(id);
          return box && point && point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
        });
      },
      ['north-korea', 'russia', 'blinken', 'kremlin'],
    );
  await expect.poll(isFramed).toBe(true);
  await page.keyboard.press('l');
  await expect.poll(isFramed).toBe(true);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(isFramed).toBe(true);
  await page.setViewportSize({ width: 800, height: 1100 });
  await expect.poll(isFramed).toBe(true);
});

test('less motion cuts from scene to scene; with motion the camera arrives at the same place', async ({
  app,
  page,
}) => {
  await app.open({ language: 'en', link: `present=${BRIEFING}:1` });
  const place = () => page.evaluate(() => window.rawabit?.nodePoint('russia') ?? null);
  const from = await place();
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(titles('en')[1] ?? '');
  const cut = await place();
  expect(cut).not.toEqual(from);
  await page.keyboard.press('PageUp');
  await expect.poll(place).toEqual(from);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.keyboard.press('PageDown');
  await expect.poll(place).toEqual(cut);
});

test('the theme stays the person’s own, and help goes without ending anything', async ({ app, page }) => {
  await app.open({ language: 'en', theme: 'dark', link: `present=${BRIEFING}:1` });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(title(page)).toHaveText(titles('en')[0] ?? '');
});

test('letters typed into a field stay letters, keys of exploring rest', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await page.keyboard.press('/');
  await page.keyboard.type('p b');
  await expect(stage(page)).toHaveCount(0);
  await page.goto(`./#lang=en&present=${BRIEFING}:1`);
  await expect(title(page)).toBeVisible();
  const view = new URL(page.url()).hash;
  for (const key of ['c', 'm', 'h', '1', '/']) await page.keyboard.press(key);
  expect(new URL(page.url()).hash).toBe(view);
});

test('every scene of every briefing fits, and no word is cut', async ({ app, page }) => {
  test.slow();
  await app.open({ language: 'ar', link: `present=${BRIEFING}:1` });
  for (const language of LANGUAGES) {
    for (const { id, scenes } of graph.briefings) {
      for (const [place, scene] of scenes.entries()) {
        await page.goto(`./#lang=${language}&present=${id}:${place + 1}`);
        await expect(title(page)).toHaveText(scene.title[language]);
        const lost = await stage(page).evaluate((root) => {
          const words = root.querySelector('[data-scrolls]');
          const overflows = words
            ? words.scrollHeight > words.clientHeight + 1 && words.getAttribute('tabindex') !== '0'
            : true;
          const [first, foot] = [root.querySelector('h1'), root.querySelector('footer')].map((part) =>
            part?.getBoundingClientRect(),
          );
          return overflows || !first || !foot || first.top < 0 || foot.bottom > window.innerHeight + 1;
        });
        expect.soft(lost, `${language} ${id} ${place + 1}`).toBe(false);
      }
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const language of LANGUAGES) {
    test(`title, plate and words stand one beneath another; a finger drawn across leads on, ${language}`, async ({
      app,
      page,
    }) => {
      await app.open({ language, link: `present=${BRIEFING}:1` });
      const [top, words] = await Promise.all([
        title(page).boundingBox(),
        stage(page).locator('blockquote').first().boundingBox(),
      ]);
      expect((words?.y ?? 0) - (top?.y ?? 0)).toBeGreaterThan(844 * 0.3);
      for (const key of ['command.nextScene', 'command.previousScene', 'command.endPresentation']) {
        const box = await tool(page, language, key).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), key).toBeGreaterThanOrEqual(44);
      }
      const y = (words?.y ?? 0) + 10;
      const [start, end] =
        language === 'ar'
          ? [
              { x: 80, y },
              { x: 300, y },
            ]
          : [
              { x: 300, y },
              { x: 80, y },
            ];
      const session = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
      await send('touchStart', [start]);
      for (let step = 1; step <= 6; step += 1)
        await send('touchMove', [{ x: start.x + ((end.x - start.x) * step) / 6, y }]);
      await send('touchEnd', []);
      await expect(title(page)).toHaveText(titles(language)[1] ?? '');
    });
  }
});
