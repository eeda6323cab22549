import type { Page } from '@playwright/test';
import { graphKeyOf } from '../src/storage/graphIdentity';
import { expect, graph, test } from './fixtures';
import { keptNote, ownRows } from './pages/briefings';
import { RawabitPage, said } from './pages/RawabitPage';

const GRAPH_FILE = /graph[^/]*\.json$/;
const KEY = graphKeyOf(graph);

type Graph = typeof graph;

/** The same graph made from other texts: every article has another id. */
const OTHER: Graph = JSON.parse(
  graph.articles.reduce((text, { id }) => text.replaceAll(`"${id}"`, `"${id}-other"`), JSON.stringify(graph)),
);
const serve = (page: Page, served: Graph) => page.route(GRAPH_FILE, (route) => route.fulfill({ json: served }));

/** The list of briefings holds exactly these of one's own, in this order. */
async function expectOwn(app: RawabitPage, titles: readonly string[]): Promise<void> {
  await app.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await app.page.keyboard.press('v');
  await expect(app.dialog).toBeVisible();
  await expect(ownRows(app)).toHaveCount(titles.length);
  for (const [at, title] of titles.entries()) await expect(ownRows(app).nth(at)).toContainText(title);
  await app.closeDialogs();
}

/** Makes a briefing and waits until it is stored. */
async function make(app: RawabitPage, title: string): Promise<void> {
  await app.page.keyboard.press('v');
  await app.button(app.dialog, 'briefings.new').click();
  const field = app.editor.locator('textarea[lang="en"]').first();
  await field.fill(title);
  await field.blur();
  await expect(keptNote(app)).toBeVisible();
}

const recordOf = (id: string, made: number, title: string) => {
  const text = { ar: '', en: title };
  const scenes = [{ id: 'scene-one', title: text, notes: { ar: '', en: '' }, focus: ['russia'], quotes: [] }];
  return { id, version: 1, revision: 1, made, briefing: { id, title: text, scenes } };
};

/** A page of this origin without the app. */
async function openBlank(page: Page): Promise<void> {
  await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('./blank.html');
}

