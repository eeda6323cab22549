import { expect, type Locator, type Page } from '@playwright/test';
import type { Bridge, ScreenPoint } from '../../src/app/bridge';
import type { Language, Theme } from '../../src/state/store';

declare global {
  interface Window {
    rawabit?: Bridge;
  }
}

interface OpenOptions {
  readonly language: Language;
  readonly theme?: Theme;
  /** Further parts of the link, as `edge=…`. */
  readonly link?: string;
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
