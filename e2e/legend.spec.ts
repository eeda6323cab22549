import { expect, graph, LANGUAGES, test } from './fixtures';
import { said } from './pages/RawabitPage';

const EDGE = 'north-korea~supplies-arms-to~russia';

for (const language of LANGUAGES) {
  test(`an entry of the legend puts its kind away and brings it back, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const entry = app.legend.getByRole('button', { name: new RegExp(said(language, 'nodeType.event')) });
    const events = new Set<string>(graph.nodes.filter(({ type }) => type === 'event').map(({ id }) => id));
    const drawn = async () => (await app.labels()).filter(({ id }) => events.has(id)).length;
    expect(await drawn()).toBeGreaterThan(5);
    await entry.click();
    await expect.poll(drawn).toBe(0);
    expect(page.url()).toContain('hide-type=event');
    await entry.click();
    await expect.poll(drawn).toBeGreaterThan(5);
  });

  test(`the zoom buttons can be reached, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const zoom = () => page.evaluate(() => window.rawabit?.zoom ?? 0);
    const before = await zoom();
    await app.button(page, 'command.zoomIn').click();
    await expect.poll(zoom).toBeGreaterThan(before * 1.2);
    await app.button(page, 'command.fit').click();
    await expect.poll(zoom).toBeLessThan(before * 1.05);
  });

  test(`statements fold into their speakers with one switch, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    const bubble = () => page.evaluate(() => window.rawabit?.nodePoint('003-blinken-unique-relationship') ?? null);
    expect(await bubble()).not.toBeNull();
    await app.legend.getByText(said(language, 'legend.foldStatements')).click();
    await expect.poll(bubble).toBeNull();
    // Whose statements are asked for shows them all the same.
    await app.clickNode('blinken');
    await expect.poll(bubble).not.toBeNull();
  });
}

test('only what is confirmed leaves no claim on the plate', async ({ app, page }) => {
  await app.open({ language: 'en' });
  const disputed = () => page.evaluate((id) => window.rawabit?.edgePoint(id) ?? null, EDGE);
  expect(await disputed()).not.toBeNull();
  await app.legend.getByText(said('en', 'legend.confirmedOnly')).click();
  await expect.poll(disputed).toBeNull();
});

test('a filter that leaves nothing says so and offers the way back', async ({ app, page }) => {
  const types = 'country,event,official,organization,person,statement';
  await page.goto(`./#lang=en&hide-type=${types}`);
  await page.getByRole('button', { name: said('en', 'graph.showAll') }).click();
  await app.ready();
  expect((await app.labels()).length).toBeGreaterThan(20);
});

test('two statements at odds are one line with both quotes', async ({ app }) => {
  await app.open({
    language: 'ar',
    link: 'edge=002-kremlin-circles-not-directed~contradicts~004-kim-fight-imperialism',
  });
  await expect(app.quote).toContainText('ليست موجهة ضد أي دولة أخرى');
  await app.button(app.evidence, 'evidence.next').click();
  await expect(app.quote).toContainText('سيحاربان معاً');
});
