import type { Locator } from '@playwright/test';
import { expect, graph } from '../fixtures';

export const stopsOf = (path: Locator): Promise<string[]> => path.locator('ol h3').allTextContents();

/** Every step shows words, and all of them stand in an article letter for letter. */
export async function expectQuotes(path: Locator, steps: number): Promise<void> {
  await expect(path.locator('ol > li')).toHaveCount(steps + 1);
  // Without the guillemets around them.
  const quotes = (await path.locator('blockquote').allTextContents()).map((quote) => quote.slice(1, -1));
  expect(quotes.length).toBeGreaterThanOrEqual(steps);
  for (const [at, quote] of quotes.entries()) {
    expect(
      graph.articles.some(({ text }) => text.includes(quote)),
      quote,
    ).toBe(true);
    const shown = path.locator('blockquote').nth(at);
    await shown.scrollIntoViewIfNeeded();
    await expect(shown).toBeInViewport();
  }
}
