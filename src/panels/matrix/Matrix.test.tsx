import { act } from 'react';
import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import { type Rendered, renderPanel } from '../testing/renderPanel';
import { Matrix } from './Matrix';

const BLINKEN = 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا';
const node = (id: string) => ({ kind: 'node', id: nodeIdSchema.parse(id) }) as const;

const cells = (panel: Rendered) => panel.names('button').filter((name) => / about |^All statements/.test(name));
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';

test('says who speaks about whom, how often and in what tone, with sums', () => {
  const panel = renderPanel(<Matrix />, 'en');
  expect(cells(panel)).toEqual([
    'All statements, 1 statement, Neutral: 1',
    'All statements about North Korea, 1 statement, Neutral: 1',
    'All statements about Russia, 1 statement, Neutral: 1',
    'All statements by Antony Blinken, 1 statement, Neutral: 1',
    'Antony Blinken about North Korea, 1 statement, Neutral: 1',
    'Antony Blinken about Russia, 1 statement, Neutral: 1',
  ]);
});

test('by country, the row is the country of who speaks', () => {
  const panel = renderPanel(<Matrix />, 'en');
  panel.press('button', 'By country');
  expect(panel.store.getState().view.matrix).toEqual({ group: 'country', sort: 'count' });
  expect(cells(panel)).toContain('United States about Russia, 1 statement, Neutral: 1');
});

test('a cell opens what is said there, word for word, and a single statement at once', () => {
  const panel = renderPanel(<Matrix />, 'ar');
  panel.press('button', /^أنتوني بلينكن عن روسيا/);
  expect(panel.store.getState().view.selection).toEqual(node('blinken-sees'));
  expect(panel.names('heading').at(-1)).toBe('أنتوني بلينكن عن روسيا');
  for (const words of ['كوريا الشمالية تقدم معدات عسكرية لروسيا', 'اتهام', 'مزعوم', `«${BLINKEN}»`])
    expect(panel.text()).toContain(words);
  expect(panel.container.querySelector('mark')?.textContent).toBe(BLINKEN);
});

test('the arrow keys go from cell to cell, in Arabic from right to left, through one stop of Tab', () => {
  for (const { language, onward, cell, first, last } of [
    {
      language: 'en',
      onward: 'ArrowRight',
      cell: /^Antony Blinken about North Korea/,
      first: 'North Korea',
      last: 'Russia',
    },
    { language: 'ar', onward: 'ArrowLeft', cell: /^أنتوني بلينكن عن روسيا/, first: 'روسيا', last: 'كوريا الشمالية' },
  ] as const) {
    const panel = renderPanel(<Matrix />, language);
    const stops = () => panel.container.querySelectorAll<HTMLElement>('table [tabindex="0"]');
    expect(stops()).toHaveLength(1);
    act(() => stops()[0]?.focus());
    press('ArrowDown');
    press(onward);
    expect(focused()).toMatch(cell);
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toBe(first);
    press('End');
    expect(focused()).toBe(last);
    expect(stops()).toHaveLength(1);
  }
});

test('Escape puts the list away and gives the focus back to its cell', () => {
  const panel = renderPanel(<Matrix />, 'en');
  panel.focus('button', /^Antony Blinken about Russia/);
  panel.press('button', /^Antony Blinken about Russia/);
  panel.focus('button', /^North Korea provides/);
  press('Escape');
  expect(panel.names('button')).not.toContain('Close the list of statements');
  expect(focused()).toMatch(/^Antony Blinken about Russia/);
});

test('a name leads to who it is', () => {
  const panel = renderPanel(<Matrix />, 'en');
  panel.press('button', 'Antony Blinken');
  expect(panel.store.getState().view.selection).toEqual(node('blinken'));
});

test('where the filters leave nothing it says so and leads back', () => {
  const panel = renderPanel(<Matrix />, 'en', (store) =>
    store.getState().setFilter({ hiddenNodeTypes: ['statement'] }),
  );
  expect(panel.text()).toContain('No statement passes the filters.');
  panel.press('button', 'Show everything again');
  expect(cells(panel)).not.toEqual([]);
});
