// Takes the pictures of the README from the built app: npm run screenshots
import { mkdirSync } from 'node:fs';
import { type BrowserContextOptions, chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../.ci/browser.mjs';
import type { Language } from '../src/domain/model/language';
import type { Theme } from '../src/state/appData';
import { RawabitPage } from './pages/RawabitPage';

const FOLDER = process.argv[2] ?? 'docs/screenshots';
const ARMS = 'edge=north-korea~supplies-arms-to~russia';
const LAPTOP = { width: 1366, height: 768 };
const WIDE = { width: 1920, height: 1080 };
const PHONE = { width: 390, height: 844 };

interface Picture {
  readonly name: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number };
  readonly link?: string;
  /** Opens the reader on the quote before the picture. */
  readonly read?: boolean;
}

const README: readonly Picture[] = [
  { name: 'first-ar-light', language: 'ar', theme: 'light', size: LAPTOP },
  { name: 'first-en-dark', language: 'en', theme: 'dark', size: LAPTOP },
  { name: 'evidence-ar-light', language: 'ar', theme: 'light', size: LAPTOP, link: ARMS },
  { name: 'reader-ar-light', language: 'ar', theme: 'light', size: LAPTOP, link: `${ARMS}&quote=3`, read: true },
  { name: 'phone-ar-light', language: 'ar', theme: 'light', size: PHONE, link: ARMS },
];

/** Every language, theme and size: what a designer would want to see before a release. */
const EVERYTHING: readonly Picture[] = (['ar', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'projector'] as const).flatMap((theme) => [
    { name: `first-${language}-${theme}`, language, theme, size: LAPTOP },
    { name: `wide-${language}-${theme}`, language, theme, size: WIDE },
    { name: `evidence-${language}-${theme}`, language, theme, size: LAPTOP, link: ARMS },
    { name: `node-${language}-${theme}`, language, theme, size: LAPTOP, link: 'node=blinken' },
    { name: `reader-${language}-${theme}`, language, theme, size: LAPTOP, link: `${ARMS}&quote=3`, read: true },
    { name: `phone-${language}-${theme}`, language, theme, size: PHONE, link: ARMS },
  ]),
);

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await preview({ preview: { port: 4181, strictPort: true } });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath ? { executablePath } : {}),
  });
  for (const picture of process.argv[2] ? EVERYTHING : README) {
    const options: BrowserContextOptions = {
      viewport: picture.size,
      baseURL: 'http://localhost:4181/',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    };
    const context = await browser.newContext(
      picture.size === PHONE ? { ...options, deviceScaleFactor: 2, hasTouch: true } : options,
    );
    const app = new RawabitPage(await context.newPage());
    await app.open(picture);
    if (picture.read) await app.readInArticle();
    await app.page.waitForTimeout(300);
    await app.page.screenshot({ path: `${FOLDER}/${picture.name}.png` });
    await context.close();
  }
  await browser.close();
  await server.close();
}

await main();
