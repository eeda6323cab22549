import { readFileSync } from 'node:fs';
import { graphSchema } from '../src/domain/model/schema';
import { expect, LANGUAGES, test } from './fixtures';
import { briefingRow } from './pages/briefings';
import { said } from './pages/RawabitPage';

const GRAPH = graphSchema.parse(JSON.parse(readFileSync(new URL('../data/graph.json', import.meta.url), 'utf8')));
const [BRIEFING] = GRAPH.briefings;

for (const language of LANGUAGES) {
  test(`a handout has every scene and its words, and the application comes back, ${language}`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await app.open({ language });
    await page.keyboard.press('v');
    const row = briefingRow(app, language, BRIEFING?.id);
    await app.button(row, 'briefings.more').click();
    await page.getByRole('menuitem', { name: said(language, 'takeAway.open') }).click();
    await row.getByText(said(language, 'takeAway.languageOf.both'), { exact: true }).click();
    await row.getByRole('button', { name: said(language, 'takeAway.print') }).click();
    await expect(page.locator('html[data-printed]')).toBeAttached({ timeout: 40_000 });
    const handout = page.locator('[data-print="handout"]').getByRole('article', { includeHidden: true });
    await expect(handout).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(handout).toBeVisible();
    await expect(app.plate).toBeHidden();
    await expect(handout.locator('section', { has: page.locator('img') }), 'a block with its picture').toHaveCount(
      BRIEFING?.scenes.length ?? 0,
    );
    for (const scene of BRIEFING?.scenes ?? []) {
      await expect(handout).toContainText(scene.title.ar);
      await expect(handout).toContainText(scene.notes.en.split('\n')[0] ?? '');
      for (const { of, at } of scene.quotes) {
        const one = [...GRAPH.edges, ...GRAPH.nodes].find(({ id }) => id === of);
        const piece = one && 'evidence' in one ? one.evidence[at] : undefined;
        const article = GRAPH.articles.find(({ id }) => id === piece?.article);
        await expect(handout).toContainText(`«${article?.text.slice(piece?.start, piece?.end)}»`);
      }
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
    expect(pdf.toString('latin1')).toContain('/FontFile2');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(handout).not.toBeAttached();
    await expect(app.plate).toBeVisible();
  });
}
