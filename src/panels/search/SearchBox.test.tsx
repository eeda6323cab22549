import { act } from 'react';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { renderPanel } from '../testing/renderPanel';
import { SearchBox } from './SearchBox';

// What jsdom lacks and the library wants.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });
// The first import of the search takes its time.
beforeAll(async () => void (await import('../../domain/search/search')), 60_000);
// Without a style sheet the button for narrow windows stands there too; it must not take the focus back.
beforeEach(() => {
  Element.prototype.checkVisibility = function visible(this: Element) {
    return !this.matches('button');
  };
});

const node = (id: string) => ({ kind: 'node', id: nodeIdSchema.parse(id) }) as const;
const input = () => {
  const found = document.querySelector<HTMLInputElement>('input[role="combobox"]');
  if (!found) throw new Error('no search box');
  return found;
};
/** What opens the box in a narrow window. */
const opener = () => document.querySelector('button[aria-expanded][aria-label="بحث"]');
const key = (name: string) =>
  act(async () => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, bubbles: true, cancelable: true }));
    input().dispatchEvent(new KeyboardEvent('keyup', { key: name, code: name, bubbles: true }));
  });
function write(text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), text);
  input().dispatchEvent(new InputEvent('input', { bubbles: true }));
}
async function type(text: string): Promise<void> {
  await act(async () => input().focus());
  await act(async () => write(text));
  if (text !== '')
    await act(() =>
      vi.waitFor(() => {
        if (!document.querySelector('[role="listbox"]') || /Getting|يجري/.test(listText())) throw new Error('not yet');
      }),
    );
}
const listText = () => document.querySelector('[role="listbox"]')?.textContent ?? '';
const options = () => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent ?? '');
const bold = () => [...document.querySelectorAll('[role="option"] b')].map(({ textContent }) => textContent);

describe('the search box', () => {
  test('is a combobox with a name, in whatever direction is typed', () => {
    renderPanel(<SearchBox />, 'ar');
    expect(input().getAttribute('role')).toBe('combobox');
    expect(input().getAttribute('aria-label')).toBe('بحث');
    expect(input().dir).toBe('auto');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
  });

  test('lists what it finds by kind, with numbers, the words in the spelling of the text', async () => {
    renderPanel(<SearchBox />, 'en');
    await type('military');
    expect([...document.querySelectorAll('[role="group"] header')].map(({ textContent }) => textContent)).toEqual([
      'Statements1',
      'Quotes1',
    ]);
    expect(options()[0]).toContain('North Korea provides military equipment to Russia');
    expect(bold()).toEqual(['military', 'military']);
  });

  test('shows the other language where only that was asked for', async () => {
    renderPanel(<SearchBox />, 'ar');
    await type('kremlin');
    const english = document.querySelector('[role="option"] bdi[lang="en"]');
    expect(english?.getAttribute('dir')).toBe('ltr');
    expect(english?.textContent).toContain('Kremlin');
    expect(document.querySelector('[role="option"] bdi[lang="ar"]')?.getAttribute('dir')).toBe('rtl');
  });

  test('Enter goes to the first, in one step of undo', async () => {
    const { store } = renderPanel(<SearchBox />, 'ar');
    await type('بوتن');
    await key('Enter');
    expect(store.getState().view.selection).toEqual(node('putin'));
    expect(store.getState().panels.evidence).toBe(true);
    expect(document.querySelector('[role="listbox"]')).toBeNull();
    expect(store.temporal.getState().pastStates).toHaveLength(1);
    expect(input().value).toBe('بوتن');
  });

  test('Enter before the index is there goes to the first as soon as it is', async () => {
    const { store } = renderPanel(<SearchBox />, 'en');
    act(() => input().focus());
    act(() => write('kremlin'));
    await key('Enter');
    await act(() => vi.waitFor(() => expect(store.getState().view.selection).toEqual(node('kremlin'))));
  });

  test('arrows choose another one', async () => {
    const { store } = renderPanel(<SearchBox />, 'en');
    await type('military');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(document.querySelector('[role="option"][data-focused]')?.textContent).toContain('We see North Korea');
    await key('Enter');
    expect(store.getState().view.selection).toEqual(node('blinken-sees'));
  });

  test('a quote in the article’s own voice leads to its tie at that quote; an open reader follows', async () => {
    const { store } = renderPanel(<SearchBox />, 'en', ({ getState }) => {
      const [, second] = getState().index.document.articles;
      if (second) getState().openReader({ article: second.id, span: null });
    });
    await type('Putin visited North Korea');
    const at = options().findIndex((option) => option.includes('“Putin visited North Korea”'));
    for (let step = 0; step <= at; step += 1) await key('ArrowDown');
    await key('Enter');
    const { view } = store.getState();
    expect(view.selection).toEqual({ kind: 'edge', id: edgeId('putin', 'visits', 'north-korea') });
    expect(view.quote).toBe(0);
    expect(view.reader?.span).toEqual({ start: 0, end: 'زار بوتين كوريا الشمالية'.length });
  });

  test('Esc empties it, and once more gives the focus back', async () => {
    const before = document.createElement('button');
    document.body.append(before);
    renderPanel(<SearchBox />, 'en');
    before.focus();
    await type('russia');
    await key('Escape');
    expect(input().value).toBe('');
    expect(document.querySelector('[role="listbox"]')).toBeNull();
    expect(document.activeElement).toBe(input());
    await key('Escape');
    expect(document.activeElement).toBe(before);
    before.remove();
  });

  test('says that nothing was found, and what to try', async () => {
    const panel = renderPanel(<SearchBox />, 'en');
    await type('xqzjvw');
    expect(listText()).toContain('Nothing found');
    expect(listText()).toContain('in Arabic or English');
    // Said only once typing has come to rest.
    expect(panel.container.querySelector('output')?.textContent).toBe('');
    await act(() => new Promise((done) => setTimeout(done, 900)));
    expect(panel.container.querySelector('output')?.textContent).toMatch(/^Nothing found/);
  });

  test('tells what it took for a slip of the keyboard', async () => {
    renderPanel(<SearchBox />, 'en');
    await type('v,sdh');
    expect(document.body.textContent).toContain('Read as typed on the other keyboard: روسيا');
    expect(options()[0]).toContain('Russia');
  });

  test('in a narrow window a button opens it and is given the focus back', async () => {
    Element.prototype.checkVisibility = () => true;
    const panel = renderPanel(<SearchBox />, 'ar');
    await act(async () => panel.press('button', 'بحث'));
    expect(document.activeElement).toBe(input());
    expect(opener()?.getAttribute('aria-expanded')).toBe('true');
    await key('Escape');
    expect(document.activeElement).toBe(opener());
    expect(opener()?.getAttribute('aria-expanded')).toBe('false');
  });
});
