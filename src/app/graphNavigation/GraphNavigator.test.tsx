import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import type { FocusRing } from '../../graph/marks/focusRing';
import { type Rendered, renderPanel } from '../../panels/testing/renderPanel';
import { GraphNavigator } from './GraphNavigator';

/** The graph as far as a walk knows it. */
function aView() {
  return { positionOf: () => ({ x: 0, y: 0 }), setFocusRing: vi.fn<(ring: FocusRing | null) => void>() };
}

const stop = (page: Rendered) => page.container.querySelector<HTMLElement>('[tabindex="0"]');
const focused = () => document.activeElement?.getAttribute('aria-label');
const press = (code: string, more: KeyboardEventInit = {}) =>
  act(
    () =>
      void document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...more }),
      ),
  );

test('Tab leads to one stop: what is selected, else the weightiest', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  expect(page.container.querySelectorAll('[tabindex="0"]').length).toBe(1);
  expect(stop(page)?.getAttribute('aria-label')).toBe('Russia: Country, 3 ties.');
  act(() => page.store.getState().select({ kind: 'node', id: nodeIdSchema.parse('blinken') }));
  expect(stop(page)?.getAttribute('aria-label')).toBe('Antony Blinken: Official, 1 tie.');
});

test('each step is said in one sentence and ringed on the graph', () => {
  const view = aView();
  const page = renderPanel(<GraphNavigator view={view} />, 'en');
  act(() => stop(page)?.focus());
  expect(view.setFocusRing).toHaveBeenLastCalledWith({ node: 'russia', edge: null });
  expect(page.store.getState().hover).toBe('russia');
  press('PageDown');
  expect(focused()).toBe('North Korea supplies arms to Russia, 2 quotes. North Korea: Country, 2 ties.');
  expect(view.setFocusRing).toHaveBeenLastCalledWith({
    node: 'north-korea',
    edge: 'north-korea~supplies-arms-to~russia',
  });
  press('BracketRight');
  expect(focused()).toBe('US officials are concerned about Russia, 1 quote. US officials: Organization, 1 tie.');
  press('Backspace');
  expect(focused()).toBe('Russia: Country, 3 ties.');
  act(() => stop(page)?.blur());
  expect(view.setFocusRing).toHaveBeenLastCalledWith(null);
  expect(page.store.getState().hover).toBeNull();
});

test('in Arabic, with a statement whose words stand in the sentence', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'ar', (store) =>
    store.getState().select({ kind: 'node', id: nodeIdSchema.parse('blinken') }),
  );
  act(() => stop(page)?.focus());
  expect(focused()).toBe('أنتوني بلينكن: مسؤول، رابط واحد.');
  press('PageDown');
  expect(focused()).toBe('قول أنتوني بلينكن: كوريا الشمالية تقدم معدات عسكرية لروسيا، اقتباس واحد. قول، رابطان.');
});

test('Enter selects the node, Space the line just walked, Ctrl with Enter adds', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  const view = () => page.store.getState().view;
  act(() => stop(page)?.focus());
  press('Space');
  expect(view().selection).toBeNull();
  expect(page.text()).toContain('No line has been walked yet.');
  press('PageDown');
  press('Enter');
  expect(view().selection).toEqual({ kind: 'node', id: 'north-korea' });
  press('Space');
  expect(view().selection).toEqual({ kind: 'edge', id: 'north-korea~supplies-arms-to~russia' });
  press('Enter', { ctrlKey: true });
  expect(view().also).toEqual(['north-korea']);
  expect(focused()).toContain('North Korea: Country');
});

test('letters are left to the shortcuts', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  act(() => stop(page)?.focus());
  const event = new KeyboardEvent('keydown', { code: 'KeyL', bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(false);
});

test('when the node under the focus goes out of sight the focus goes on to one that is there', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  act(() => stop(page)?.focus());
  press('PageDown');
  act(() => page.store.getState().hide([nodeIdSchema.parse('north-korea')]));
  expect(focused()).toMatch(/^Russia: Country/);
});

test('only what is near has an element of its own', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  const ids = [...page.container.querySelectorAll<HTMLElement>('[data-node]')].map(({ dataset }) => dataset['node']);
  expect(ids).toEqual(['russia', 'north-korea', 'us-officials', 'blinken-sees']);
});

test('gathering neighbours goes on round them, and taking the first out leaves the walk where it is', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  const view = () => page.store.getState().view;
  act(() => stop(page)?.focus());
  press('Enter');
  press('PageDown');
  press('Enter', { ctrlKey: true });
  press('PageDown');
  expect(focused()).toContain('US officials: Organization');
  press('Backspace');
  expect(focused()).toMatch(/^Russia: Country/);
  press('Enter', { ctrlKey: true });
  expect(view().selection).toEqual({ kind: 'node', id: 'north-korea' });
  expect(focused()).toMatch(/^Russia: Country/);
});

test('a line that went out of sight no longer names the stop it led to', () => {
  const page = renderPanel(<GraphNavigator view={aView()} />, 'en');
  act(() => stop(page)?.focus());
  press('PageDown');
  expect(focused()).toMatch(/^North Korea supplies arms/);
  act(() => page.store.getState().hide([nodeIdSchema.parse('russia')]));
  expect(focused()).toMatch(/^North Korea: Country/);
});
