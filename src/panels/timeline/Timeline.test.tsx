import { act } from 'react';
import { I18nProvider } from 'react-aria-components';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALL_TIME, type TimeWindow } from '../../domain/graph/filter';
import { nodeIdSchema } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import { ariaLocale } from '../../i18n/locale';
import { type Rendered, renderPanel } from '../testing/renderPanel';
import { PACE } from './player';
import { Timeline } from './Timeline';

let isNarrow = false;
// jsdom has no media.
beforeEach(() => {
  isNarrow = false;
  Object.assign(window, {
    matchMedia: () => ({ matches: isNarrow, addEventListener: () => {}, removeEventListener: () => {} }),
  });
});
afterEach(() => vi.useRealTimers());

const strip = (language: Language) =>
  renderPanel(
    <I18nProvider locale={ariaLocale(language)}>
      <Timeline />
    </I18nProvider>,
    language,
  );
const timeOf = ({ store }: Rendered) => store.getState().view.filter.time;
const during = (change: Partial<TimeWindow>): TimeWindow => ({ ...ALL_TIME, ...change });
const steps = ({ store }: Rendered) => store.temporal.getState().pastStates.length;

function thumb(panel: Rendered, at: 0 | 1): HTMLInputElement {
  const input = panel.container.querySelectorAll<HTMLInputElement>('input[type="range"]')[at];
  if (!input) throw new Error('the window has two ends');
  return input;
}

function key(target: HTMLElement, name: string): void {
  act(() => target.focus());
  for (const type of ['keydown', 'keyup'])
    act(() => void target.dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, cancelable: true })));
}

test('every statement has its square, its date in the language and its article', () => {
  expect(strip('ar').names('option')).toEqual([
    'الكرملين: نفي تقديم المعدات · أكتوبر ٢٠٢٣ · المقال ١',
    'أنتوني بلينكن: كوريا الشمالية تقدم معدات عسكرية لروسيا · ٩ نوفمبر ٢٠٢٣ · المقال ١',
  ]);
});

test('what has no such date is counted, listed, and put away only when asked', () => {
  const panel = strip('en');
  panel.press('radio', 'Date happened');
  expect(timeOf(panel)).toEqual(during({ by: 'happened' }));
  expect(panel.text()).toContain('The texts give no date of this kind.');
  expect(panel.names('option')).toHaveLength(2);
  panel.press('switch', 'Undated: 2');
  expect(timeOf(panel)).toEqual(during({ by: 'happened', undated: false }));
  expect(panel.names('option')).toEqual([
    'Antony Blinken: North Korea provides military equipment to Russia · No date · article 1 · not shown',
    'Kremlin: Denial of the equipment · No date · article 1 · not shown',
  ]);
});

test('the ends of the window say their dates in words and move by keys, in Arabic from right to left', () => {
  const panel = strip('ar');
  const words = () => [0, 1].map((at) => thumb(panel, at === 0 ? 0 : 1).getAttribute('aria-valuetext'));
  expect(words()).toEqual(['الأحد ١ أكتوبر ٢٠٢٣', 'الثلاثاء ١٨ يونيو ٢٠٢٤']);
  key(thumb(panel, 1), 'ArrowRight');
  key(thumb(panel, 1), 'ArrowRight');
  expect(timeOf(panel)).toEqual(during({ to: '2023-11-09' }));
  key(thumb(panel, 0), 'ArrowLeft');
  expect(timeOf(panel)).toEqual(during({ from: '2023-11-01', to: '2023-11-09' }));
  expect(words()).toEqual(['الأربعاء ١ نوفمبر ٢٠٢٣', 'الخميس ٩ نوفمبر ٢٠٢٣']);
  panel.press('button', 'كل المدة');
  expect(timeOf(panel)).toEqual(ALL_TIME);
});

test('squares outside the window say that they are not shown', () => {
  const panel = strip('en');
  act(() => panel.store.getState().setFilter({ time: during({ from: '2023-11-01' }) }));
  expect(panel.names('option').map((name) => name.endsWith('not shown'))).toEqual([true, false]);
});

test('a square shows its statement on pointing and selects it on pressing', () => {
  const panel = strip('en');
  const id = nodeIdSchema.parse('blinken-sees');
  act(() => panel.store.getState().setHover(id));
  const pointed = panel.container.querySelector('[data-pointed="true"]')?.closest('[role="option"]');
  expect(pointed?.getAttribute('aria-label')).toContain('Blinken');
  panel.press('option', /Blinken/);
  expect(panel.store.getState().view.selection).toEqual({ kind: 'node', id });
  expect(panel.container.querySelectorAll('[data-marked="true"]')).toHaveLength(1);
});

