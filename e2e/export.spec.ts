import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { formatRow, saveButton } from './pages/exports';
import { said } from './pages/RawabitPage';

const EDGE = 'north-korea~supplies-arms-to~russia';
const FORMATS = {
  csv: /^rawabit-quotes-all-\d{4}-\d\d-\d\d\.csv$/,
  graphml: /^rawabit-network-all-[\d-]+\.graphml$/,
  gexf: /^rawabit-network-all-[\d-]+\.gexf$/,
  webAnnotation: /^rawabit-annotations-all-[\d-]+\.jsonld$/,
  provO: /^rawabit-provenance-all-[\d-]+\.jsonld$/,
} as const;

for (const language of LANGUAGES) {
  test(`every kind of data is saved from the dialog, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    await page.keyboard.press('o');
    const dialog = page.getByRole('dialog', { name: said(language, 'export.title') });
    await expect(dialog).toBeVisible();
    await dialog.getByText(said(language, 'export.scopeName.all')).click();
    await expect(dialog.getByRole('radio').nth(1)).toBeChecked();

    const texts: Record<string, string> = {};
    for (const [id, name] of Object.entries(FORMATS)) {
      const coming = page.waitForEvent('download');
      await saveButton(app, id).click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(name);
      texts[id] = readFileSync(await file.path(), 'utf8');
      const [ready = ''] = said(language, 'export.ready').split('{{');
      await expect(formatRow(app, id)).toContainText(ready.trim());
    }

    const { data } = Papa.parse<Record<string, string>>(texts['csv'] ?? '', { header: true, skipEmptyLines: true });
    const evidence = [...graph.edges, ...graph.nodes].flatMap((one) => ('evidence' in one ? one.evidence : []));
    expect(data).toHaveLength(evidence.length);
    const [piece] = graph.edges.find(({ id }) => id === EDGE)?.evidence ?? [];
    const article = graph.articles.find(({ id }) => id === piece?.article);
    expect(data.find((row) => row['owner_id'] === EDGE)).toMatchObject({
      words_ar: article?.text.slice(piece?.start, piece?.end),
      translation_en: piece?.translation,
      source_ar: 'كوريا الشمالية',
    });
    expect(texts['graphml']?.match(/<edge /g)).toHaveLength(graph.edges.length);
    expect(texts['gexf']?.match(/<node /g)).toHaveLength(graph.nodes.length);
    expect(JSON.parse(texts['webAnnotation'] ?? '')).toMatchObject({ total: evidence.length });
    expect(JSON.parse(texts['provO'] ?? '')).toHaveProperty('@graph');
  });
}

test('what is visible is what is saved', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'hide-type=statement' });
  await page.locator('body').press('o');
  const dialog = page.getByRole('dialog');
  const coming = page.waitForEvent('download');
  await saveButton(app, 'csv').click();
  const file = await coming;
  expect(file.suggestedFilename()).toContain('-visible-');
  const { data } = Papa.parse<Record<string, string>>(readFileSync(await file.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.length).toBeGreaterThan(0);
  expect(data.filter((row) => row['owner_kind'] === 'statement')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
