import { useCallback, useEffect, useState } from 'react';
import { useAppStore } from '../../state/hooks';
import { readPreference, writePreference } from '../../storage/preferences';
import { commandFor, idleCommandFor, isFixed, type Keymap } from './keymap';
import type { KeyFeedback } from './useKeyFeedback';

const KEYS_KEY = 'rawabit.keys';
const OFF = 'off';
/** Where letters are typed, or choose an entry by its first letter. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable="true"], [role="menu"], [role="menu"] *, [role="listbox"]:not([data-typeahead]), [role="listbox"]:not([data-typeahead]) *';
/** Rows that are found by the beginning of their name: letters lead there, all other keys keep their meaning. */
const FOUND_BY_NAME = '[data-typeahead], [data-typeahead] *';
/** What Enter and the space bar press. */
const PRESSED = 'button, a[href], summary, [role="button"], input';
/** What the upright arrows scroll. */
const SCROLLED = '[data-scrolls="true"]';
const LETTER = /^[\p{L}\p{N}]$/u;

/** Whether single keys are shortcuts: whoever speaks to the computer, or whose hand shakes, can turn them off for good. */
export function useKeysSetting(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => readPreference(KEYS_KEY) !== OFF);
  const set = useCallback((next: boolean) => {
    setOn(next);
    writePreference(KEYS_KEY, next ? 'on' : OFF);
  }, []);
  return [on, set];
}

/**
 * Listens for the keys of the command table, except while somebody types, a menu or a dialog is open.
 * @param keysOn false leaves Esc and what is pressed together with Ctrl
 */
export function useShortcuts({ run, idle }: Pick<KeyFeedback, 'run' | 'idle'>, keysOn: boolean, keymap: Keymap): void {
  const store = useAppStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || (target instanceof Element && target.matches(TYPING))) return;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isPlain && LETTER.test(event.key) && target instanceof Element && target.matches(FOUND_BY_NAME)) return;
      if (isPlain && target instanceof Element && isTargets(event.code, target)) return;
      const state = store.getState();
      if (state.dialog !== null) return;
      const command = commandFor(event, state, keymap);
      if (!command && keysOn) {
        const nothing = idleCommandFor(event, state, keymap);
        if (nothing) idle(nothing.id);
      }
      if (!command || (!keysOn && !isFixed(command))) return;
      event.preventDefault();
      // A key that is held down must not run through the scenes.
      if (event.repeat && command.during === 'presenting') return;
      run(command.id);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, run, idle, keysOn, keymap]);
}

/** Whether a key has a meaning of its own on what has the focus. */
function isTargets(code: string, target: Element): boolean {
  if (/^(Space|(Numpad)?Enter)$/.test(code)) return target.matches(PRESSED);
  return /^Arrow(Up|Down)$/.test(code) && target.matches(SCROLLED);
}
