import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { briefingIdSchema } from '../domain/model/ids';
import { carryOver } from './carryOver';
import { graphKeySchema, nameInGraph } from './graphIdentity';
import { memoryStorage } from './testing/memoryStorage';
import { clearJournal, type JournalEntry, namesIn, readJournals, writeJournal } from './unsavedJournal';

const ONE = graphKeySchema.parse(`graph-${'1'.repeat(32)}`);
const TWO = graphKeySchema.parse(`graph-${'2'.repeat(32)}`);
const entry = (name: string): JournalEntry => {
  const id = briefingIdSchema.parse(name);
  return { id, base: 0, briefing: { id, title: { ar: '', en: name }, scenes: [] } };
};
const names = () => namesIn(localStorage).toSorted((a, b) => (a < b ? -1 : 1));

beforeEach(() => {
  vi.stubGlobal('localStorage', memoryStorage());
  vi.stubGlobal('sessionStorage', memoryStorage());
});
afterEach(() => void vi.unstubAllGlobals());

test('two graphs never read each other’s journals', () => {
  writeJournal(ONE, 'window-a', [entry('one')]);
  writeJournal(ONE, 'window-b', [entry('one-more')]);
  writeJournal(TWO, 'window-a', [entry('two')]);
  expect(readJournals(ONE)).toEqual([
    { window: 'window-a', entries: [entry('one')] },
    { window: 'window-b', entries: [entry('one-more')] },
  ]);
  clearJournal(ONE, 'window-a');
  expect(readJournals(TWO)).toEqual([{ window: 'window-a', entries: [entry('two')] }]);
});

test('journals of a former version go to the graph that is open, once', () => {
  localStorage.setItem('rawabit.unsaved.window-a', JSON.stringify([entry('mine')]));
  writeJournal(ONE, 'window-b', [entry('there')]);
  carryOver(ONE);
  carryOver(TWO);
  carryOver(ONE);
  expect(readJournals(ONE).flatMap(({ entries }) => entries)).toEqual([entry('there'), entry('mine')]);
  expect(readJournals(TWO)).toEqual([]);
  expect(names().filter((name) => name.startsWith('rawabit.unsaved.'))).toEqual([]);
});

test('a window of a former version that closes later is carried over at the next start', () => {
  carryOver(ONE);
  localStorage.setItem('rawabit.unsaved.window-a', JSON.stringify([entry('late')]));
  carryOver(TWO);
  expect([readJournals(ONE), readJournals(TWO)]).toEqual([[], [{ window: 'window-a', entries: [entry('late')] }]]);
});

test('a journal that does not parse is carried over unread, and lost no more than before', () => {
  localStorage.setItem('rawabit.unsaved.window-a', '[{');
  carryOver(ONE);
  expect(readJournals(ONE)).toEqual([]);
  expect(localStorage.getItem(nameInGraph(ONE, 'unsaved.window-a'))).toBe('[{');
});

test('the last briefing presented and the presenter window go with them; what is the person’s stays', () => {
  localStorage.setItem('rawabit.briefing', 'own-a');
  localStorage.setItem('rawabit.language', 'ar');
  localStorage.setItem('rawabit.keymap', '{}');
  sessionStorage.setItem('rawabit.presenter.talk', 'talk-a');
  carryOver(ONE);
  expect(localStorage.getItem(nameInGraph(ONE, 'briefing'))).toBe('own-a');
  expect(sessionStorage.getItem(nameInGraph(ONE, 'presenter.talk'))).toBe('talk-a');
  expect(names()).toEqual([nameInGraph(ONE, 'briefing'), 'rawabit.keymap', 'rawabit.language']);
});

test('where there is no room it stays where it was', () => {
  const name = 'rawabit.unsaved.window-a';
  const text = JSON.stringify([entry('mine')]);
  vi.stubGlobal('localStorage', memoryStorage(name.length + text.length));
  localStorage.setItem(name, text);
  carryOver(ONE);
  expect(localStorage.getItem(name)).toBe(text);
  expect(names()).toEqual([name]);
});

test('where the browser forbids everything nothing throws', () => {
  vi.stubGlobal('localStorage', undefined);
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => carryOver(ONE)).not.toThrow();
  expect(readJournals(ONE)).toEqual([]);
  expect(writeJournal(ONE, 'window-a', [entry('mine')])).toBe(false);
});
