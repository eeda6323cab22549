import type { Page } from '@playwright/test';
import { expect, graph, LANGUAGES, test } from './fixtures';
import { type RawabitPage, said } from './pages/RawabitPage';

const BLINKEN = 'blinken';
const EDGE = 'north-korea~supplies-arms-to~russia';
const PHONE = { width: 390, height: 844 };
/** The upper corner of the plate beside the legend. */
const SEA = { x: 216, y: 56 };

/** Who is tied to a node by a line of any kind, itself included. */
function neighbours(id: string): Set<string> {
  return new Set(
    graph.edges.flatMap(({ source, target }) =>
      source === id || target === id ? [String(source), String(target)] : [],
    ),
  );
}

const drawn = (page: Page, id: string) => page.evaluate((node) => window.rawabit?.nodePoint(node) ?? null, id);
const hiddenNeighbours = (page: Page, id: string) =>
  page.evaluate((node) => window.rawabit?.hiddenNeighbours(node) ?? null, id);
const zoom = (page: Page) => page.evaluate(() => window.rawabit?.zoom ?? 0);
const part = (page: Page, key: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(key);

/** What can be seen is this node with its neighbours, and nothing else. */
async function expectNeighbourhood(page: Page, id: string): Promise<void> {
  const inside = neighbours(id);
  const outside = graph.nodes.filter((node) => !inside.has(node.id)).map((node) => node.id);
  await expect.poll(() => drawn(page, outside[0] ?? '')).toBeNull();
  const seen = await page.evaluate((ids) => ids.filter((each) => window.rawabit?.nodePoint(each)), outside);
  expect(seen).toEqual([]);
  for (const each of inside) {
    const place = await drawn(page, each);
    expect(place, each).not.toBeNull();
  }
}

async function menuItem(app: RawabitPage, key: string): Promise<void> {
  const names = LANGUAGES.map((language) => said(language, key).replaceAll(/[.…]/g, '.'));
  await app.page.getByRole('menuitem', { name: new RegExp(names.join('|')) }).click();
}

async function rightClick(page: Page, id: string): Promise<void> {
  const place = await drawn(page, id);
  if (!place) throw new Error(`${id} is not drawn`);
  await page.mouse.click(place.x, place.y, { button: 'right' });
}

test('by mouse: closer with a double click, on with the counts, away, back', async ({ app, page }) => {
  await app.open({ language: 'en' });
  expect(await hiddenNeighbours(page, 'russia'), 'nothing is counted while nothing is away').toBeNull();
  const place = await drawn(page, BLINKEN);
  if (!place) throw new Error('not drawn');
  await page.mouse.dblclick(place.x, place.y);
  await expect.poll(() => part(page, 'focus')).toBe(`${BLINKEN}:1`);
  await expectNeighbourhood(page, BLINKEN);

  const inside = neighbours(BLINKEN);
  const hidden = [...neighbours('russia')].filter((id) => !inside.has(id)).length;
  await expect.poll(async () => (await hiddenNeighbours(page, 'russia'))?.count).toBe(hidden);
  const count = await hiddenNeighbours(page, 'russia');
  if (!count) throw new Error('no count');
  await page.mouse.click(count.x, count.y);
  await expect.poll(() => part(page, 'expand')).toBe('russia');
  await expect.poll(() => drawn(page, 'putin')).not.toBeNull();
  expect(await hiddenNeighbours(page, 'russia')).toBeNull();

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => part(page, 'focus')).toBeNull();
  expect(await app.selected(), 'the first click of the two had selected').toBe(BLINKEN);
});

test('by the second button: hide, bring back, pin', async ({ app, page }) => {
  await app.open({ language: 'en' });
  await rightClick(page, 'ukraine');
  await expect.poll(() => app.selected()).toBe('ukraine');
  await expect(page.getByRole('menu')).toBeVisible();
  await menuItem(app, 'command.hide');
  await expect.poll(() => drawn(page, 'ukraine')).toBeNull();
  expect(part(page, 'away')).toBe('ukraine');
  await expect.poll(async () => (await hiddenNeighbours(page, 'russia'))?.count).toBe(1);

  await page.mouse.click(SEA.x, SEA.y, { button: 'right' });
  await menuItem(app, 'command.showHidden');
  await expect.poll(() => drawn(page, 'ukraine')).not.toBeNull();

  await rightClick(page, 'ukraine');
  await menuItem(app, 'command.pin');
  await expect.poll(() => part(page, 'pin')).toBe('ukraine');
  await app.clickNode(BLINKEN);
  await page.keyboard.press('1');
  await expect.poll(() => drawn(page, 'putin')).toBeNull();
  expect(await drawn(page, 'ukraine'), 'pinned').not.toBeNull();
});

test('the same without a second button', async ({ app, page }) => {
  await app.open({ language: 'en', link: `node=${BLINKEN}` });
  await app.button(app.evidence, 'menu.selection').click();
  await menuItem(app, 'command.hops1');
  await expect.poll(() => part(page, 'focus')).toBe(`${BLINKEN}:1`);
  await app.button(page, 'menu.background').click();
  await menuItem(app, 'command.leaveFocus');
  await expect.poll(() => part(page, 'focus')).toBeNull();
});

for (const language of LANGUAGES) {
  test(`the menu key opens the menu of the node that has the focus, and gives the focus back, ${language}`, async ({
    app,
    page,
  }) => {
    await app.open({ language });
    const stop = app.navigator.locator('[tabindex="0"]');
    await stop.focus();
    const id = await stop.getAttribute('data-node');
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    expect(await app.selected()).toBe(id);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toBeHidden();
    await expect(stop).toBeFocused();
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: said(language, 'command.hops1') }).press('Enter');
    await expect.poll(() => part(page, 'focus')).toBe(`${id}:1`);
  });
}

