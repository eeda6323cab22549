import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import type { Briefing } from '../../domain/model/briefing';
import { briefingIdSchema, edgeId, nodeIdSchema, sceneIdSchema } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import { aGraph } from '../../domain/testing/graph';
import { type AppState, createAppStore } from '../../state/store';
import { graphKeyOf, nameInGraph } from '../../storage/graphIdentity';
import { commandFor } from '../keyboard/keymap';
import { storeContext } from './storeContext';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const text = { ar: 'مشهد', en: 'A scene' };

const briefing = (id: string, count: number): Briefing => ({
  id: briefingIdSchema.parse(id),
  title: text,
  scenes: ['one', 'two', 'three'].slice(0, count).map((scene) => ({
    id: sceneIdSchema.parse(scene),
    title: text,
    notes: text,
    focus: [ARMS],
    quotes: [
      { of: ARMS, at: 0 },
      { of: ARMS, at: 1 },
    ],
  })),
});

/** A store with two briefings, and somebody at the keyboard. */
function presenting(language: Language = 'en') {
  const store = createAppStore(indexGraph(aGraph()), { language, theme: 'light' });
  store.getState().setOwn([briefing('empty', 0), briefing('first', 3), briefing('second', 2)]);
  const notify = vi.fn<(word: string) => void>();
  const context = { ...storeContext(store), notify };
  /** Presses one key after another; tells what each meant. */
  const press = (...codes: readonly string[]) =>
    codes.map((keys) => {
      const [code = '', shift] = keys.split('+').reverse();
      const event = { code, key: '', shiftKey: shift !== undefined, ctrlKey: false, metaKey: false, altKey: false };
      const command = commandFor(event, store.getState());
      command?.run(context);
      return command?.id ?? null;
    });
  const at = () => store.getState().presentation?.at ?? null;
  return { store, press, at, notify };
}

const steps = (codes: readonly string[], language: Language = 'en') => {
  const { press, at } = presenting(language);
  press('KeyP');
  return codes.map((code) => {
    press(code);
    return at();
  });
};

afterEach(() => void vi.unstubAllGlobals());

test('P presents the first briefing that has a scene, then the one presented last', () => {
  const { store, press } = presenting();
  expect(press('KeyP')).toEqual(['present']);
  expect(store.getState().presentation?.briefing).toBe('first');
  press('Escape');
  const remembered = nameInGraph(graphKeyOf(store.getState().index.document), 'briefing');
  vi.stubGlobal('localStorage', { getItem: (key: string) => (key === remembered ? 'second' : null) });
  press('KeyP');
  expect(store.getState().presentation?.briefing).toBe('second');
});

describe('a clicker and the keys of slide programs', () => {
  test('lead on and back, to the first and the last scene', () => {
    expect(steps(['PageDown', 'PageDown', 'PageUp', 'End', 'Home', 'Space', 'Shift+Space', 'Enter'])).toEqual([
      1, 2, 1, 2, 0, 1, 0, 1,
    ]);
  });

  test('arrows follow the line of reading', () => {
    const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp'];
    expect(steps(arrows, 'ar')).toEqual([1, 0, 1, 0]);
    expect(steps(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'], 'en')).toEqual([1, 0, 1, 0]);
  });

  test('neither end is fallen off; it is said', () => {
    const { press, at, notify } = presenting();
    press('KeyP', 'PageUp');
    expect([at(), notify.mock.lastCall]).toEqual([0, ['briefingBegins']]);
    press('End', 'PageDown', 'PageDown');
    expect([at(), notify.mock.lastCall]).toEqual([2, ['briefingEnds']]);
  });

  test.each(['KeyB', 'Period'])('%s takes the picture away; it or any way on brings it back where it was', (code) => {
    const { store, press, at } = presenting();
    press('KeyP', 'PageDown', code);
    expect(store.getState().presentation?.blank).toBe(true);
    press(code);
    expect(store.getState().presentation?.blank).toBe(false);
    press(code, 'PageDown');
    expect([store.getState().presentation?.blank, at()]).toEqual([false, 1]);
    press(code, 'Escape');
    expect([store.getState().presentation?.blank, at()]).toEqual([false, 1]);
  });
});

describe('what was clicked in between', () => {
  test.each(['Escape', 'Backspace'])('%s comes back to the scene', (code) => {
    const { store, press, at } = presenting();
    press('KeyP', 'PageDown');
    store.getState().select({ kind: 'node', id: nodeIdSchema.parse('blinken') });
    expect(store.getState().panels.evidence, 'no panel has opened for afterwards').toBe(false);
    press(code);
    expect([store.getState().view.selection, at()]).toEqual([null, 1]);
  });

  test('Esc once more ends; Backspace then means nothing', () => {
    const { store, press } = presenting();
    press('KeyP');
    expect(press('Backspace', 'Escape')).toEqual([null, 'endPresentation']);
    expect(store.getState().presentation).toBeNull();
  });

  test('the way on from it leads to the next scene', () => {
    const { store, press, at } = presenting();
    press('KeyP');
    store.getState().select({ kind: 'edge', id: ARMS });
    press('PageDown');
    expect([store.getState().view.selection, at()]).toEqual([null, 1]);
  });
});

test('the brackets lead through the quotes of the scene and no further', () => {
  const { store, press } = presenting();
  press('KeyP');
  const read = ['BracketRight', 'BracketRight', 'BracketLeft', 'BracketLeft'].map((code) => {
    press(code);
    return store.getState().view.quote;
  });
  expect(read).toEqual([1, 1, 0, 0]);
});

test('what belongs to exploring rests, and what belongs to presenting does nothing outside', () => {
  const { press } = presenting();
  expect(press('PageDown', 'Space', 'Period', 'ArrowLeft')).toEqual([null, null, null, null]);
  press('KeyP');
  expect(press('KeyC', 'KeyH', 'KeyM', 'Slash', 'Digit1', 'KeyG', 'KeyP')).toEqual(Array(7).fill(null));
  expect(press('KeyL', 'KeyT')).toEqual(['language', 'theme']);
});

test('the language changes nothing else of the scene', () => {
  const { store, press } = presenting();
  press('KeyP', 'PageDown', 'BracketRight');
  const { presentation, view }: AppState = store.getState();
  press('KeyL');
  expect(store.getState()).toMatchObject({ language: 'ar', presentation, view });
});