test('steps go from one dated day to the next', () => {
  const panel = strip('en');
  panel.press('button', 'Next date');
  expect(timeOf(panel)).toEqual(during({ from: '2023-10-01', to: '2023-10-31' }));
  panel.press('button', 'Next date');
  expect(timeOf(panel)).toEqual(during({ from: '2023-11-09', to: '2023-11-09' }));
  panel.press('button', 'Previous date');
  expect(timeOf(panel)).toEqual(during({ from: '2023-10-01', to: '2023-10-31' }));
});

test('playing adds a dated day with every tick, stops at the end, and is one step of undo', () => {
  vi.useFakeTimers();
  const panel = strip('en');
  panel.press('button', 'Play through time');
  expect(timeOf(panel)).toEqual(during({ to: '2023-10-31' }));
  expect(panel.names('button')).toContain('Pause');
  act(() => void vi.advanceTimersByTime(PACE));
  expect(timeOf(panel)).toEqual(during({ to: '2023-11-09' }));
  panel.press('button', 'Pause');
  act(() => void vi.advanceTimersByTime(5 * PACE));
  expect(timeOf(panel)).toEqual(during({ to: '2023-11-09' }));
  expect(steps(panel)).toBe(1);
  panel.press('button', 'Play through time');
  expect(timeOf(panel)).toEqual(ALL_TIME);
  expect(panel.names('button')).toContain('Play through time');
  act(() => panel.store.temporal.getState().undo());
  expect(timeOf(panel)).toEqual(during({ to: '2023-11-09' }));
  act(() => panel.store.temporal.getState().undo());
  expect(timeOf(panel)).toEqual(ALL_TIME);
});

test('doing anything else pauses first, so that it is a step of its own', () => {
  vi.useFakeTimers();
  const panel = strip('en');
  panel.press('button', 'Play through time');
  panel.press('option', /Kremlin/);
  expect(panel.names('button')).toContain('Play through time');
  expect(steps(panel)).toBe(2);
  act(() => panel.store.temporal.getState().undo());
  expect(panel.store.getState().view.selection).toBeNull();
  expect(timeOf(panel)).toEqual(during({ to: '2023-10-31' }));
});

function pointer(panel: Rendered, type: string, clientX: number): void {
  const chart = panel.container.querySelector('[data-limited]');
  act(() => void chart?.dispatchEvent(new PointerEvent(type, { clientX, button: 0, bubbles: true, cancelable: true })));
}

test('a drag marks a window, another moves it, each one step of undo', () => {
  const panel = strip('en');
  const width = 316;
  pointer(panel, 'pointerdown', 2);
  for (const x of [20, 60, 90]) pointer(panel, 'pointermove', x);
  pointer(panel, 'pointerup', 90);
  const marked = timeOf(panel);
  expect(marked.from).toBe('2023-10-01');
  expect(marked.to).not.toBeNull();
  expect(steps(panel)).toBe(1);
  pointer(panel, 'pointerdown', 20);
  for (const x of [80, 200, width]) pointer(panel, 'pointermove', x);
  pointer(panel, 'pointerup', width);
  expect(timeOf(panel).from).not.toBe('2023-10-01');
  expect(timeOf(panel).to).toBe('2024-06-18');
  expect(steps(panel)).toBe(2);
  act(() => panel.store.temporal.getState().undo());
  expect(timeOf(panel)).toEqual(marked);
});

test('the histogram stands in a table too', () => {
  const panel = strip('en');
  const rows = [...panel.container.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['Date', 'Article 1', 'Article 2', 'Shown', 'Lines'],
    ['October 2023', '1', '0', '1', '1'],
    ['Thursday 9 November 2023', '1', '0', '1', '1'],
    ['Tuesday 18 June 2024', '0', '0', '0', '2'],
    ['No date', '0', '0', '0', '0'],
  ]);
});

test('on a phone the statements in sight are rows, and choosing one makes room for its words', () => {
  isNarrow = true;
  const panel = strip('ar');
  expect(panel.names('option')).toEqual([]);
  panel.press('button', /بلينكن/);
  expect(panel.store.getState().view.selection?.id).toBe('blinken-sees');
  expect(panel.store.getState().panels.time).toBe(false);
});
