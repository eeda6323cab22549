import type { Locator } from '@playwright/test';
import { expect, graph } from '../fixtures';
import { touch } from '../touch';
import { named, type RawabitPage, said } from './RawabitPage';
import { firstWords } from './words';

const IN_2023 = '001-kim-invitation';
const IN_2024 = '002-kirby-visit-not-worrying';
export const NOT_ONLY_ALLEGED = ['fact', 'open', 'disputed'];
const ALLEGED = graph.edges.filter(({ modality }) => modality === 'alleged');
const UNDATED = graph.nodes.filter((node) => node.type === 'statement' && node.date.happened === null);

/** A way of looking: one of several buttons of which one is pressed. */
export const choice = (within: Locator, key: string): Locator => within.getByRole('button', { name: named(key) });
export const radio = (within: Locator, key: string): Locator => within.getByRole('radio', { name: named(key) });
/** What puts statements without a date in sight or out of it, and says how many there are. */
export const undatedSwitch = (app: RawabitPage): Locator =>
  app.time.getByRole('switch', { name: named('time.undated') });
/** Those statements, where they can be chosen one by one. */
export const undatedList = (app: RawabitPage): Locator =>
  app.time.getByRole('listbox', { name: named('time.undatedList.said', 'time.undatedList.happened') });
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
  const row = app.tabView.getByRole('row').filter({ hasText: words }).first();
  await expect(app.tabView.getByRole('row').first()).toBeVisible();
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
  app.time.locator('[role="option"][data-shown="true"]').and(app.time.locator(`[data-key="${id}"]`));

/** With Tab to the chart, with the arrows along it; time runs from right to left. */
export async function goToOption(app: RawabitPage, id: string): Promise<void> {
  const chart = app.time.getByRole('listbox').first();
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
  const visits = [
    [IN_2024, 'happened:2024-06-18:2024-06-19'],
    [IN_2023, 'happened:2023-09-13:2023-09-13'],
  ] as const;
  for (const [statement, days] of visits) {
    for (let step = 0; step < 12 && inAddress(app, 'time') !== days; step += 1) await goBack();
    expect(inAddress(app, 'time')).toBe(days);
    await expect(undatedSwitch(app)).toHaveAccessibleName(new RegExp(`: ${digits.format(UNDATED.length)}$`));
    await open(statement);
    await expectAnswer(app, statement);
    await reopen?.();
  }
}
