import type { Page } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { expect, graph, test } from './fixtures';
import { RawabitPage, said } from './pages/RawabitPage';

const ARMS = 'north-korea~supplies-arms-to~russia';
/** Seoul about Pyongyang, as the name of the cell begins. */
const CELL = { ar: 'كوريا الجنوبية عن كوريا الشمالية', en: 'South Korea about North Korea' };

const region = (page: Page) => new RawabitPage(page).tabView;
const cell = (page: Page, language: Language) =>
  region(page).getByRole('button', { name: new RegExp(`^${CELL[language]}`) });
const list = (page: Page, language: Language) => region(page).getByRole('region', { name: CELL[language] });

/** The words of a statement as its article prints them. */
function wordsOf(id: string | null): string {
  const [piece] = graph.nodes.flatMap((node) => (node.type === 'statement' && node.id === id ? node.evidence : []));
  return graph.articles.find((article) => article.id === piece?.article)?.text.slice(piece?.start, piece?.end) ?? '';
}

test('what did Seoul say about North Korea? With the mouse, in English', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await page.getByRole('button', { name: said('en', 'command.matrix'), exact: true }).click();
  await region(page)
    .getByRole('button', { name: said('en', 'matrix.groupOf.country') })
    .click();
  await cell(page, 'en').click();
  const statement = list(page, 'en')
    .getByRole('button', { name: /space technology/ })
    .first();
  await statement.click();
  await expect(statement).toHaveAttribute('aria-current', 'true');
  const id = await app.selected();
  expect(wordsOf(id)).not.toBe('');
  await expect(app.quote).toHaveText(wordsOf(id));
  await expect(app.evidence).toContainText('South Korea');
  await expect(app.plate, 'the plate is out of reach meanwhile').toHaveAttribute('inert', '');
});

test('what did Seoul say about North Korea? With the keyboard, in Arabic', async ({ app, page }) => {
  await app.open({ language: 'ar', link: 'matrix=country:count' });
  await page.keyboard.press('m');
  await expect(region(page).getByRole('heading', { level: 2 })).toBeFocused();
  await app.tabTo(region(page).locator('table [tabindex="0"]'));
  const wanted = cell(page, 'ar');
  const [row = 0, column = 0] = ((await wanted.getAttribute('data-at')) ?? '').split(':').map(Number);
  for (let step = 1; step < row; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 1; step < column; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Enter');
  await app.tabTo(list(page, 'ar').getByRole('listitem').first().getByRole('button'));
  await page.keyboard.press('Enter');
  const id = await app.selected();
  expect(wordsOf(id)).not.toBe('');
  await expect(app.quote).toHaveText(wordsOf(id));
  await page.keyboard.press('Escape');
  await expect(wanted, 'the list goes first, back to its cell').toBeFocused();
  await page.keyboard.press('n');
  await expect(region(page)).toBeHidden();
  await expect(page.locator('body'), 'the focus is not lost').not.toBeFocused();
});

test('what is disputed? With the mouse, in English: both sides, the same size', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'tab=disputed' });
  const item = region(page).getByRole('article', { name: 'North Korea supplies arms to Russia' });
  const denial = item.locator('blockquote', { hasText: 'لا يوجد “دليل”' });
  const claim = item.locator('blockquote', { hasText: 'معدات عسكرية لروسيا' }).first();
  const size = (words: typeof claim) => words.evaluate((element) => getComputedStyle(element).fontSize);
  expect(await size(claim)).toBe(await size(denial));
  await expect(item).toContainText('Alleged, of others');
  await expect(item).toContainText('Denied');
  await denial.getByRole('link').click();
  await expect.poll(() => app.selected()).toBe(ARMS);
  await expect(app.quote).toContainText('لا يوجد “دليل”');
  await expect(denial.locator('mark')).toBeVisible();
  expect(await size(claim)).toBe(await size(denial));
  await expect(region(page).locator('mark')).toHaveCount(1);
});

test('what is disputed? With the keyboard, in Arabic, into the article and back', async ({ app, page }) => {
  await app.open({ language: 'ar' });
  await page.keyboard.press('d');
  await expect(region(page).getByRole('heading', { level: 2 })).toBeFocused();
  const first = region(page).locator('blockquote [role="link"]').first();
  await app.tabTo(first);
  await page.keyboard.press('Enter');
  await expect(app.quote).toHaveText((await first.textContent()) ?? '');
  const read = app.button(region(page), 'evidence.read').first();
  await app.tabTo(read);
  await page.keyboard.press('Enter');
  await expect(app.chosen.first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(app.reader).toBeHidden();
  await expect(read).toBeFocused();
});

test('filters that leave nothing disputed say so and lead back', async ({ app, page }) => {
  await app.open({ language: 'ar', link: 'tab=disputed&hide-sure=disputed&hide-tie=contradicts' });
  await expect(region(page)).toContainText(said('ar', 'disputed.empty'));
  await app.button(region(page), 'graph.showAll').click();
  await expect(region(page).getByRole('article')).not.toHaveCount(0);
  await expect(region(page).getByRole('heading', { level: 2 })).toBeFocused();
});

for (const language of ['ar', 'en'] as const) {
  test(`at 400 % a cell is in sight, leads to its list, and has the focus back, ${language}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await app.open({ language, link: 'tab=matrix&matrix=country:count' });
    const wanted = cell(page, language);
    await wanted.focus();
    await page.keyboard.press('Enter');
    const title = list(page, language).getByRole('heading');
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(wanted).toBeFocused();
    await expect(wanted).toBeInViewport();
  });
}
