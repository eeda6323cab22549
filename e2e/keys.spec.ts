import type { Page } from '@playwright/test';
import type { Language } from '../src/domain/model/language';
import { expect, LANGUAGES, test } from './fixtures';
import { said } from './pages/RawabitPage';

const cap = (page: Page, language: Language, command: string) =>
  page.getByRole('dialog').getByRole('button', { name: new RegExp(`^${said(language, `command.${command}`)}: `) });

/** A key press as an Arabic keyboard sends it: the place is the same, the sign is not. */
const arabic = (page: Page, code: string, key: string) =>
  page.evaluate(
    ([place, sign]) => window.dispatchEvent(new KeyboardEvent('keydown', { code: place, key: sign, bubbles: true })),
    [code, key] as const,
  );

for (const language of LANGUAGES) {
  test(`a key is changed by keyboard alone, kept, and given back, ${language}`, async ({ app, page }) => {
    const other = language === 'ar' ? 'en' : 'ar';
    await app.open({ language });
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await app.tabTo(app.button(dialog, 'help.changeKeys'));
    await page.keyboard.press('Enter');
    await app.tabTo(cap(page, language, 'language'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(dialog, 'Esc stops waiting for a key, not the dialog').toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('q');
    await expect(cap(page, language, 'language')).toHaveText('Q');
    await expect(cap(page, language, 'language')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    await page.keyboard.press('l');
    await app.expectLanguage(language);
    await arabic(page, 'KeyQ', 'ض');
    await app.expectLanguage(other);
    await page.reload();
    await app.ready();
    await page.keyboard.press('q');
    await app.expectLanguage(language);

    await page.keyboard.press('?');
    await app.button(dialog, 'help.changeKeys').click();
    await app.button(dialog, 'help.resetKeys').click();
    await expect(cap(page, language, 'language')).toHaveText('L');
    await expect(app.button(dialog, 'help.resetKeys'), 'the focus is not lost').toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('l');
    await app.expectLanguage(other);
  });
}

test('a key that belongs to another command is said, and the two change places', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await app.button(dialog, 'help.changeKeys').click();
  await cap(page, 'en', 'language').click();
  await page.keyboard.press('Tab');
  await cap(page, 'en', 'language').click();
  await page.keyboard.press('t');
  await expect(dialog.getByText('T belongs to “Change theme”.')).toBeVisible();
  await expect(app.button(dialog, 'help.swapKeys')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cap(page, 'en', 'language')).toHaveText('T');
  await expect(cap(page, 'en', 'theme')).toHaveText('L');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what was kept and makes no sense is passed over', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('rawabit.keymap', '{"language":"Escape","theme":7,"x":"KeyB"'));
  await app.open({ language: 'en' });
  await page.keyboard.press('l');
  await app.expectLanguage('ar');
});

test('letters typed into the search are letters', async ({ app, page }) => {
  await app.open({ language: 'en' });
  const theme = await page.locator('html').getAttribute('data-theme');
  await page.keyboard.press('/');
  const field = page.locator('header input');
  await expect(field).toBeFocused();
  await page.keyboard.type('tl?');
  await expect(field).toHaveValue('tl?');
  await app.expectLanguage('en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('single keys switched off leave Esc and what is pressed with Ctrl', async ({ app, page }) => {
  await page.addInitScript(() => localStorage.setItem('rawabit.keys', 'off'));
  await app.open({ language: 'en' });
  await app.clickNode('japan');
  await expect.poll(() => app.selected()).toBe('japan');
  await page.keyboard.press('l');
  await app.expectLanguage('en');
  await page.keyboard.press('Control+z');
  await expect.poll(() => app.selected()).toBeNull();
  await page.keyboard.press('Control+y');
  await expect.poll(() => app.selected()).toBe('japan');
  await page.keyboard.press('Escape');
  await expect.poll(() => app.selected()).toBeNull();
});

test('every shortcut of the table stands in help', async ({ app, page }) => {
  await app.open({ language: 'ar' });
  await page.keyboard.press('?');
  const shown = page.getByRole('dialog').locator('kbd');
  await expect(shown.first()).toBeVisible();
  const keys = await shown.allTextContents();
  for (const key of ['/', '+', '0', '1', '2', '3', 'F', 'L', '?', 'Esc', 'Ctrl Z', 'W']) expect(keys).toContain(key);
});
