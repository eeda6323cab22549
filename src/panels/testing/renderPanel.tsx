import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import type { Language } from '../../domain/model/language';
import type { GraphDocument } from '../../domain/model/schema';
import { aGraph } from '../../domain/testing/graph';
import { directionOf } from '../../i18n/locale';
import { createI18n } from '../../i18n/setup';
import { StoreContext } from '../../state/hooks';
import { createAppStore, type Store } from '../../state/store';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// jsdom lays nothing out: there is nothing to scroll, and everything that is there can be seen.
Element.prototype.checkVisibility = () => true;
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
});

export interface Rendered {
  readonly store: Store;
  readonly container: HTMLElement;
  /** Everything that can be read, with single spaces. */
  text(): string;
  /** Presses what has this role and name. @throws Error where there is none */
  press(role: 'button' | 'link' | 'menuitem' | 'option' | 'radio' | 'switch' | 'checkbox', name: string | RegExp): void;
  /** Puts the focus on what has this role and name. @throws Error where there is none */
  focus(role: 'button' | 'link' | 'menuitem' | 'switch' | 'checkbox', name: string | RegExp): void;
  /** The names of all that have a role. */
  names(role: string): string[];
}

/** Mounts a panel over the small test graph, or another, in one language. */
export function renderPanel(
  panel: ReactNode,
  language: Language,
  prepare: (store: Store) => void = () => {},
  graph: GraphDocument = aGraph(),
): Rendered {
  const store = createAppStore(indexGraph(graph), { language, theme: 'light' });
  prepare(store);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  act(() =>
    root.render(
      <I18nextProvider i18n={createI18n(language)}>
        <StoreContext value={store}>{panel}</StoreContext>
      </I18nextProvider>,
    ),
  );
  unmounts.push(() => {
    act(() => root.unmount());
    container.remove();
  });
  const found = (role: string) => [
    ...document.body.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`),
  ];
  const one = (role: string, name: string | RegExp) => {
    const element = found(role).find((each) =>
      typeof name === 'string' ? nameOf(each) === name : name.test(nameOf(each)),
    );
    if (!element) throw new Error(`no ${role} “${String(name)}” among ${found(role).map(nameOf).join(' | ')}`);
    return element;
  };
  return {
    store,
    container,
    text: () => (container.textContent ?? '').replace(/\s+/g, ' '),
    names: (role) => found(role).map(nameOf),
    press: (role, name) => act(() => one(role, name).click()),
    focus: (role, name) => act(() => one(role, name).focus()),
  };
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button',
  radio: 'input[type="radio"]',
  switch: 'input[role="switch"]',
  checkbox: 'input[type="checkbox"]:not([role])',
  heading: 'h1, h2, h3, h4',
};

const nameOf = (element: HTMLElement) =>
  (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
