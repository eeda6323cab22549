import { expect, graph, LANGUAGES, test } from './fixtures';
import { said } from './pages/RawabitPage';

const EDGE = 'north-korea~supplies-arms-to~russia';
const affiliations = new Map(
  graph.nodes.flatMap((node) => (node.type === 'statement' ? [] : [[node.id, node.affiliation] as const])),
);

/** Whether somebody stands on the land of South Korea. */
const isSeoul = (id: string): boolean => {
  const above = [...affiliations].find(([node]) => node === id)?.[1];
  return id === 'south-korea' || (above !== undefined && isSeoul(above));
};

const statements = graph.nodes.filter((node) => node.type === 'statement');
const ofSeoul = statements.filter((node) => node.type === 'statement' && node.speakers.some(isSeoul));

test('only the voice of South Korea: graph, legend and chip say so, and the chip takes it back', async ({
  app,
  page,
}) => {
  await app.open({ language: 'en' });
  const drawn = (id: string) => page.evaluate((node) => window.rawabit?.nodePoint(node) ?? null, id);
  await app.legend.getByRole('button', { name: said('en', 'filters.facet.speakers'), exact: true }).click();
  const voice = app.legend.getByRole('checkbox', { name: /^South Korea:/ });
  await expect(voice).not.toBeChecked();
  await app.legend.getByText('South Korea', { exact: true }).click();
  await expect(voice).toBeChecked();
  await expect
    .poll(async () => [await drawn('kim-jong-un'), await drawn('peskov'), await drawn('cho-tae-yong')].map(Boolean))
    .toEqual([true, false, true]);
  await expect(
    app.legend.getByRole('button', { name: `${said('en', 'nodeType.statement')}: ${ofSeoul.length} shown` }),
  ).toBeVisible();
  const chips = app.chips;
  await expect(chips.getByRole('row')).toHaveText(['Speaker: South Korea']);
  expect(page.url()).toContain('speaker=south-korea');
  await chips.getByRole('row').getByRole('button').click();
  await expect(chips.getByRole('row')).toHaveCount(0);
  await expect(voice).not.toBeChecked();
  await expect.poll(async () => Boolean(await drawn('peskov'))).toBe(true);
});

for (const language of LANGUAGES) {
  test(`confirmed only: no disputed line is left, and the keyboard takes it back, ${language}`, async ({
    app,
    page,
  }) => {
    await app.open({ language });
    const disputed = () => page.evaluate((id) => window.rawabit?.edgePoint(id) ?? null, EDGE);
    await app.legend.getByText(said(language, 'legend.confirmedOnly')).click();
    await expect.poll(disputed).toBeNull();
    const chip = app.chips.getByRole('row');
    await expect(chip).toHaveText([said(language, 'legend.confirmedOnly')]);
    await app.tabTo(chip);
    await page.keyboard.press('Backspace');
    await expect.poll(disputed).not.toBeNull();
    // The focus is not lost with the chip it stood on.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
}

test('what does not go together leaves nothing: it says which, and the last is taken back', async ({ app, page }) => {
  await app.open({ language: 'en' });
  const facet = (name: string) =>
    app.legend.getByRole('button', { name: said('en', `filters.facet.${name}`), exact: true });
  await facet('speakers').click();
  await app.legend.getByText('Japan', { exact: true }).click();
  await facet('acts').click();
  await app.legend.getByText(said('en', 'act.thank'), { exact: true }).click();
  await expect(page.getByText(said('en', 'graph.empty')).first()).toBeVisible();
  const chips = app.chips.getByRole('row');
  await expect(chips).toHaveText(['Speaker: Japan', 'Act: Thanks']);
  await page.getByRole('button', { name: 'Remove “Act: Thanks”' }).click();
  await expect(chips).toHaveText(['Speaker: Japan']);
  await expect.poll(async () => (await app.labels()).map(({ id }) => id)).toContain('japan');
});

test('one kind of tie alone, and all of them again', async ({ app, page }) => {
  await app.open({ language: 'en' });
  const drawn = (id: string) => page.evaluate((edge) => window.rawabit?.edgePoint(edge) ?? null, id);
  await app.legend.getByRole('button', { name: said('en', 'filters.facet.ties'), exact: true }).click();
  await app.legend.getByRole('button', { name: /^Actions and stances: one by one/ }).click();
  await app.legend.getByRole('button', { name: 'Only sanctions' }).click();
  await expect(app.chips.getByRole('row')).toHaveText(['Ties: only sanctions']);
  await expect.poll(() => drawn(EDGE)).toBeNull();
  await app.legend.getByRole('button', { name: said('en', 'filters.allTies') }).click();
  await expect.poll(() => drawn(EDGE)).not.toBeNull();
});
