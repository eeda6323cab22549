import type { Locator } from '@playwright/test';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { type RawabitPage, said } from './pages/RawabitPage';

const EDGE = 'north-korea~supplies-arms-to~russia';

const table = (app: RawabitPage): Locator => app.tabView;
const chosenRow = (app: RawabitPage): Locator => table(app).getByRole('row', { selected: true });

/** One of the lists, by its name in the language the page is in. */
const choice = (app: RawabitPage, key: string): Locator =>
  table(app).getByRole('button', { name: new RegExp(`^(${said('ar', key)}|${said('en', key)})$`) });

/** The words of a line's first quote, cut out of the article as it is stored. */
function firstWords(id: string): string {
  const [piece] = graph.edges.find((edge) => edge.id === id)?.evidence ?? [];
  const article = graph.articles.find((one) => one.id === piece?.article);
  return article?.text.slice(piece?.start, piece?.end) ?? '';
}

/** Everything the evidence says, for comparison. */
const words = async (app: RawabitPage) => ((await app.evidence.textContent()) ?? '').replace(/\s+/g, ' ');

test('a row opens the same evidence as its line on the graph, by mouse', async ({ app, page }) => {
  await app.open({ language: 'en', link: `edge=${EDGE}` });
  await expect(app.quote).toBeVisible();
  const onGraph = await words(app);
  await page.keyboard.press('Escape');
  await expect.poll(() => app.selected()).toBeNull();

  await page.keyboard.press('r');
  await expect(table(app).getByRole('heading', { level: 2 })).toBeFocused();
  await choice(app, 'table.list.ties').click();
  const head = table(app).getByRole('columnheader', { name: said('en', 'table.column.sources') });
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/table=ties:sources:down/);

  await table(app).getByRole('row', { name: 'North Korea supplies arms to Russia' }).click();
  await expect.poll(() => app.selected()).toBe(EDGE);
  await expect(chosenRow(app)).toHaveCount(1);
  expect(await words(app)).toBe(onGraph);
  await page.keyboard.press('Control+z');
  await expect(chosenRow(app)).toHaveCount(0);
});

test('by keyboard alone, in Arabic, from the table to the verbatim words and back', async ({ app, page }) => {
  await app.open({ language: 'ar' });
  await page.keyboard.press('r');
  await expect(table(app).getByRole('heading', { level: 2 })).toBeFocused();
  // The chosen list is where Tab comes to; the arrows run with the writing.
  await page.keyboard.press('Tab');
  await expect(choice(app, 'table.list.entities')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(choice(app, 'table.list.ties')).toHaveAttribute('aria-pressed', 'true');

  // Find it, then walk to it.
  await app.tabTo(table(app).getByRole('searchbox'));
  await page.keyboard.type('كوريا الشماليه روسيا بالاسلحه');
  await expect(table(app).getByRole('row')).toHaveCount(2);
  await app.tabTo(table(app).getByRole('row').nth(1));
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selected()).toBe(EDGE);
  await expect(chosenRow(app)).toBeFocused();
  await expect(app.quote).toHaveText(firstWords(EDGE));
  await app.tabTo(app.button(app.evidence, 'evidence.read'));
  await page.keyboard.press('Enter');
  await expect(app.chosen.first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(app.reader).toBeHidden();
  await expect(app.button(app.evidence, 'evidence.read')).toBeFocused();
});

test('rows are walked with the arrows and found by the beginning of a name', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'tab=table&table=entities:name:' });
  await app.tabTo(table(app).getByRole('row').nth(1));
  await page.keyboard.press('ArrowDown');
  await expect(table(app).getByRole('row').nth(2)).toBeFocused();
  await page.keyboard.press('End');
  const last = await table(app).locator('[role="row"]:focus').getAttribute('aria-rowindex');
  expect(Number(last)).toBeGreaterThan(50);
  // Letters belong to the rows: L would otherwise turn the page into Arabic.
  await page.keyboard.type('lavrov');
  await page.keyboard.press('Home');
  await app.expectLanguage('en');
  await page.keyboard.type('vlad');
  await expect(table(app).locator('[role="row"]:focus')).toContainText('Vladimir Putin');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selected()).toBe('putin');
  await page.keyboard.press('Escape');
  await expect.poll(() => app.selected()).toBeNull();
});

test('End goes to the last cell of a row and stays on it', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'tab=table' });
  await app.tabTo(table(app).getByRole('row').nth(1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  const last = table(app).getByRole('row').nth(1).getByRole('gridcell').last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
});

for (const language of LANGUAGES) {
  test(`on a phone the rows stand one below the other and can be tapped, ${language}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await app.open({ language, link: 'tab=table&table=ties:sources:down' });
    const row = table(app).getByRole('row').first();
    const box = await row.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await row.click();
    await expect(app.evidence).toBeVisible();
    await expect(row).toHaveAttribute('aria-selected', 'true');
    await expect(row).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}
