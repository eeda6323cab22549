import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { expect, test, vi } from 'vitest';
import type { Language } from '../domain/model/language';
import { createI18n } from '../i18n/setup';
import { ErrorBoundary } from './ErrorBoundary';
import { FailurePage } from './FailurePage';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function mount(language: Language, what: React.ReactNode): HTMLElement {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  act(() => createRoot(container).render(<I18nextProvider i18n={createI18n(language)}>{what}</I18nextProvider>));
  return container;
}

const press = (container: HTMLElement) => act(() => container.querySelector('button')?.click());

let broken = true;
function Fragile() {
  if (broken) throw new Error('no position for node 7');
  return <p>whole again</p>;
}

test('a crash leaves the rest standing, says what happened, and can be tried again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const container = mount(
    'en',
    <>
      <p>the rest</p>
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>
    </>,
  );
  expect(container.textContent).toContain('the rest');
  expect(container.querySelector('[role="alert"]')?.textContent).toContain(
    'This part of the page has failed; the rest goes on.',
  );
  expect(container.textContent).toContain('no position for node 7');
  broken = false;
  press(container);
  expect(container.textContent).toBe('the restwhole again');
});

test('the failure page lists the issues by path in the language of the person and offers to load again', () => {
  const retry = vi.fn<() => void>();
  const issues = [
    { path: 'nodes[3].label.ar', message: 'expected string' },
    { path: '', message: 'unknown key' },
  ];
  const container = mount('ar', <FailurePage kind="schema" issues={issues} retry={retry} />);
  const rows = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['nodes[3].label.ar', 'expected string'],
    ['الملف كله', 'unknown key'],
  ]);
  expect(container.textContent).toContain('ملاحظتان');
  press(container);
  expect(retry).toHaveBeenCalledOnce();
});

test('of a flood of issues the first are shown and the rest counted', () => {
  const issues = Array.from({ length: 1000 }, (_, at) => ({ path: `edges[${at}]`, message: 'wrong' }));
  const container = mount('en', <FailurePage kind="reference" issues={issues} retry={() => {}} />);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(50);
  expect(container.textContent).toContain('950 more');
});
