import { act } from 'react';
import { I18nProvider } from 'react-aria-components';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Language } from '../../domain/model/language';
import { makeGraph } from '../../domain/testing/makeGraph';
import { ariaLocale } from '../../i18n/locale';
import type { Store } from '../../state/store';
import { renderPanel } from '../testing/renderPanel';
import { TablePanel } from './TablePanel';

vi.setConfig({ testTimeout: 60_000 });
// Ids of rows need no escaping here; jsdom has no function for it.
Object.assign(globalThis, { CSS: { escape: (id: string) => id } });

// jsdom lays nothing out: every element is as large as the room between legend and evidence, or as a phone.
let width = 760;
for (const name of ['clientWidth', 'offsetWidth'] as const)
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => width });
for (const name of ['clientHeight', 'offsetHeight'] as const)
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 600 });
beforeEach(() => {
  width = 760;
});

const show = (language: Language, prepare?: (store: Store) => void, graph?: Parameters<typeof renderPanel>[3]) =>
  renderPanel(
    <I18nProvider locale={ariaLocale(language)}>
      <TablePanel />
    </I18nProvider>,
    language,
    prepare,
    graph,
  );
type Shown = ReturnType<typeof show>;

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Rows with data, each as the words of its cells. */
const rowsOf = ({ container }: Shown) =>
  [...container.querySelectorAll('[role="row"]:has([role="rowheader"], [role="gridcell"])')].map((row) =>
    [...row.querySelectorAll('[role="rowheader"], [role="gridcell"]')].map(words),
  );
const rowNamed = ({ container }: Shown, name: string) => {
  const row = [...container.querySelectorAll<HTMLElement>('[role="row"]')].find((each) => words(each).includes(name));
  if (!row) throw new Error(`no row ${name}`);
  return row;
};
const press = (element: Element | null | undefined, key: string) =>
  act(() => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    element?.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true }));
  });

describe('the three lists', () => {
  test('entities in Arabic, by name, without the article deciding', () => {
    const shown = show('ar', (store) => store.getState().setTable({ sort: 'name' }));
    expect(rowsOf(shown).map(([name]) => name)).toEqual([
      'أنتوني بلينكن',
      'روسيا',
      'رويترز',
      'فلاديمير بوتين',
      'الكرملين',
      'كوريا الشمالية',
      'مسؤولون أميركيون',
      'الولايات المتحدة',
    ]);
    expect(shown.text()).toContain('الكل معروض: ٨');
  });

  test('statements say who, what and how sure', () => {
    const shown = show('en', (store) => store.getState().setTable({ list: 'statements' }));
    expect(rowsOf(shown)).toEqual([
      ['Antony Blinken', 'Accusation', 'North Korea provides military equipment to Russia', 'Alleged', '9 Nov 2023'],
      ['Kremlin', 'Denial', 'Denial of the equipment', 'Denied', 'Oct 2023'],
    ]);
  });

  test('ties stand as three parts with their certainty in a word', () => {
    const shown = show('en', (store) => store.getState().setTable({ list: 'ties' }));
    expect(rowsOf(shown)[0]).toEqual(['North Korea', 'supplies arms to', 'Russia', 'Disputed', '1', '2']);
  });

  test('another list begins unsorted', () => {
    const shown = show('en', (store) => store.getState().setTable({ sort: 'name', descending: true }));
    const tab = [...shown.container.querySelectorAll<HTMLElement>('button[aria-pressed]')].find(
      (each) => words(each) === 'Ties',
    );
    act(() => tab?.click());
    expect(shown.store.getState().view.table).toEqual({ list: 'ties', sort: null, descending: false });
  });
});

test('a column head sorts, says so, and begins with the most where it counts', () => {
  const shown = show('en');
  const head = (name: string) =>
    [...shown.container.querySelectorAll<HTMLElement>('[role="columnheader"]')].find((each) => words(each) === name);
  act(() => head('Quotes')?.click());
  expect(shown.store.getState().view.table).toEqual({ list: 'entities', sort: 'quotes', descending: true });
  expect(head('Quotes')?.getAttribute('aria-sort')).toBe('descending');
  act(() => head('Name')?.click());
  expect(shown.store.getState().view.table).toEqual({ list: 'entities', sort: 'name', descending: false });
  expect(rowsOf(shown)[0]?.[0]).toBe('Antony Blinken');
});

