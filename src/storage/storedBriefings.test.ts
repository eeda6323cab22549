import { expect, test } from 'vitest';
import type { Briefing } from '../domain/model/briefing';
import { briefingIdSchema } from '../domain/model/ids';
import { unsavedChanges } from './reconcile';
import { recordOf } from './record';
import { syncStartFrom } from './storedBriefings';
import { mergeThreeWay } from './threeWayMerge';
import type { JournalEntry } from './unsavedJournal';

const NOW = 1000;
const id = (name: string) => briefingIdSchema.parse(name);
const aBriefing = (name: string, en = name): Briefing => ({ id: id(name), title: { ar: '', en }, scenes: [] });
const record = (name: string, made: number, revision = 1) => recordOf(id(name), revision, made, aBriefing(name));
const startFrom = (stored: readonly unknown[], unsaved: readonly JournalEntry[] = []) =>
  syncStartFrom(stored, unsaved, () => id('copy'), NOW);
const titles = ({ own }: ReturnType<typeof startFrom>) => own.map(({ title }) => title.en);

test('briefings are listed in the order they were made; what is deleted or cannot be read is not among them', () => {
  const start = startFrom([
    record('late', 9),
    { id: 'odd', version: 7 },
    recordOf(id('gone'), 2, 3, null),
    record('early', 1),
  ]);
  expect(titles(start)).toEqual(['early', 'late']);
  expect(start.baseline.get(id('gone'))).toMatchObject({ revision: 2, briefing: null });
  expect(unsavedChanges(start.own, start.baseline)).toEqual([]);
});

test('what a closed window had not saved is there, and is still to be saved', () => {
  const changed = { id: id('a'), base: 1, briefing: aBriefing('a', 'changed') };
  const added = { id: id('new'), base: 0, briefing: aBriefing('new') };
  const removed = { id: id('b'), base: 1, briefing: null };
  const start = startFrom([record('a', 1), record('b', 2)], [changed, added, removed]);
  expect(titles(start)).toEqual(['changed', 'new']);
  expect(unsavedChanges(start.own, start.baseline)).toEqual([changed, added, removed]);
});

test('where the stored one has gone on in between, the change still counts from what it was made on', () => {
  const change = { id: id('a'), base: 1, briefing: aBriefing('a', 'changed') };
  const start = startFrom([record('a', 1, 4)], [change]);
  expect(start.baseline.get(id('a'))?.revision).toBe(1);
  expect(unsavedChanges(start.own, start.baseline)).toEqual([change]);
  const removal = { id: id('a'), base: 1, briefing: null };
  const after = startFrom([record('a', 1, 4)], [removal]);
  const baseline = after.baseline.get(id('a')) ?? null;
  expect(mergeThreeWay({ mine: null, baseline, theirs: record('a', 1, 4) }), 'a change outlives a deletion').toBe(
    'take',
  );
});

test('of two windows that changed the same, the second stands beside the first', () => {
  const first = { id: id('a'), base: 1, briefing: aBriefing('a', 'first') };
  const second = { id: id('a'), base: 1, briefing: aBriefing('a', 'second') };
  expect(titles(startFrom([record('a', 1)], [first, second]))).toEqual(['first', 'second']);
});
