import type { ScreenLabel } from '../src/app/shell/testBridge';
import { expect, graph, LANGUAGES, test } from './fixtures';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

const touch = (a: ScreenLabel, b: ScreenLabel) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

for (const size of SIZES) {
  for (const language of LANGUAGES) {
    test(`no label lies on another at ${size.width}×${size.height}, ${language}`, async ({ app, page }) => {
      await page.setViewportSize(size);
      await app.open({ language });
      const labels = await app.labels();
      const countries = graph.nodes.filter((node) => node.type === 'country');
      expect(labels.length).toBeGreaterThan(countries.length + 20);
      for (const country of countries) expect(labels.map(({ id }) => id)).toContain(country.id);
      const pairs = labels.flatMap((a, at) =>
        labels
          .slice(at + 1)
          .filter((b) => touch(a, b))
          .map((b) => `${a.text} × ${b.text}`),
      );
      expect(pairs).toEqual([]);
      for (const label of labels) {
        expect(label.x, label.text).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width, label.text).toBeLessThanOrEqual(size.width);
        expect(label.y, label.text).toBeGreaterThanOrEqual(0);
        expect(label.y + label.height, label.text).toBeLessThanOrEqual(size.height);
      }
    });
  }
}

test('the labels are those of the language, and the head says what the articles are about', async ({ app, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await app.open({ language: 'ar' });
  await expect(page.getByRole('banner')).toContainText('روسيا وكوريا الشمالية · ٥ مقالات');
  for (const { text } of await app.labels()) expect(text).toMatch(/[\u0600-\u06ff]/);
});

test('first visit follows the browser, Arabic where in doubt', async ({ browser, baseURL }) => {
  for (const [locale, language] of [
    ['en-US', 'en'],
    ['ar-SA', 'ar'],
    ['fr-FR', 'ar'],
  ] as const) {
    const context = await browser.newContext({ locale, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await context.close();
  }
});
