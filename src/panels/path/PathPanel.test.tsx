import { act } from 'react';
import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import { selectLit } from '../../state/selectors';
import type { Store } from '../../state/store';
import { PATH_FAMILIES, type PathQuestion } from '../../state/view';
import { renderPanel } from '../testing/renderPanel';
import { PathPanel } from './PathPanel';

const node = (id: string) => nodeIdSchema.parse(id);
const ask =
  (from: string, to: string, families: PathQuestion['families'] = PATH_FAMILIES) =>
  (store: Store) =>
    store.getState().setPath({ from: node(from), to: node(to), families, choice: 0 });

test('a way is read from stop to stop, each tie with its words, their voice and our English', () => {
  const panel = renderPanel(<PathPanel />, 'en', ask('putin', 'russia'));
  expect(panel.text()).toContain('Path from Vladimir Putin to Russia');
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
    'Path 1 of 1 · 2 steps',
  ].map((words) => panel.text().indexOf(words));
  expect(order.every((place, at) => place >= 0 && (at === 0 || place > (order[at - 1] ?? 0)))).toBe(true);
});

test('the words of a statement stand once, between who said it and whom it is about', () => {
  const panel = renderPanel(<PathPanel />, 'ar', ask('blinken', 'russia', ['speech']));
  expect(panel.container.querySelectorAll('blockquote')).toHaveLength(1);
  expect([...panel.container.querySelectorAll('h3')].map((stop) => stop.textContent)).toEqual([
    'أنتوني بلينكن',
    'كوريا الشمالية تقدم معدات عسكرية لروسيا',
    'روسيا',
  ]);
  expect(panel.text()).toContain('المسار ١ من ١ · خطوتان');
});

test('a tie opens its evidence at the words that were shown, as one step of undo; the path stays', () => {
  const panel = renderPanel(<PathPanel />, 'en', ask('north-korea', 'russia'));
  const before = panel.store.temporal.getState().pastStates.length;
  panel.press('button', /^North Korea supplies arms to Russia/);
  expect(panel.store.getState().view).toMatchObject({
    selection: { kind: 'edge', id: 'north-korea~supplies-arms-to~russia' },
    quote: 0,
    path: { from: 'north-korea', to: 'russia' },
  });
  expect(panel.store.temporal.getState().pastStates.length).toBe(before + 1);
  act(() => panel.store.temporal.getState().undo());
  expect(panel.store.getState().view.selection).toBeNull();
});

test('what is lit is the way and nothing else; without a way nothing is', () => {
  const panel = renderPanel(<PathPanel />, 'en', ask('putin', 'russia'));
  const lit = selectLit(panel.store.getState());
  expect([...(lit?.nodes ?? [])]).toEqual(['putin', 'north-korea', 'russia']);
  expect([...(lit?.edges ?? [])]).toEqual(['putin~visits~north-korea', 'north-korea~supplies-arms-to~russia']);
  act(() => panel.store.getState().setFilter({ hiddenNodeTypes: ['country'] }));
  expect(selectLit(panel.store.getState())).toBeNull();
});

test('no way says so, names what is left out and offers it', () => {
  const panel = renderPanel(<PathPanel />, 'en', ask('putin', 'russia', ['event']));
  expect(panel.text()).toContain('No path leads from Vladimir Putin to Russia through these ties.');
  expect(panel.text()).toContain('Left out: Actions and stances, Ties to statements, Offices and membership.');
  panel.press('button', 'Include “Actions and stances”');
  expect(panel.store.getState().view.path?.families).toEqual(['relation', 'event']);
});

test('where nothing at all would help, it says that', () => {
  const panel = renderPanel(<PathPanel />, 'ar', ask('us-officials', 'agency'));
  expect(panel.text()).toContain('لا مسار من مسؤولين أميركيين إلى رويترز عبر هذه الروابط.');
  expect(panel.text()).toContain('ولا مسار حتى بتضمينها.');
  expect(panel.names('button').filter((name) => name.startsWith('تضمين'))).toEqual([]);
});

test('an end that is out of sight is named, with the way back; one and the same end has no way', () => {
  const panel = renderPanel(<PathPanel />, 'en', (each) => {
    each.getState().hide([node('putin')]);
    ask('putin', 'russia')(each);
  });
  expect(panel.text()).toContain('Not in sight at present: Vladimir Putin.');
  panel.press('button', 'Show everything again');
  expect(panel.text()).toContain('Path 1 of 1');
  panel.press('button', 'Close the path');
  expect(panel.store.getState().view.path).toBeNull();
  expect(panel.text()).toBe('');
});
