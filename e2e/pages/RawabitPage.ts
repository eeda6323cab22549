import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { ScreenPoint, TestBridge } from '../../src/app/shell/testBridge';
import type { Language } from '../../src/domain/model/language';
import type { Theme } from '../../src/state/appData';

declare global {
  interface Window {
    rawabit?: TestBridge;
  }
}

interface OpenOptions {
  readonly language: Language;
  readonly theme?: Theme;
  /** Further parts of the link, as `edge=…`. */
  readonly link?: string;
}

const STRINGS = Object.fromEntries(
  ['ar', 'en'].map((language) => [
    language,
    JSON.parse(readFileSync(new URL(`../../src/i18n/${language}.json`, import.meta.url), 'utf8')),
  ]),
);

/** What a person reads on a button, from the locale files: `evidence.read`. */
export function said(language: Language, key: string): string {
  return key.split('.').reduce((node, part) => node[part], STRINGS[language]);
}

/** The app as a person meets it. */
export class RawabitPage {
  constructor(readonly page: Page) {}

  async open({ language, theme = 'light', link }: OpenOptions): Promise<void> {
    await this.page.addInitScript((value) => localStorage.setItem('rawabit.theme', value), theme);
    await this.page.goto(`./#lang=${language}${link ? `&${link}` : ''}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.waitForFunction(() => (window.rawabit?.labels().length ?? 0) > 0);
  }

  get plate(): Locator {
    return this.page.getByTestId('plate');
  }

  get evidence(): Locator {
    return this.page.getByTestId('evidence');
  }

  get reader(): Locator {
    return this.page.getByTestId('reader');
  }

  get legend(): Locator {
    return this.page.getByTestId('legend');
  }

  /** The Arabic words of the quote being read. */
  get quote(): Locator {
    return this.evidence.locator('blockquote mark').first();
  }

  /** The same words in the article. */
  get chosen(): Locator {
    return this.reader.locator('mark[data-chosen="true"]');
  }

  async readInArticle(): Promise<void> {
    await this.button(this.evidence, 'evidence.read').click();
    await expect(this.reader).toBeVisible();
  }

  /** A button by its name in the language the page is in. */
  button(within: Locator | Page, key: string): Locator {
    const names = [said('ar', key), said('en', key)];
    return within.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) });
  }

  /** Chooses something from the header's menu, by keyboard. */
  async chooseFromMore(key: string): Promise<void> {
    await this.button(this.page, 'command.more').focus();
    await this.page.keyboard.press('Enter');
    const names = [said('ar', key), said('en', key)].join('|');
    await this.page.getByRole('menuitem', { name: new RegExp(`^(${names})`) }).press('Enter');
  }

  /** Closes what lies over the page, by keyboard. */
  async closeDialogs(): Promise<void> {
    const over = this.page.locator('[role="dialog"], [data-placement]');
    await expect(async () => {
      if ((await over.count()) > 0) await this.page.keyboard.press('Escape');
      await expect(over).toHaveCount(0, { timeout: 500 });
    }).toPass();
  }

  /** Clicks a line on the canvas, where it is really drawn. */
  async clickEdge(id: string): Promise<void> {
    await this.clickAt(await this.page.evaluate((edge) => window.rawabit?.edgePoint(edge) ?? null, id), id);
  }

  async clickNode(id: string): Promise<void> {
    await this.clickAt(await this.page.evaluate((node) => window.rawabit?.nodePoint(node) ?? null, id), id);
  }

  private async clickAt(point: ScreenPoint | null, id: string): Promise<void> {
    if (!point) throw new Error(`${id} is not drawn`);
    await this.page.mouse.click(point.x, point.y);
  }

  /** Presses Tab (or, backward, Shift+Tab) until the focus is on an element, as somebody without a mouse would. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  }

  labels() {
    return this.page.evaluate(() => window.rawabit?.labels() ?? []);
  }

  /** The selection as the address has it. */
  async selected(): Promise<string | null> {
    const hash = new URLSearchParams(new URL(this.page.url()).hash.slice(1));
    return hash.get('edge') ?? hash.get('node');
  }

  async expectLanguage(language: Language): Promise<void> {
    const root = this.page.locator('html');
    await expect(root).toHaveAttribute('lang', language);
    await expect(root).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  }
}
