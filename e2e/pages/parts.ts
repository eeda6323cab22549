import { expect } from '@playwright/test';
import type { Language } from '../../src/domain/model/language';
import { type RawabitPage, said } from './RawabitPage';

const TABS = ['table', 'matrix', 'disputed', 'network'] as const;
/** The keys that open a dialog: help, export, path, briefings. */
const DIALOG_KEYS = ['?', 'o', 'j', 'v'] as const;

/** Opens what is loaded only when it is asked for; each part has to come, and none may report a failure. */
export async function openEveryPart(app: RawabitPage, language: Language): Promise<void> {
  const { page } = app;
  // With a line chosen the way between its ends is shown at once, without a dialog.
  await page.locator('body').press('Escape');
  await expect.poll(() => app.selected()).toBeNull();
  for (const tab of TABS) {
    await page.getByRole('button', { name: said(language, `command.${tab}`), exact: true }).click();
    if (tab !== 'network') await expect(app.tabView, tab).toContainText(/\p{L}/u);
  }
  const dialog = page.getByRole('dialog');
  for (const key of DIALOG_KEYS) {
    await page.locator('body').press(key);
    await expect(dialog, key).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await page.locator('body').press('/');
  await page.keyboard.type(language === 'ar' ? 'بلينكن' : 'Blinken');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => app.selected()).toBe('blinken');
  await app.readInArticle();
  await page.keyboard.press('Escape');
  await expect(app.reader).toBeHidden();
  await page.locator('body').press('p');
  const stage = app.presentation;
  await expect(stage.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
}
