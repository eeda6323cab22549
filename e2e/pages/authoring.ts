import type { BrowserContext, Locator } from '@playwright/test';
import type { Language } from '../../src/domain/model/language';
import { expect } from '../fixtures';
import { keptNote } from './briefings';
import { RawabitPage, said } from './RawabitPage';

/** A tie that every test of authoring selects. */
export const ARMS = 'north-korea~supplies-arms-to~russia';

export const rows = (app: RawabitPage): Locator => app.editor.getByRole('row');

/** A text field of the briefing or of the scene that is open, by the language of its text. */
export function field(app: RawabitPage, of: 'titleOfBriefing' | 'titleOfScene' | 'notes', lang: Language): Locator {
  return app.editor
    .getByRole('group', { name: new RegExp(`^(${said('ar', `briefings.${of}`)}|${said('en', `briefings.${of}`)})$`) })
    .locator(`textarea[lang="${lang}"]`);
}

export const isKept = (app: RawabitPage) => expect(keptNote(app)).toBeVisible();

/** Selects something and makes a scene of it. */
async function capture(app: RawabitPage, link: string): Promise<void> {
  const [key = '', id = ''] = link.split('=');
  await (key === 'edge' ? app.clickEdge(id) : app.clickNode(id));
  await expect.poll(() => app.selected()).toBe(id);
  await app.page.keyboard.press('Shift+V');
}

export async function twoScenes(app: RawabitPage, language: Language): Promise<void> {
  await app.open({ language });
  await capture(app, `edge=${ARMS}`);
  await expect(rows(app)).toHaveCount(1);
  await capture(app, 'node=russia');
  await expect(rows(app)).toHaveCount(2);
}

/** A key outside every field. */
export async function press(app: RawabitPage, key: string): Promise<void> {
  await app.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await app.page.keyboard.press(key);
}

export async function openList(app: RawabitPage): Promise<void> {
  await press(app, 'v');
  await expect(app.dialog).toBeVisible();
}

export async function another(context: BrowserContext, language: Language): Promise<RawabitPage> {
  const app = new RawabitPage(await context.newPage());
  await app.open({ language });
  return app;
}
