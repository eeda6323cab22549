import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { edgeIdSchema, nodeIdSchema } from '../../domain/model/ids';
import { type Rendered, renderPanel } from '../../panels/testing/renderPanel';
import { pathQuestion } from '../../state/selectors';
import { Announcements } from './Announcements';

const arms = { kind: 'edge', id: edgeIdSchema.parse('north-korea~supplies-arms-to~russia') } as const;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const said = (page: Rendered) => {
  act(() => void vi.advanceTimersByTime(700));
  return [...page.container.querySelectorAll('output')].map((output) => output.textContent).filter(Boolean);
};

test('nothing is said before anything happens', () => {
  expect(said(renderPanel(<Announcements />, 'en'))).toEqual([]);
});

test('says what was selected and which of its quotes is read', () => {
  const page = renderPanel(<Announcements />, 'en');
  act(() => page.store.getState().select(arms));
  expect(said(page)).toEqual([
    'North Korea supplies arms to Russia. Disputed.',
    'Quote 1 of 2: Antony Blinken. Alleged.',
  ]);
  act(() => page.store.getState().showQuote(1));
  expect(said(page)[1]).toBe('Quote 2 of 2: Kremlin. Denied.');
});

test('says in Arabic how much passes the filters', () => {
  const page = renderPanel(<Announcements />, 'ar');
  act(() => page.store.getState().setFilter({ hiddenNodeTypes: ['statement'] }));
  expect(said(page)[0]).toMatch(/^[\p{Script=Arabic}\p{M}\p{N} ]+ و[\p{Script=Arabic}\p{M}\p{N} ]+$/u);
});

test('holds its tongue while one thing follows the other, as when the time is playing', () => {
  const page = renderPanel(<Announcements />, 'en');
  const spoken = () => [...page.container.querySelectorAll('output')].map((output) => output.textContent).join('');
  for (const day of ['2023-09-13', '2023-10-01', '2023-11-09', '2024-06-18']) {
    const { time } = page.store.getState().view.filter;
    act(() => page.store.getState().setFilter({ time: { ...time, to: day } }));
    act(() => void vi.advanceTimersByTime(400));
    expect(spoken()).toBe('');
  }
  expect(said(page)).toHaveLength(1);
});

test('says what was taken out of several, and how many are left', () => {
  const page = renderPanel(<Announcements />, 'en');
  const node = (id: string) => ({ kind: 'node', id: nodeIdSchema.parse(id) }) as const;
  act(() => page.store.getState().select(node('russia')));
  act(() => page.store.getState().alsoSelect(node('north-korea')));
  expect(said(page)).toContain('2 selected');
  act(() => page.store.getState().alsoSelect(node('russia')));
  expect(said(page)).toContain('Russia removed, 1 selected');
});

test('one and the same end is no path that was looked for in vain', () => {
  const page = renderPanel(<Announcements />, 'en');
  const russia = nodeIdSchema.parse('russia');
  act(() => page.store.getState().setPath(pathQuestion(page.store.getState(), russia, russia)));
  expect(said(page)).toEqual(['Both ends are the same. Choose another one.']);
});
