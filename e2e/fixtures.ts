import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import type { GraphDocument } from '../src/domain/model/schema';
import { RawabitPage } from './pages/RawabitPage';

/** The graph that the built app shows. */
export const graph: GraphDocument = JSON.parse(readFileSync(new URL('../data/graph.json', import.meta.url), 'utf8'));

export const LANGUAGES = ['ar', 'en'] as const;

interface Fixtures {
  readonly app: RawabitPage;
  /** What the page complained about; a test that expects complaints empties it. */
  readonly complaints: string[];
}

/** Where the tests keep the service worker away, the browser's driver says so on the page's console. */
const KEPT_AWAY = 'Service Worker registration blocked by Playwright';

/** Every test fails on a console error, an uncaught exception, or a request to another origin. */
export const test = base.extend<Fixtures>({
  complaints: async ({ baseURL }, use) => {
    await use(baseURL ? [] : ['the tests have no base address']);
  },
  app: async ({ page, baseURL, complaints }, use) => {
    page.on('console', (message) => {
      if ((message.type() === 'error' || message.type() === 'warning') && message.text() !== KEPT_AWAY)
        complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(baseURL ?? '')) complaints.push(`request to ${url}`);
    });
    await use(new RawabitPage(page));
    expect(complaints).toEqual([]);
  },
});

export { expect };
