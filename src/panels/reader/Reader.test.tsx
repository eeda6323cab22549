import { act } from 'react';
import { expect, test } from 'vitest';
import { articleIdSchema } from '../../domain/model/ids';
import type { Store } from '../../state/store';
import { renderPanel } from '../testing/renderPanel';
import { Reader } from './Reader';

const first = articleIdSchema.parse('first');
const WORDS = 'نرى أن كوريا الشمالية تقدم معدات عسكرية لروسيا';

const opened = (words?: string) => (store: Store) => {
  const { index, openReader } = store.getState();
  const start = words === undefined ? -1 : (index.articles.get(first)?.text.indexOf(words) ?? -1);
  openReader({ article: first, span: words === undefined ? null : { start, end: start + words.length } });
};

const chosen = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-chosen="true"]')].map((mark) => mark.textContent).join('');

test('shows nothing while no article is open', () => {
  expect(renderPanel(<Reader />, 'ar').text()).toBe('');
});

test('shows the whole text, letter for letter, with our English sentence by sentence', () => {
  const panel = renderPanel(<Reader />, 'en', opened());
  const arabic = [...panel.container.querySelectorAll('p[lang="ar"]')].map((sentence) => sentence.textContent).join('');
  expect(arabic).toBe(panel.store.getState().index.articles.get(first)?.text);
  for (const words of [
    'The Kremlin denied that.',
    'Concern over cooperation',
    'this one is ours',
    'Outlet not named in the text',
    'Date not given in the text',
    'this project’s own translation',
  ]) {
    expect(panel.text()).toContain(words);
  }
});

test('sets the marker on the chosen words, names among them included, and moves the focus there', () => {
  const { container } = renderPanel(<Reader />, 'ar', opened(WORDS));
  expect(chosen(container)).toBe(WORDS);
  expect(document.activeElement?.textContent).toBe('نرى أن ');
});

test('a press on quoted words selects the line rather than the speech, at that very quote', () => {
  const panel = renderPanel(<Reader />, 'en', opened());
  panel.press('link', /ونفى الكرملين ذلك/);
  const { view } = panel.store.getState();
  expect([view.selection?.id, view.quote]).toEqual(['north-korea~supplies-arms-to~russia', 1]);
  expect(chosen(panel.container)).toBe('ونفى الكرملين ذلك');
});

test('a press on a name leads to its node', () => {
  const panel = renderPanel(<Reader />, 'en', opened());
  panel.press('link', 'كوريا الشمالية');
  expect(panel.store.getState().view.selection?.id).toBe('north-korea');
});

test('Esc closes it and goes no further', () => {
  const panel = renderPanel(<Reader />, 'en', opened(WORDS));
  let heard = false;
  window.addEventListener(
    'keydown',
    () => {
      heard = true;
    },
    { once: true },
  );
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect([panel.store.getState().view.reader, heard]).toEqual([null, false]);
});
