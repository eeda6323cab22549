import { expect, graph, LANGUAGES, test } from './fixtures';

const EDGE = 'north-korea~supplies-arms-to~russia';
const BLINKEN = 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا لمواصلة عدوانها في أوكرانيا';

function quotesOf(id: string): string[] {
  const edge = graph.edges.find((candidate) => candidate.id === id);
  return (edge?.evidence ?? []).map(({ article, start, end }) => {
    const text = graph.articles.find((candidate) => candidate.id === article)?.text ?? '';
    return text.slice(start, end);
  });
}

for (const language of LANGUAGES) {
  test(`from a line to its words, to the article, to the other language and back, ${language}`, async ({
    app,
    page,
  }) => {
    await app.open({ language });
    await app.clickEdge(EDGE);
    await expect.poll(() => app.selected()).toBe(EDGE);

    const [first = ''] = quotesOf(EDGE);
    expect(first).not.toBe('');
    await expect(app.quote).toHaveText(first);
    await expect(app.evidence.locator('blockquote').first()).toHaveAttribute('lang', 'ar');

    await app.readInArticle();
    const chosen = app.chosen.first();
    await expect(chosen).toBeInViewport();
    const marked = (await app.chosen.allTextContents()).join('');
    expect(marked.replaceAll(/\s+/g, ' ').trim()).toBe(first.replaceAll(/\s+/g, ' ').trim());

    const other = language === 'ar' ? 'en' : 'ar';
    await page.keyboard.press('l');
    await app.expectLanguage(other);
    expect(await app.selected()).toBe(EDGE);
    await expect(app.chosen.first()).toBeInViewport();
  });
}

test('the same words can be reached by next and previous, and a link reopens them', async ({ app, page }) => {
  await app.open({ language: 'en', link: `edge=${EDGE}` });
  const quotes = quotesOf(EDGE);
  const at = quotes.findIndex((quote) => quote.includes(BLINKEN));
  expect(at).toBeGreaterThan(-1);
  for (let step = 0; step < at; step += 1) await app.button(app.evidence, 'evidence.next').click();
  await expect(app.quote).toContainText(BLINKEN);
  await expect(app.evidence).toContainText('Antony Blinken');
  await page.reload();
  await app.ready();
  await expect(app.quote).toContainText(BLINKEN);
});

test('bringing a sentence into sight moves the article, never the header', async ({ app, page }) => {
  await app.open({ language: 'ar', link: `edge=${EDGE}&quote=3` });
  await app.readInArticle();
  await expect(app.chosen.first()).toBeInViewport();
  expect((await page.getByRole('banner').boundingBox())?.y).toBe(0);
});

test('both sides of a disputed proposition stand in its panel', async ({ app }) => {
  await app.open({ language: 'ar', link: `edge=${EDGE}` });
  await expect(app.evidence).toContainText('متنازَع عليه');
  await expect(app.evidence).toContainText('لا يوجد “دليل”');
});

test('a click on a mark in the reader selects what stands on it', async ({ app }) => {
  const article = graph.articles.find(({ id }) => id.startsWith('003'));
  await app.open({ language: 'ar', link: `edge=${EDGE}&read=${article?.id ?? ''}` });
  await app.reader.locator('mark', { hasText: 'لديها علاقة فريدة' }).first().click();
  await expect.poll(() => app.selected()).not.toBe(EDGE);
  await expect(app.quote).toContainText('علاقة فريدة');
});

test('a node says who it is and leads on', async ({ app }) => {
  await app.open({ language: 'en' });
  await app.clickNode('blinken');
  await expect(app.evidence).toContainText('Antony Blinken');
  await expect(app.evidence).toContainText('Secretary of State');
  await app.evidence
    .getByRole('button', { name: /unique relationship/ })
    .first()
    .click();
  await expect(app.quote).toContainText('علاقة فريدة');
});

test('a click on nothing clears the selection, and so does Escape', async ({ app, page }) => {
  await app.open({ language: 'en', link: `edge=${EDGE}` });
  await page.keyboard.press('Escape');
  await expect.poll(() => app.selected()).toBeNull();
  await page.keyboard.press('0');
  await app.clickNode('japan');
  await expect.poll(() => app.selected()).toBe('japan');
  // The corner of the plate beside the legend is sea.
  await page.mouse.click(216, 56);
  await expect.poll(() => app.selected()).toBeNull();
});

test('a link to something that is gone says so', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'node=nobody-of-that-name' });
  await expect(page.getByRole('status').filter({ hasText: 'nobody-of-that-name' })).toBeVisible();
});