describe('choosing a row', () => {
  test('opens the same evidence as on the graph and marks the row', () => {
    const shown = show('en', (store) => store.getState().setTable({ list: 'ties' }));
    act(() => rowNamed(shown, 'supplies arms to').click());
    const { view, panels } = shown.store.getState();
    expect(view.selection).toEqual({ kind: 'edge', id: 'north-korea~supplies-arms-to~russia' });
    expect(panels.evidence).toBe(true);
    expect(rowNamed(shown, 'supplies arms to').getAttribute('aria-selected')).toBe('true');
  });

  test('pressed again it keeps its evidence, and brings it back', () => {
    const shown = show('en');
    act(() => rowNamed(shown, 'Vladimir Putin').click());
    const { view } = shown.store.getState();
    act(() => shown.store.getState().setPanel('evidence', false));
    act(() => rowNamed(shown, 'Vladimir Putin').click());
    expect(shown.store.getState().view).toBe(view);
    expect(shown.store.getState().panels.evidence).toBe(true);
  });

  test('works with the keyboard alone, by arrows and by the beginning of a name', () => {
    const shown = show('ar');
    act(() => rowNamed(shown, 'روسيا').focus());
    press(document.activeElement, 'ArrowDown');
    expect(words(document.activeElement)).toContain('كوريا الشمالية');
    press(document.activeElement, 'ك');
    press(document.activeElement, 'ر');
    expect(words(document.activeElement)).toContain('الكرملين');
    press(document.activeElement, 'Enter');
    expect(shown.store.getState().view.selection).toEqual({ kind: 'node', id: 'kremlin' });
    press(document.activeElement, 'End');
    expect(words(document.activeElement)).toContain('مسؤولون أميركيون');
    press(document.activeElement, 'Home');
    expect(words(document.activeElement)).toContain('روسيا');
  });
});

test('what is filtered away is counted and can be brought back', () => {
  const shown = show('en', (store) =>
    store.getState().setFilter({ hiddenNodeTypes: ['country', 'official', 'organization', 'statement'] }),
  );
  expect(rowsOf(shown)).toEqual([['Nothing passes the filters.Show everything again']]);
  expect(shown.text()).toContain('0 of 8 shown (filters)');
  shown.press('button', 'Show everything again');
  expect(rowsOf(shown)).toHaveLength(8);
});

describe('a narrow window', () => {
  beforeEach(() => {
    width = 390;
  });

  test('has one row below the other, with what matters in words', () => {
    const shown = show('en', (store) => store.getState().setTable({ list: 'ties' }));
    expect(shown.container.querySelector('[role="columnheader"]')).toBeNull();
    expect(shown.text()).toContain('North Korea supplies arms to RussiaDisputed · Cooperation · 1 independent source');
    act(() => rowNamed(shown, 'North Korea supplies arms').click());
    expect(shown.store.getState().view.selection?.id).toBe('north-korea~supplies-arms-to~russia');
  });
});

test('ten thousand rows keep fewer than a hundred in the document', { timeout: 240_000 }, () => {
  const graph = makeGraph(8300);
  const shown = show('en', (store) => store.getState().setTable({ list: 'ties', sort: 'source' }), graph);
  expect(shown.text()).toMatch(/All 10\d\d\d shown/);
  expect(shown.container.querySelectorAll('[role="row"]').length).toBeLessThan(100);
  expect(rowsOf(shown)[0]?.[0]).toBe('The country no. 1');
});

test('finding forgives spelling, counts, and can be undone', () => {
  const shown = show('ar');
  const input = shown.container.querySelector('input');
  const type = (text: string) =>
    act(() => {
      if (input) Reflect.set(HTMLInputElement.prototype, 'value', text, input);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  type('الاميركي');
  expect(rowsOf(shown).map(([name]) => name)).toEqual(['أنتوني بلينكن', 'مسؤولون أميركيون']);
  expect(shown.text()).toContain('المطابق ٢ من ٨');
  type('زيمبابوي');
  expect(shown.text()).toContain('لا صف يحوي هذه الكلمات.');
  shown.press('button', 'مسح البحث');
  expect(rowsOf(shown)).toHaveLength(8);
});
