import type { Route } from '@playwright/test';
import { expect, graph, LANGUAGES, test } from './fixtures';

const GRAPH_FILE = /graph[^/]*\.json$/;

/** Each way a graph file can fail, and what the page must name. */
const CASES: readonly {
  readonly name: string;
  readonly serve: (route: Route) => Promise<void>;
  readonly names: RegExp;
}[] = [
  { name: 'missing', serve: (route) => route.fulfill({ status: 404, body: 'no' }), names: /404/ },
  { name: 'unreachable', serve: (route) => route.abort(), names: /graph/ },
  { name: 'cut off', serve: (route) => route.fulfill({ body: JSON.stringify(graph).slice(0, 20_000) }), names: /JSON/ },
  {
    name: 'of another version',
    serve: (route) => route.fulfill({ json: { ...graph, schemaVersion: 99 } }),
    names: /schemaVersion/,
  },
  {
    name: 'of another shape',
    serve: (route) => route.fulfill({ json: { ...graph, edges: [{ id: 'x' }] } }),
    names: /edges\[0\]/,
  },
  {
    name: 'pointing nowhere',
    serve: (route) => route.fulfill({ json: { ...graph, nodes: graph.nodes.filter(({ id }) => id !== 'russia') } }),
    names: /russia/,
  },
];

for (const language of LANGUAGES) {
  for (const { name, serve, names } of CASES) {
    test(`a graph file that is ${name} is said, ${language}`, async ({ app, page, complaints }) => {
      await page.route(GRAPH_FILE, serve);
      await page.goto(`./#lang=${language}`);
      const alert = page.getByRole('alert');
      await expect(alert).toBeVisible();
      await expect(page.getByText(names).first()).toBeVisible();
      await app.expectLanguage(language);
      // The browser itself reports the failed request; the page has no other complaint.
      expect(complaints.filter((text) => !text.includes('Failed to load resource'))).toEqual([]);
      complaints.length = 0;
    });
  }
}

test('what failed can be tried again', async ({ app, page, complaints }) => {
  await page.route(GRAPH_FILE, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
  await page.goto('./#lang=en');
  await page.getByRole('main').getByRole('button').click();
  await app.ready();
  complaints.length = 0;
});

test('text from the data is text', async ({ app, page }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  const nodes = graph.nodes.map((node) =>
    node.id === 'blinken' ? { ...node, label: { ar: `${hostile} ب`, en: hostile } } : node,
  );
  await page.route(GRAPH_FILE, (route) => route.fulfill({ json: { ...graph, nodes } }));
  await app.open({ language: 'en', link: 'node=blinken' });
  await expect(app.evidence).toContainText(hostile);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
