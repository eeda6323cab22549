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

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of several names, whole. */
export const exactly = (...names: readonly string[]): RegExp => new RegExp(`^(${names.map(escaped).join('|')})$`);

/** A name in whichever language the page is in, whole; what the locale files leave open, as `{{title}}`, may be anything. */
export function named(...keys: readonly string[]): RegExp {
  const names = keys.flatMap((key) => [said('ar', key), said('en', key)]);
  return new RegExp(
    `^(${names
      .map((name) =>
        name
          .split(/\{\{[^}]*\}\}/)
          .map(escaped)
          .join('.+'),
      )
      .join('|')})$`,
  );
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

  /** The sheet that the graph is drawn on, beneath all panels. */
  get plate(): Locator {
    const label = new RegExp(`^(${said('ar', 'graph.label')}|${said('en', 'graph.label')}): `);
    return this.page.getByRole('figure', { name: label, includeHidden: true }).locator('..');
  }

  /** The graph as the keyboard walks it. */
  get navigator(): Locator {
    return this.page.getByRole('application', { name: named('walk.label'), includeHidden: true });
  }

  get evidence(): Locator {
    return this.page.locator('#evidence');
  }

  /** The way between two, in the place of the evidence. */
  get path(): Locator {
    return this.page.getByRole('complementary', { name: named('path.title'), includeHidden: true });
  }

  /** Several things that are chosen, above the evidence of the first. */
  get several(): Locator {
    return this.evidence.getByRole('region', { name: named('chosen.count'), includeHidden: true });
  }

  /** What draws the evidence up and down on a phone. */
  get sheetHandle(): Locator {
    return this.evidence.getByRole('button', { name: named('sheet.peek', 'sheet.half', 'sheet.full') });
  }

  get reader(): Locator {
    return this.region('reader.title');
  }

  get legend(): Locator {
    return this.region('legend.title');
  }

  /** The filters in force. */
  get chips(): Locator {
    return this.region('filters.title');
  }

  get time(): Locator {
    return this.region('time.title');
  }

  /** Another way of looking at the graph than as a graph. */
  get tabView(): Locator {
    return this.region('table.title', 'command.matrix', 'command.disputed');
  }

  /** Where a briefing is made. */
  get editor(): Locator {
    return this.page.getByRole('complementary', { name: named('briefings.making'), includeHidden: true });
  }

  /** A scene before a room. */
  get presentation(): Locator {
    return this.region('present.label');
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
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
    return within.getByRole('button', { name: named(key) });
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

  /** A part of the page by its name; what a dialog or a menu takes out of reach is still there. */
  private region(...keys: readonly string[]): Locator {
    return this.page.getByRole('region', { name: named(...keys), includeHidden: true });
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