test('by keyboard in Arabic: steps, expand, hide, and all of it back', async ({ app, page }) => {
  await app.open({ language: 'ar', link: `node=${BLINKEN}` });
  const press = (code: string, shift = false) =>
    page.evaluate(
      ([each, shiftKey]) => window.dispatchEvent(new KeyboardEvent('keydown', { code: each, key: 'ض', shiftKey })),
      [code, shift] as const,
    );
  await press('Digit1');
  await expectNeighbourhood(page, BLINKEN);
  await press('Digit2');
  await expect.poll(() => part(page, 'focus')).toBe(`${BLINKEN}:2`);
  await expect.poll(() => drawn(page, 'putin')).not.toBeNull();
  await press('Digit3');
  await expect.poll(() => part(page, 'focus')).toBe(`${BLINKEN}:3`);
  await press('Digit3');
  await expect.poll(() => part(page, 'focus'), 'the same again leaves').toBeNull();

  await press('Digit1');
  await expect.poll(() => drawn(page, 'putin')).toBeNull();
  const row = app.evidence.locator('[data-leads-to*="~"]').first();
  await row.focus();
  await page.keyboard.press('Enter');
  await app.evidence.locator('h2[tabindex]').waitFor();
  await page.goto(`./#lang=ar&node=china&focus=${BLINKEN}:1`);
  await expect.poll(async () => (await hiddenNeighbours(page, 'china'))?.count).toBeGreaterThan(0);
  await press('KeyX');
  await expect.poll(() => hiddenNeighbours(page, 'china')).toBeNull();
  await press('KeyH');
  await expect.poll(() => drawn(page, 'china')).toBeNull();
  await press('KeyH', true);
  await expect.poll(() => drawn(page, 'china')).not.toBeNull();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await hiddenNeighbours(page, 'china'))?.count).toBeGreaterThan(0);
});

for (const language of LANGUAGES) {
  test(`several are chosen, listed with what ties them, and dropped again, ${language}`, async ({ app, page }) => {
    await app.open({ language });
    await app.clickNode('north-korea');
    await page.keyboard.down('Shift');
    await app.clickNode('russia');
    await page.keyboard.up('Shift');
    await expect.poll(() => part(page, 'also')).toBe('russia');
    const list = app.several;
    await expect(list).toBeVisible();
    const evidence = graph.edges.find(({ id }) => id === EDGE)?.evidence.length ?? 0;
    const digits = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en').format(evidence);
    await expect(list.locator(`[data-leads-to="edge ${EDGE}"]`)).toContainText(digits);
    await app.button(list, 'command.path').click();
    await expect.poll(() => part(page, 'path')).toMatch(/^north-korea:russia/);
    await page.keyboard.press('Control+z');
    await expect(list).toBeVisible();
    await list.locator(`[data-leads-to="edge ${EDGE}"]`).click();
    await expect.poll(() => app.selected()).toBe(EDGE);
    await expect(list).toBeHidden();
  });

  test(`a link holds the camera, ${language}`, async ({ app, page, context }) => {
    await app.open({ language });
    const first = await zoom(page);
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, -500);
    await expect.poll(() => zoom(page)).toBeGreaterThan(first * 1.2);
    await expect.poll(() => part(page, 'at')).not.toBeNull();
    const before = { zoom: await zoom(page), at: await drawn(page, 'russia') };

    const other = await context.newPage();
    await other.goto(page.url());
    await other.waitForFunction(() => (window.rawabit?.labels().length ?? 0) > 0);
    expect(Math.abs((await zoom(other)) / before.zoom - 1)).toBeLessThan(0.02);
    const there = await drawn(other, 'russia');
    expect(Math.hypot((there?.x ?? 0) - (before.at?.x ?? 0), (there?.y ?? 0) - (before.at?.y ?? 0))).toBeLessThan(8);
    await other.close();

    await page.keyboard.press('0');
    await expect.poll(() => part(page, 'at')).toBeNull();
    await expect.poll(() => zoom(page)).toBeLessThan(first * 1.02);
  });
}

test('a link that is pasted over another moves the camera, and another window shows all of it', async ({
  app,
  page,
}) => {
  await app.open({ language: 'en' });
  const before = await zoom(page);
  await page.goto('./#lang=en&at=0,0,300,300');
  await expect.poll(() => zoom(page)).toBeGreaterThan(before * 1.5);
  const near = await zoom(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await expect.poll(() => zoom(page)).toBeLessThan(near);
  expect(part(page, 'at'), 'nobody has moved it').toBe('0,0,300,300');
});

test('on a phone a long press asks for the menu, whose entries are large enough', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  const phone = await context.newPage();
  await phone.goto(`${test.info().project.use.baseURL ?? ''}#lang=ar&focus=${BLINKEN}:1`);
  await phone.waitForFunction(() => (window.rawabit?.labels().length ?? 0) > 0);
  const place = await drawn(phone, BLINKEN);
  if (!place) throw new Error('not drawn');
  const touch = await context.newCDPSession(phone);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  await phone.waitForTimeout(900);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const entries = phone.getByRole('menuitem');
  await expect(entries.first()).toBeVisible();
  for (const entry of await entries.all()) expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await entries.filter({ hasText: said('ar', 'command.leaveFocus') }).tap();
  await expect.poll(() => part(phone, 'focus')).toBeNull();
  await context.close();
});
