import type { Locator } from '@playwright/test';
import { expect, graph } from '../fixtures';
import { touch } from '../touch';
import { type RawabitPage, said } from './RawabitPage';
import { firstWords } from './words';

const IN_2023 = '001-kim-invitation';
const IN_2024 = '002-kirby-visit-not-worrying';
export const NOT_ONLY_ALLEGED = ['fact', 'open', 'disputed'];
const ALLEGED = graph.edges.filter(({ modality }) => modality === 'alleged');
const UNDATED = graph.nodes.filter((node) => node.type === 'statement' && node.date.happened === null);

export const view = (app: RawabitPage): Locator => app.page.getByTestId('tab-view');
export const time = (app: RawabitPage): Locator => app.page.getByTestId('time');
/** A way of looking: one of several buttons of which one is pressed. */
export const choice = (within: Locator, key: string): Locator =>
  within.getByRole('button', { name: new RegExp(`^(${said('ar', key)}|${said('en', key)})$`) });
export const radio = (within: Locator, key: string): Locator =>
  within.getByRole('radio', { name: new RegExp(`^(${said('ar', key)}|${said('en', key)})$`) });
/** What opens the list of names of an end; its own name has that of the end too. */
export const choices = (dialog: Locator): Locator =>
  dialog.getByRole('button', { name: new RegExp(`${said('ar', 'path.choices')}|${said('en', 'path.choices')}`) });
export const inAddress = (app: RawabitPage, key: string): string | null =>
  new URLSearchParams(new URL(app.page.url()).hash.slice(1)).get(key);

/** It is selected, the address says so, and the words shown are those of the article. */
export async function expectAnswer(app: RawabitPage, id: string): Promise<void> {
  await expect.poll(() => app.selected()).toBe(id);
  await expect(app.quote).toHaveText(firstWords(id));
}

/** The same words, marked in the article. */
export async function expectInArticle(app: RawabitPage, id: string): Promise<void> {
  await expect(app.chosen.first()).toBeInViewport();
  expect((await app.chosen.allTextContents()).join('')).toBe(firstWords(id));
}

/** By finger: along a list until a row is there, and on it. */
export async function tapRow(app: RawabitPage, words: string): Promise<void> {
  const row = view(app).getByRole('row').filter({ hasText: words }).first();
  await expect(view(app).getByRole('row').first()).toBeVisible();
  const finger = await touch(app.page);
  for (let pull = 0; pull < 12 && !(await row.isVisible()); pull += 1)
    await finger.drag({ x: 195, y: 700 }, { x: 195, y: 300 });
  await row.tap();
}

export async function enter(app: RawabitPage, target: Locator, key = 'Enter'): Promise<void> {
  await app.tabTo(target);
  await app.page.keyboard.press(key);
}

/** By finger: something of the menu at the top. */
export async function tapInMore(app: RawabitPage, key: string): Promise<void> {
  await app.button(app.page, 'command.more').tap();
  const names = `${said('ar', key)}|${said('en', key)}`;
  await app.page.getByRole('menuitem', { name: new RegExp(`^(${names})`) }).tap();
}

export const surenessRow = (app: RawabitPage, sure: string): Locator => {
  const names = `${said('ar', `legend.sureOf.${sure}`)}|${said('en', `legend.sureOf.${sure}`)}`;
  return app.legend.getByRole('button', { name: new RegExp(`^(${names}):`) });
};

/** All that is alleged is shown, and nothing of which the texts are surer. */
export async function expectOnlyAlleged(app: RawabitPage): Promise<void> {
  await expect(surenessRow(app, 'claim')).toHaveAccessibleName(/(الظاهر ١٩|19 shown)$/);
  expect(ALLEGED).toHaveLength(19);
  expect(inAddress(app, 'hide-sure')).not.toContain('alleged');
  for (const sure of NOT_ONLY_ALLEGED) await expect(surenessRow(app, sure)).toHaveAttribute('aria-pressed', 'false');
}

export const optionOf = (app: RawabitPage, id: string): Locator =>
  time(app)
    .locator('[role="option"][data-shown="true"]')
    .and(time(app).locator(`[data-key="${id}"]`));

/** With Tab to the chart, with the arrows along it; time runs from right to left. */
export async function goToOption(app: RawabitPage, id: string): Promise<void> {
  const chart = time(app).getByRole('listbox').first();
  const isThere = () => chart.evaluate((element) => element.contains(document.activeElement));
  for (let step = 0; step < 20 && !(await isThere()); step += 1) await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Home');
  for (let step = 0; step < 40; step += 1) {
    if (await optionOf(app, id).evaluate((option) => option === document.activeElement)) return;
    await app.page.keyboard.press('ArrowLeft');
  }
  throw new Error(`no way to ${id}`);
}

interface Hand {
  readonly goBack: () => Promise<void>;
  readonly open: (statement: string) => Promise<void>;
  /** Where the strip went away when a statement was opened. */
  readonly reopen?: () => Promise<void>;
}

/** June 2024, then September 2023: each has its days and its words, and what has no date is counted in both. */
export async function expectBothVisits(app: RawabitPage, { goBack, open, reopen }: Hand): Promise<void> {
  const digits = new Intl.NumberFormat((await app.page.locator('html').getAttribute('lang')) === 'ar' ? 'ar-EG' : 'en');
  const undated = app.page.getByTestId('time-undated');
  const visits = [
    [IN_2024, 'happened:2024-06-18:2024-06-19'],
    [IN_2023, 'happened:2023-09-13:2023-09-13'],
  ] as const;
  for (const [statement, days] of visits) {
    for (let step = 0; step < 12 && inAddress(app, 'time') !== days; step += 1) await goBack();
    expect(inAddress(app, 'time')).toBe(days);
    await expect(undated).toContainText(digits.format(UNDATED.length));
    await open(statement);
    await expectAnswer(app, statement);
    await reopen?.();
  }
}
