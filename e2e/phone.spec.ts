import { expect, LANGUAGES, test } from './fixtures';

const EDGE = 'north-korea~supplies-arms-to~russia';
const PHONE = { width: 390, height: 844 };

for (const language of LANGUAGES) {
  test(`on a phone the evidence is a sheet from below, ${language}`, async ({ app, page }) => {
    await page.setViewportSize(PHONE);
    await app.open({ language, link: `edge=${EDGE}` });
    const box = await app.evidence.boundingBox();
    expect(box?.width).toBe(PHONE.width);
    expect(box && box.y > PHONE.height / 4 && box.y + box.height === PHONE.height).toBe(true);
    // The line it is about stays in sight above the sheet.
    const point = await page.evaluate((id) => window.rawabit?.edgePoint(id) ?? null, EDGE);
    expect(point && point.y > 0 && box && point.y < box.y).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await app.readInArticle();
    await expect(app.chosen.first()).toBeInViewport();
  });
}
