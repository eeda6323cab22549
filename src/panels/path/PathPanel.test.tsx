import { act } from 'react';
import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/ids';
import { selectLit } from '../../state/selectors';
import { PATH_FAMILIES, type PathQuestion, type Store } from '../../state/store';
import { renderPanel } from '../testing/renderPanel';
import { PathPanel } from './PathPanel';

const node = (id: string) => nodeIdSchema.parse(id);
const ask =
  (from: string, to: string, families: PathQuestion['families'] = PATH_FAMILIES) =>
  (store: Store) =>
    store.getState().setPath({ from: node(from), to: node(to), families, choice: 0 });

test('a way is read from stop to stop, each tie with its words, their voice and our English', () => {
  const { text } = renderPanel(<PathPanel />, 'en', ask('putin', 'russia'));
  expect(text()).toContain('Path from Vladimir Putin to Russia');
  const order = [
    'Vladimir Putin visits North Korea',
    'In the article’s own voice',
    '«زار بوتين كوريا الشمالية»',
    '“Putin visited North Korea”',
    'North Korea supplies arms to Russia',
    'Antony Blinken',
    'via Reuters',
    '«نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا»',
    '1 more quote',
    'Way 1 of 1 · 2 steps',
  ].map((words) => text().indexOf(words));
  expect(order.every((place, at) => place >= 0 && (at === 0 || place > (order[at - 1] ?? 0)))).toBe(true);
});

test('the words of a statement stand once, between who said it and whom it is about', () => {
  const { text, container } = renderPanel(<PathPanel />, 'ar', ask('blinken', 'russia', ['speech']));
  expect(container.querySelectorAll('blockquote')).toHaveLength(1);
  expect([...container.querySelectorAll('h3')].map((stop) => stop.textContent)).toEqual([
    'أنتوني بلينكن',
    'كوريا الشمالية تقدم معدات عسكرية لروسيا',
    'روسيا',
  ]);
  expect(text()).toContain('المسار ١ من ١ · خطوتان');
});

test('a tie opens its evidence at the words that were shown, as one step of undo; the path stays', () => {
  const { store, press } = renderPanel(<PathPanel />, 'en', ask('north-korea', 'russia'));
  const before = store.temporal.getState().pastStates.length;
  press('button', /^North Korea supplies arms to Russia/);
  expect(store.getState().view).toMatchObject({
    selection: { kind: 'edge', id: 'north-korea~supplies-arms-to~russia' },
    quote: 0,
    path: { from: 'north-korea', to: 'russia' },
  });
  expect(store.temporal.getState().pastStates.length).toBe(before + 1);
  act(() => store.temporal.getState().undo());
  expect(store.getState().view.selection).toBeNull();
});

test('what is lit is the way and nothing else; without a way nothing is', () => {
  const { store } = renderPanel(<PathPanel />, 'en', ask('putin', 'russia'));
  const lit = selectLit(store.getState());
  expect([...(lit?.nodes ?? [])]).toEqual(['putin', 'north-korea', 'russia']);
  expect([...(lit?.edges ?? [])]).toEqual(['putin~visits~north-korea', 'north-korea~supplies-arms-to~russia']);
  act(() => store.getState().setFilter({ hiddenNodeTypes: ['country'] }));
  expect(selectLit(store.getState())).toBeNull();
});

test('no way says so, names what is left out and offers it', () => {
  const { store, text, press } = renderPanel(<PathPanel />, 'en', ask('putin', 'russia', ['event']));
  expect(text()).toContain('No way leads from Vladimir Putin to Russia through these ties.');
  expect(text()).toContain('Left out: What they do to each other, What they say, Offices and membership.');
  press('button', 'Include “What they do to each other”');
  expect(store.getState().view.path?.families).toEqual(['relation', 'event']);
});

test('where nothing at all would help, it says that', () => {
  const { text, names } = renderPanel(<PathPanel />, 'ar', ask('us-officials', 'agency'));
  expect(text()).toContain('لا مسار من مسؤولين أميركيين إلى رويترز عبر هذه الروابط.');
  expect(text()).toContain('ولا مسار معها أيضًا.');
  expect(names('button').filter((name) => name.startsWith('تضمين'))).toEqual([]);
});

test('an end that is out of sight is named, with the way back; one and the same end has no way', () => {
  const { store, text, press } = renderPanel(<PathPanel />, 'en', (each) => {
    each.getState().hide([node('putin')]);
    ask('putin', 'russia')(each);
  });
  expect(text()).toContain('Not in sight at present: Vladimir Putin.');
  press('button', 'Show everything again');
  expect(text()).toContain('Way 1 of 1');
  press('button', 'Close the path');
  expect(store.getState().view.path).toBeNull();
  expect(text()).toBe('');
});
