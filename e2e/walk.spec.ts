import type { Page } from '@playwright/test';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { type RawabitPage, said } from './pages/RawabitPage';
import { focusedName, focusedNode, goTo, stop } from './pages/walk';
import { nameOf, quotesOf } from './pages/words';

const NODE = 'blinken';
const tiesOf = (id: string) => graph.edges.filter(({ source, target }) => source === id || target === id);

async function tabToGraph(app: RawabitPage, page: Page): Promise<void> {
  await app.tabTo(stop(page));
  await expect(stop(page)).toBeFocused();
}

for (const language of LANGUAGES) {
  test(`by keyboard alone along the lines to the very words, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: `node=${NODE}` });
    await tabToGraph(app, page);
    const count = new Intl.NumberFormat(language === 'ar' ? 'ar-EG' : 'en').format(tiesOf(NODE).length);
    expect(await focusedName(page), 'where it begins, and how many lines go from there').toContain(count);
    expect(await focusedName(page)).toContain(nameOf(NODE, language));

    await goTo(page, 'china');
    const edge = 'blinken~urges~china';
    expect(await focusedName(page), 'one sentence: who, what, whom').toContain(nameOf(NODE, language).split(' ')[0]);
    expect(await focusedName(page)).toContain(
      language === 'ar'
        ? 'مطالبة أنتوني بلينكن الصين بالتحرك، ٣ اقتباسات'
        : 'Antony Blinken calls on China to act, 3 quotes',
    );
    await page.keyboard.press('Space');
    await expect.poll(() => app.selected()).toBe(edge);
    await expect(app.quote).toHaveText(quotesOf(edge)[0] ?? '');
    await expect(stop(page), 'the walk goes on').toBeFocused();

    await page.keyboard.press('Enter');
    await expect.poll(() => app.selected()).toBe('china');
    const title = app.evidence.getByRole('heading', { level: 2 });
    await expect(title).toHaveText(nameOf('china', language));
    await page.keyboard.press('Enter');
    await expect(title, 'once more leads to the evidence').toBeFocused();
    await page.keyboard.press('w');
    await expect(stop(page)).toBeFocused();
    expect(await focusedNode(page)).toBe('china');
  });

  test(`arrow keys lead to that side of the screen, and back again, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: 'node=russia' });
    await tabToGraph(app, page);
    const place = (id: string | null) => page.evaluate((node) => window.rawabit?.nodePoint(node ?? '') ?? null, id);
    for (const [key, axis, sign] of [
      ['ArrowRight', 'x', 1],
      ['ArrowLeft', 'x', -1],
      ['ArrowDown', 'y', 1],
      ['ArrowUp', 'y', -1],
    ] as const) {
      const from = await focusedNode(page);
      await page.keyboard.press(key);
      const to = await focusedNode(page);
      if (to === from) continue;
      const [before, after] = [await place(from), await place(to)];
      expect(before && after && sign * (after[axis] - before[axis]), `${key} ${from} → ${to}`).toBeGreaterThan(0);
      const linked = tiesOf(to ?? '').some(({ source, target }) => source === from || target === from);
      expect(linked, 'along a line').toBe(true);
      expect(after && after.x > 208 && after.y > 48, 'in the free plate').toBe(true);
      await page.keyboard.press('Backspace');
      expect(await focusedNode(page)).toBe(from);
    }
  });

  test(`the graph as a screen reader has it, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: 'node=japan' });
    await expect(app.navigator).toMatchAriaSnapshot({ name: `walk-japan-${language}.aria.yml` });
    await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
      - banner:
        - navigation "${said(language, 'app.skip')}":
          - button "${said(language, 'app.skipToEvidence')}"
          - button "${said(language, 'app.skipToSearch')}"
          - button "${said(language, 'app.skipToGraph')}"
          - button "${said(language, 'app.skipToTable')}"
        - heading "${said(language, 'app.name')}" [level=1]
    `);
  });

  test(`Tab goes through the page in the order one reads it, ${language}`, async ({ app, page }) => {
    await app.open({ language, link: 'node=japan' });
    const parts = await Promise.all(
      Object.entries({
        header: page.getByRole('banner'),
        walk: app.navigator,
        legend: app.legend,
        evidence: app.evidence,
      }).map(async ([name, locator]) => ({ name, element: await locator.elementHandle() })),
    );
    const order: string[] = [];
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab');
      const region = await page.evaluate((all) => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'end';
        return all.find(({ element }) => element?.contains(focused))?.name ?? 'other';
      }, parts);
      if (region === 'end') break;
      if (order.at(-1) !== region) order.push(region);
    }
    const seen = ['header', 'walk', 'legend', 'evidence'].map((region) => order.indexOf(region));
    expect(seen, order.join(' ')).toEqual([...seen].sort((a, b) => a - b));
    expect(seen, order.join(' ')).not.toContain(-1);
    expect(order.filter((region) => region === 'walk').length, 'the graph is one stop').toBe(1);
  });
}

test('skip links lead to search, graph, table and evidence', async ({ app, page }) => {
  await app.open({ language: 'en' });
  const follow = async (key: string) => {
    await app.button(page, key).focus();
    await page.keyboard.press('Enter');
  };
  await follow('app.skipToGraph');
  await expect(stop(page)).toBeFocused();
  await follow('app.skipToSearch');
  await expect(page.locator('header input')).toBeFocused();
  await follow('app.skipToEvidence');
  await expect(app.evidence).toBeFocused();
  await follow('app.skipToTable');
  await expect(app.tabView).toBeVisible();
  await expect(app.tabView.locator(':focus')).toHaveCount(1);
  await follow('app.skipToGraph');
  await expect(stop(page), 'from another view too').toBeFocused();
});

test('a filter that takes the node under the focus away leaves the focus on the graph', async ({ app, page }) => {
  await app.open({ language: 'en', link: 'node=blinken' });
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(stop(page)).toBeFocused();
  await goTo(page, 'china');
  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  await expect(stop(page)).toBeFocused();
  expect(await focusedNode(page)).not.toBe('china');
});

test('one key is said once: no region chatters while walking', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await tabToGraph(app, page);
  for (const key of ['ArrowRight', 'PageDown', 'PageDown', 'Backspace']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  const statuses = await page.getByRole('status').allTextContents();
  expect(statuses.filter(Boolean)).toEqual([]);
});
