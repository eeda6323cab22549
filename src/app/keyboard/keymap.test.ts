import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { aGraph } from '../../domain/testing/graph';
import { createAppStore } from '../../state/store';
import { COMMANDS, type CommandId, commandById } from '../commands/commands';
import { COMMAND_GROUPS } from '../commands/groups';
import { type Binding, bind, commandFor, isFixed, type Keymap, keyOf, OWN_KEYS, reset, swap } from './keymap';
import { readKeymap, writeKeymap } from './keymapStorage';

const state = createAppStore(indexGraph(aGraph()), { language: 'ar', theme: 'light' }).getState();
const press = (code: string, shiftKey = false, key = '') => ({
  code,
  key,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});
const plain = (code: string): Binding => ({ code, shift: false });
const bound = (keymap: Keymap, id: CommandId, binding: Binding): Keymap => {
  const answer = bind(keymap, id, binding);
  if (answer.kind !== 'bound') throw new Error(answer.kind);
  return answer.keymap;
};

test('every command stands in one group of help', () => {
  const listed = COMMAND_GROUPS.flatMap(({ commands }) => commands);
  expect([...listed].sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
});

test('a command answers to its new key alone, on any layout', () => {
  const keymap = bound(OWN_KEYS, 'language', plain('KeyQ'));
  expect(commandFor(press('KeyQ', false, 'ض'), state, keymap)?.id).toBe('language');
  expect(commandFor(press('KeyL', false, 'م'), state, keymap)).toBeNull();
  expect(keyOf(commandById('language'), keymap)?.shown).toBe('Q');
});

test('a key that has a meaning is refused, or changes places', () => {
  expect(bind(OWN_KEYS, 'language', plain('KeyT'))).toEqual({ kind: 'taken', by: 'theme' });
  expect(bind(OWN_KEYS, 'language', { code: 'Equal', shift: true })).toEqual({ kind: 'taken', by: 'zoomIn' });
  const swapped = swap(OWN_KEYS, 'language', plain('KeyT'));
  if (swapped.kind !== 'bound') throw new Error(swapped.kind);
  expect(commandFor(press('KeyT'), state, swapped.keymap)?.id).toBe('language');
  expect(commandFor(press('KeyL'), state, swapped.keymap)?.id).toBe('theme');
  expect(reset(swapped.keymap, 'theme')).toEqual(OWN_KEYS);
});

test('keys of the browser, of fields and of the walk are reserved', () => {
  const codes = ['Tab', 'Enter', 'Space', 'ArrowUp', 'Escape', 'Backspace', 'F5', 'BracketLeft', 'ControlLeft', 'Home'];
  for (const code of codes) expect(bind(OWN_KEYS, 'theme', plain(code))).toEqual({ kind: 'reserved' });
});

test('one key may mean two things that never hold at the same time, and goes to whoever holds always', () => {
  const shared = bound(OWN_KEYS, 'legend', plain('Period'));
  expect(commandFor(press('Period'), state, shared)?.id).toBe('legend');
  const swapped = swap(OWN_KEYS, 'theme', plain('KeyB'));
  if (swapped.kind !== 'bound') throw new Error(swapped.kind);
  expect(swapped.keymap.get('theme')).toEqual(plain('KeyB'));
  expect(swapped.keymap.get('blank')).toEqual(plain('KeyT'));
});

test('who takes a key without having one leaves the other without, until it is given back', () => {
  const taken = swap(OWN_KEYS, 'about', plain('KeyH'));
  if (taken.kind !== 'bound') throw new Error(taken.kind);
  expect(keyOf(commandById('hide'), taken.keymap)).toBeUndefined();
  expect(reset(taken.keymap, 'about')).toEqual(OWN_KEYS);
});

test('the own key again is no change', () => {
  const there = bound(OWN_KEYS, 'theme', plain('KeyQ'));
  expect(bound(there, 'theme', plain('KeyT'))).toEqual(OWN_KEYS);
});

const changeable = COMMANDS.filter((command) => !isFixed(command)).map(({ id }) => id);
const [first = 'theme'] = changeable;
const anId = fc.constantFrom(first, ...changeable);
const aBinding = fc.record({
  code: fc.constantFrom(
    ...[
      'KeyA',
      'KeyQ',
      'KeyT',
      'KeyL',
      'KeyH',
      'KeyB',
      'Digit1',
      'Digit7',
      'Slash',
      'Equal',
      'Minus',
      'Comma',
      'Period',
    ],
  ),
  shift: fc.boolean(),
});
const aChange = fc.oneof(
  fc.record({ id: anId, binding: aBinding, swaps: fc.boolean() }),
  fc.record({ id: anId, binding: fc.constant(null), swaps: fc.constant(false) }),
);

/** What each key press means while exploring, and while presenting. */
function meanings(keymap: Keymap): string[] {
  return [undefined, 'presenting'].flatMap((mode) =>
    COMMANDS.filter(({ during }) => during === mode || during === 'always').flatMap((command) => {
      const key = keyOf(command, keymap);
      return (key?.codes ?? []).map((code) => `${mode} ${code} ${key?.shift ?? false} ${key?.mod ?? false}`);
    }),
  );
}

test('whatever is changed, no key means two things, and it is read back as it was kept', () => {
  fc.assert(
    fc.property(fc.array(aChange, { maxLength: 12 }), (changes) => {
      let keymap = OWN_KEYS;
      for (const { id, binding, swaps } of changes) {
        if (binding === null) keymap = reset(keymap, id);
        else {
          const answer = swaps ? swap(keymap, id, binding) : bind(keymap, id, binding);
          if (answer.kind === 'bound') keymap = answer.keymap;
        }
        const all = meanings(keymap);
        expect(new Set(all).size).toBe(all.length);
      }
      expect(readKeymap(writeKeymap(keymap))).toEqual(keymap);
    }),
  );
});

test('what was kept is believed only where it fits', () => {
  expect(readKeymap(null)).toEqual(OWN_KEYS);
  expect(readKeymap('{')).toEqual(OWN_KEYS);
  expect(readKeymap('[1]')).toEqual(OWN_KEYS);
  const kept = JSON.stringify({
    theme: 'KeyQ',
    language: 'Escape',
    nobody: 'KeyA',
    undo: 'KeyB',
    hide: 7,
    pin: 'KeyQ',
    search: 'KeyG',
  });
  expect(readKeymap(kept)).toEqual(new Map([['pin', plain('KeyQ')]]));
});

test('any text is read without complaint, and gives no key two meanings', () => {
  const anEntry = fc.tuple(
    fc.oneof(anId, fc.string()),
    fc.oneof(fc.constantFrom('KeyQ', 'Shift+KeyQ', 'KeyT', null), fc.jsonValue()),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(anEntry).map((entries) => JSON.stringify(Object.fromEntries(entries))),
      ),
      (text) => {
        const all = meanings(readKeymap(text));
        expect(new Set(all).size).toBe(all.length);
      },
    ),
  );
});
