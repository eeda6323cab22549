import type { Locator, Page } from '@playwright/test';
import { RawabitPage } from './RawabitPage';

/** The one stop of Tab on the plate. */
export const stop = (page: Page): Locator => new RawabitPage(page).navigator.locator('[tabindex="0"]');

export const focusedNode = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? null);

/** What a screen reader says of the stop under the focus. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Goes round the neighbours until one is reached. */
export async function goTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('PageDown');
    if ((await focusedNode(page)) === id) return;
  }
  throw new Error(`no way to ${id}`);
}
