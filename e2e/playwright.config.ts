import { defineConfig } from '@playwright/test';
import { findBrowser } from '../.ci/browser.mjs';

const executablePath = findBrowser();
const PORT = 4179;

const UNUSED = [
  'InitialWebUI',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'WebUIReloadButton',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'RenderDocument',
  'Translate',
];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    // Each test begins with an empty browser, which would fetch the whole offline copy; offline.spec.ts lets it.
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 768 },
    // The system's choices are given by each test; motion only where a test is about it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // What the browser's own window would load beside each page; and what Playwright switches off by this flag.
        `--disable-features=${UNUSED.join()}`,
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort --host 127.0.0.1`,
    cwd: '..',
    port: PORT,
    reuseExistingServer: !process.env.CI,
  },
});