/** What a version of the program that knew one graph only has left: its database, a journal, the last briefing presented. */
async function leaveFormer(page: Page): Promise<void> {
  await openBlank(page);
  const records = [
    recordOf('own-second', 2, 'Second'),
    recordOf('own-first', 1, 'First'),
    { id: 'own-gone', version: 1, revision: 3, made: 3, briefing: null },
    { id: 'own-odd', version: 99, everything: 'else' },
  ];
  const unsaved = recordOf('own-unsaved', 4, 'Unsaved').briefing;
  await page.evaluate(
    async ([all, journal]) => {
      localStorage.setItem('rawabit.unsaved.window-former', JSON.stringify(journal));
      localStorage.setItem('rawabit.briefing', 'own-second');
      const request = indexedDB.open('rawabit', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('briefings', { keyPath: 'id' });
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      const transaction = request.result.transaction('briefings', 'readwrite');
      for (const record of all) transaction.objectStore('briefings').put(record);
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      request.result.close();
    },
    [records, [{ id: 'own-unsaved', base: 0, briefing: unsaved }]] as const,
  );
}

/** What the database holds: its version and the keys of its records. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const request = indexedDB.open('rawabit');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const keys = request.result.transaction('briefings').objectStore('briefings').getAllKeys();
    await new Promise((resolve) => {
      keys.onsuccess = resolve;
    });
    request.result.close();
    return { version: request.result.version, keys: keys.result };
  });

test('what a former version has kept is there after the upgrade and after a reload, for the graph that was open', async ({
  app,
  page,
  context,
}) => {
  await leaveFormer(page);
  await app.open({ language: 'en' });
  await expectOwn(app, ['First', 'Second', 'Unsaved']);
  await page.keyboard.press('p');
  await expect(app.presentation).toContainText('Second');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => stored(page))
    .toEqual({
      version: 2,
      keys: ['own-first', 'own-gone', 'own-odd', 'own-second', 'own-unsaved'].map((id) => [KEY, id]),
    });

  await page.reload();
  await app.ready();
  await expectOwn(app, ['First', 'Second', 'Unsaved']);
  await page.keyboard.press('v');
  await expect(app.dialog).toContainText(said('en', 'briefings.unreadable_one').replace('{{count, digits}}', '1'));

  const other = new RawabitPage(await context.newPage());
  await serve(other.page, OTHER);
  await other.open({ language: 'en' });
  await expectOwn(other, []);
});

test('another graph on the same origin has briefings of its own; coming back, all are there', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await make(app, 'Of the first');
  await serve(page, OTHER);
  await page.reload();
  await app.ready();
  await expectOwn(app, []);
  await make(app, 'Of the other');
  await page.reload();
  await app.ready();
  await expectOwn(app, ['Of the other']);

  await page.unroute(GRAPH_FILE);
  await page.reload();
  await app.ready();
  await expectOwn(app, ['Of the first']);
});

test('two windows with two graphs do not disturb each other', async ({ app, page, context }) => {
  const other = new RawabitPage(await context.newPage());
  await serve(other.page, OTHER);
  await app.open({ language: 'en' });
  await other.open({ language: 'en' });
  await page.bringToFront();
  await make(app, 'Here');
  await other.page.bringToFront();
  await make(other, 'There');
  await expectOwn(other, ['There']);
  await page.bringToFront();
  await expectOwn(app, ['Here']);
  for (const each of [app, other]) {
    await each.page.reload();
    await each.ready();
  }
  await expectOwn(app, ['Here']);
  await expectOwn(other, ['There']);
});

test('a graph that is corrected and compiled anew keeps its briefings', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await make(app, 'Mine');
  const nodes = graph.nodes.map((node) =>
    node.id === 'russia' ? { ...node, label: { ar: 'اسم', en: 'A name' } } : node,
  );
  await serve(page, { ...graph, nodes, subject: { ar: 'آخر', en: 'Another' }, briefings: [] });
  await page.reload();
  await app.ready();
  await expectOwn(app, ['Mine']);
});

test('a graph that has gained an article begins with a copy of the briefings', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await make(app, 'Mine');
  const grown: Graph = JSON.parse(JSON.stringify(graph));
  const added = JSON.stringify(graph.articles[0]).replace(/^\{(.*?)"id":"[^"]+"/, '{$1"id":"one-more"');
  grown.articles.push(JSON.parse(added));
  await serve(page, grown);
  await page.reload();
  await app.ready();
  await expectOwn(app, ['Mine']);
  await make(app, 'Of the grown');
  await expectOwn(app, ['Mine', 'Of the grown']);

  await page.unroute(GRAPH_FILE);
  await page.reload();
  await app.ready();
  await expectOwn(app, ['Mine']);
});

test('while a window of a former version holds the database it is said; then everything is carried over', async ({
  app,
  page,
  context,
}) => {
  const holder = await context.newPage();
  await leaveFormer(holder);
  await holder.evaluate(async () => {
    const request = indexedDB.open('rawabit', 1);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    window.addEventListener('give-way', () => request.result.close());
  });
  await app.open({ language: 'en' });
  await page.keyboard.press('v');
  await expect(app.dialog.getByRole('alert')).toContainText(said('en', 'briefings.refused.blocked'));
  await holder.evaluate(() => window.dispatchEvent(new Event('give-way')));
  await expect(async () => {
    const again = app.button(app.dialog.getByRole('alert'), 'briefings.tryAgain');
    if ((await again.count()) > 0) await again.click();
    await expect(keptNote(app)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(ownRows(app)).toHaveCount(3);
  await page.reload();
  await app.ready();
  await expectOwn(app, ['First', 'Second', 'Unsaved']);
});
