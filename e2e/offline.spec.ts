import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { test as base, expect } from './fixtures';
import { openEveryPart } from './pages/parts';
import { type RawabitPage, said } from './pages/RawabitPage';
import { DIST, filesOf, makeNewer, NEWER, type Release, serve } from './pages/versions';

/** Each test has a server of its own, to which it can bring a newer version, or which it can take away. */
const test = base.extend<{ folder: string; release: Release }>({
  folder: [DIST, { option: true }],
  release: async ({ folder }, use) => {
    const release = await serve(folder);
    await use(release);
    await release.stop();
  },
  baseURL: async ({ release }, use) => use(release.url),
});
test.use({ serviceWorkers: 'allow' });

/** What the app says of its versions, `offline.ready` or `offline.newer`. */
const notice = (page: Page, language: Language, key: string) =>
  page.getByRole('status').filter({ hasText: said(language, key) });
/** A worker fetches everything first. */
const expectNotice = (page: Page, language: Language, key: string) =>
  expect(notice(page, language, key)).toBeVisible({ timeout: 30_000 });
/** Nothing is said of versions, and nothing asked. */
async function expectNoNotice(app: RawabitPage, page: Page, language: Language): Promise<void> {
  for (const key of ['offline.ready', 'offline.newer']) await expect(notice(page, language, key)).toHaveCount(0);
  for (const key of ['offline.reload', 'offline.later']) await expect(app.button(page, key)).toHaveCount(0);
}

/** Paths below the app's folder that the worker holds. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.replace(new URL('.', location.href).pathname, ''));
  });

/** What this window says of its version, by its code and by its data. */
const versionOf = async (app: RawabitPage) => ({
  title: (await app.page.title()).replace(/^.* · /, ''),
  name: (await app.evidence.getByRole('heading', { level: 2 }).textContent()) ?? '',
});

test('after one visit everything works without a server', async ({ app, page, release, context }) => {
  await app.open({ language: 'ar' });
  await expectNotice(page, 'ar', 'offline.ready');
  const kept = await keptFiles(page);
  expect(kept.sort()).toEqual(filesOf(DIST).filter((file) => file !== 'sw.js'));

  await release.stop();
  await context.setOffline(true);
  await page.reload();
  await app.ready();
  await openEveryPart(app, 'ar');
  await expectNoNotice(app, page, 'ar');
});

test('a newer version waits, and comes with code and data together', async ({ app, page, release, context }) => {
  const link = 'node=blinken';
  await app.open({ language: 'en', link });
  await expectNotice(page, 'en', 'offline.ready');
  const older = await versionOf(app);
  expect(older.name).toBe('Antony Blinken');

  const folder = makeNewer();
  release.put(folder);
  await page.reload();
  await app.ready();
  expect(await versionOf(app)).toEqual(older);
  await expectNotice(page, 'en', 'offline.newer');
  // What had not been loaded yet is still of the older version, which the server no longer has.
  await page.locator('body').press('?');
  await expect(page.getByRole('dialog', { name: said('en', 'help.title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await app.button(page, 'offline.later').click();
  await expectNoNotice(app, page, 'en');
  expect(await versionOf(app)).toEqual(older);

  const second = await context.newPage();
  await second.goto(`./#lang=en&${link}`);
  await expectNotice(second, 'en', 'offline.newer');
  await app.button(second, 'offline.reload').click();
  for (const window of [page, second]) {
    await expect(window, 'both windows start again').toHaveTitle(new RegExp(NEWER.word));
    await expect(window.getByRole('heading', { level: 2, name: NEWER.name })).toBeVisible();
  }
  await page.bringToFront();
  await app.ready();
  expect(await app.selected()).toBe('blinken');
  await expectNoNotice(app, page, 'en');
  rmSync(folder, { recursive: true });
});
