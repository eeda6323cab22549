import { act } from 'react';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../domain/graph/filter';
import { confirmedOnly } from '../../domain/graph/sureness';
import { nodeIdSchema } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import { EDGE_TYPE_NAMES } from '../../domain/model/vocabulary';
import type { Store } from '../../state/store';
import { renderPanel } from '../testing/renderPanel';
import { FilterChips } from './FilterChips';

// jsdom has none, and the library looks its elements up with it.
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

const node = (id: string) => nodeIdSchema.parse(id);
const chips = () => [...document.body.querySelectorAll<HTMLElement>('[role="row"]')];
const words = () => chips().map((chip) => chip.textContent);
const shown = (language: Language, prepare: (state: ReturnType<Store['getState']>) => void) =>
  renderPanel(<FilterChips />, language, (store) => prepare(store.getState()));

test('nothing stands where nothing is filtered', () => {
  expect(shown('en', () => {}).container.textContent).toBe('');
});

test('says in Arabic all that decides what is in sight', () => {
  shown('ar', (state) => {
    state.setFilter({
      ...confirmedOnly(true),
      hiddenNodeTypes: ['event'],
      hiddenTones: ['neutral'],
      hiddenEdgeTypes: ['visits'],
      onlySpeakers: [node('blinken')],
      onlyActs: ['warn'],
      onlyDisputed: true,
      time: { by: 'said', from: '2023-09-01', to: '2023-09-30', undated: false },
    });
    state.setFilter({ hiddenArticles: state.index.document.articles.slice(1).map(({ id }) => id) });
    state.hide([node('putin'), node('russia'), node('kremlin')]);
    state.togglePin([node('blinken'), node('us-officials')]);
    state.focusOn([node('blinken')], 2);
  });
  expect(words()).toEqual([
    'المؤكَّد فقط',
    'المتنازَع عليه فقط',
    'المخفي: حدث',
    'المخفي: محايد',
    'المخفي: المقال ٢',
    'المخفي: زيارة',
    'القائل: أنتوني بلينكن',
    'نوع القول: تحذير',
    'تاريخ القول: من ١ إلى ٣٠ سبتمبر ٢٠٢٣',
    'المخفي: ما لا تاريخ له',
    'حول أنتوني بلينكن · خطوتان',
    '٣ عناصر مخفية',
    'عنصران مثبَّتان على الشاشة',
  ]);
});

test('what belongs together is one chip', () => {
  const panel = shown('en', (state) => state.setFilter({ hiddenEdgeTypes: ['speaks', 'concerns', 'visits'] }));
  expect(words()).toEqual(['Hidden: Ties to statements', 'Hidden: visits']);
  act(() => panel.store.getState().setFilter({ hiddenEdgeTypes: EDGE_TYPE_NAMES.filter((type) => type !== 'visits') }));
  expect(words()).toEqual(['Ties: only visits']);
  act(() => panel.store.getState().setFilter({ hiddenEdgeTypes: [], hiddenModalities: ['stated', 'denied'] }));
  expect(words()).toEqual(['Hidden: Denied', 'Hidden: Stated']);
});

test('open ends of the time are said', () => {
  const time = { by: 'happened', from: null, to: '2023-09-13', undated: true } as const;
  const panel = shown('en', (state) => state.setFilter({ time }));
  expect(words()).toEqual(['Happened: until 13 Sep 2023']);
  act(() => panel.store.getState().setFilter({ time: { ...time, from: '2023-09-13' } }));
  expect(words()).toEqual(['Happened: 13 Sep 2023']);
  act(() => panel.store.getState().setFilter({ time: { ...time, from: '2023-09-13', to: null } }));
  expect(words()).toEqual(['Happened: from 13 Sep 2023 on']);
});

test('each goes by its button, or by Backspace or Delete from the keyboard', () => {
  const panel = shown('en', (state) => {
    state.setFilter({ hiddenTones: ['conflict', 'neutral'], onlyActs: ['deny'] });
    state.togglePin([node('putin')]);
    state.focusOn([node('putin')], 1);
  });
  const view = () => panel.store.getState().view;
  expect(words()).toEqual([
    'Hidden: Conflict',
    'Hidden: Neutral',
    'Act: Denial',
    'Around Vladimir Putin · 1 step',
    '1 kept in sight',
  ]);
  act(() => chips()[0]?.querySelector('button')?.click());
  expect(view().filter).toEqual({ ...NO_FILTER, hiddenTones: ['neutral'], onlyActs: ['deny'] });
  const press = (key: string, at: number) =>
    act(() => {
      chips()[at]?.focus();
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  press('Backspace', 1);
  expect(view().filter).toEqual({ ...NO_FILTER, hiddenTones: ['neutral'] });
  press('Delete', 2);
  expect(view().pinned).toEqual([]);
  press('Delete', 1);
  expect(view().focus).toBeNull();
  expect(words()).toEqual(['Hidden: Neutral']);
});

test('everything comes back at once where several things are away', () => {
  const panel = shown('en', (state) => state.setFilter({ hiddenTones: ['conflict'] }));
  expect(panel.names('button')).not.toContain('Show everything again');
  act(() => panel.store.getState().hide([node('putin')]));
  panel.press('button', 'Show everything again');
  expect(panel.store.getState().view).toMatchObject({ filter: NO_FILTER, hidden: [] });
  expect(words()).toEqual([]);
});
