import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../domain/graph/graphIndex';
import type { Briefing } from '../domain/model/briefing';
import { briefingIdSchema } from '../domain/model/ids';
import { aGraph } from '../domain/testing/graph';
import { asOneStep, createAppStore } from '../state/store';
import { createBriefingSync } from './briefingSync';
import type { BriefingDatabase } from './indexedDb';
import { readRecord, recordOf } from './record';
import { mergeThreeWay } from './threeWayMerge';

const INDEX = indexGraph(aGraph());
const id = (name: string) => briefingIdSchema.parse(name);
const aBriefing = (name: string, en: string): Briefing => ({ id: id(name), title: { ar: '', en }, scenes: [] });

/** A database in memory that several windows share, one after the other. */
function aDatabase(records = new Map<string, unknown>()) {
  let turn: Promise<unknown> = Promise.resolve();
  const database: BriefingDatabase = {
    copiedFrom: null,
    close: () => {},
    exchange: (plan) => {
      const next = turn.then(() => {
        const planned = plan(structuredClone([...records.values()]));
        for (const record of planned.writes) records.set(record.id, structuredClone(record));
        return planned;
      });
      turn = next;
      return next;
    },
  };
  return { database, records };
}

let made = 0;
function aWindow(database: BriefingDatabase) {
  const store = createAppStore(INDEX, { language: 'en', theme: 'light' });
  const sync = createBriefingSync({
    store,
    open: async () => database,
    baseline: new Map(),
    flush: () => {},
    announce: () => {},
    freshId: () => {
      made += 1;
      return id(`copy-${made}`);
    },
    copyTitle: ({ ar, en }) => ({ ar, en: `${en} (copy)` }),
    now: () => made,
  });
  const titles = () => store.getState().own.map(({ title }) => title.en);
  return { store, sync, titles, keep: (briefing: Briefing) => store.getState().keepBriefing(briefing) };
}

test('what one window writes the other takes over, and a deletion too', async () => {
  const { database, records } = aDatabase();
  const [one, two] = [aWindow(database), aWindow(database)];
  one.keep(aBriefing('a', 'First'));
  expect(one.sync.unsaved()).toHaveLength(1);
  await one.sync.run();
  expect(one.sync.unsaved()).toEqual([]);
  await two.sync.run();
  expect(two.titles()).toEqual(['First']);
  two.store.getState().deleteBriefing(id('a'));
  await two.sync.run();
  await one.sync.run();
  expect(one.titles()).toEqual([]);
  expect(readRecord(records.get('a'))).toMatchObject({ revision: 2, briefing: null });
});

test('changed here and there, both stay, and it is said', async () => {
  const { database } = aDatabase();
  const [one, two] = [aWindow(database), aWindow(database)];
  one.keep(aBriefing('a', 'First'));
  await one.sync.run();
  await two.sync.run();
  one.keep(aBriefing('a', 'From one'));
  two.keep(aBriefing('a', 'From two'));
  two.store.getState().setEditing({ briefing: id('a'), scene: null });
  await one.sync.run();
  await two.sync.run();
  await one.sync.run();
  expect(two.titles()).toEqual(['From one', 'From two (copy)']);
  expect(one.titles()).toEqual(['From one', 'From two (copy)']);
  expect(two.sync.status()).toMatchObject({
    state: 'kept',
    event: { kind: 'copied', title: { en: 'From two (copy)' } },
  });
  expect(two.store.getState().editing?.briefing).toBe(two.store.getState().own[1]?.id);
});

test('a change outlives a deletion elsewhere', async () => {
  const { database } = aDatabase();
  const [one, two] = [aWindow(database), aWindow(database)];
  one.keep(aBriefing('a', 'First'));
  await one.sync.run();
  await two.sync.run();
  one.keep(aBriefing('a', 'Changed'));
  two.store.getState().deleteBriefing(id('a'));
  await one.sync.run();
  await two.sync.run();
  expect(two.titles()).toEqual(['Changed']);
  expect(two.sync.status().event).toMatchObject({ kind: 'restored' });
});

test('taking back a step here takes nothing back of what another window has done', async () => {
  const { database } = aDatabase();
  const [one, two] = [aWindow(database), aWindow(database)];
  one.keep(aBriefing('a', 'First'));
  await one.sync.run();
  await two.sync.run();
  two.store.getState().setTab('table');
  one.keep(aBriefing('a', 'Later'));
  await one.sync.run();
  await two.sync.run();
  two.store.temporal.getState().undo();
  expect(two.store.getState().view.tab).toBe('network');
  await two.sync.run();
  await one.sync.run();
  expect([one.titles(), two.titles()]).toEqual([['Later'], ['Later']]);
});

test('during a drag what another window has changed waits, and comes after it', async () => {
  const { database } = aDatabase();
  const [one, two] = [aWindow(database), aWindow(database)];
  one.keep(aBriefing('a', 'First'));
  await one.sync.run();
  const end = asOneStep(two.store);
  await two.sync.run();
  expect([two.titles(), two.sync.status().state]).toEqual([[], 'saving']);
  end();
  await two.sync.run();
  expect([two.titles(), two.sync.status().state]).toEqual([['First'], 'kept']);
});

test('what cannot be read is left where it is and told', async () => {
  const strange = { id: 'a', version: 7, everything: 'else' };
  const { database, records } = aDatabase(new Map([['a', strange]]));
  const one = aWindow(database);
  one.keep(aBriefing('a', 'Mine'));
  await one.sync.run();
  expect(records.get('a')).toEqual(strange);
  expect(one.sync.status().unreadable).toEqual([strange]);
  expect(one.titles()).toEqual(['Mine (copy)']);
  expect(records.size).toBe(2);
});

test('a refusal is said, the work stays, and the next attempt saves it', async () => {
  const { database, records } = aDatabase();
  let isFull = true;
  const full: BriefingDatabase = {
    ...database,
    exchange: (plan) =>
      isFull ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : database.exchange(plan),
  };
  const one = aWindow(full);
  one.keep(aBriefing('a', 'Mine'));
  await one.sync.run();
  expect(one.sync.status()).toMatchObject({ state: 'refused', why: 'full' });
  expect(one.titles()).toEqual(['Mine']);
  expect(one.sync.isExported()).toBe(false);
  one.sync.exported(one.store.getState().own);
  expect(one.sync.isExported()).toBe(true);
  isFull = false;
  await one.sync.run();
  expect(one.sync.status()).toMatchObject({ state: 'kept', why: null });
  expect(records.size).toBe(1);
});

test('records of another form, or under another id, are not read', () => {
  const record = recordOf(id('a'), 1, 0, aBriefing('a', 'x'));
  expect(readRecord(record)).toEqual(record);
  expect(readRecord({ ...record, version: 2 })).toBeNull();
  expect(readRecord({ ...record, id: 'b' })).toBeNull();
  expect(readRecord({ ...record, revision: 0 })).toBeNull();
});

test('a database emptied from outside is filled again', () => {
  const mine = aBriefing('a', 'x');
  expect(mergeThreeWay({ mine, baseline: { revision: 3, briefing: mine }, theirs: null })).toBe('write');
});

const NAMES = ['a', 'b'] as const;
const action = fc.record({
  window: fc.nat(1),
  what: fc.constantFrom('write', 'delete', 'sync', 'undo'),
  name: fc.constantFrom(...NAMES),
});

/** What was not saved yet and is not there after saving either, by itself or as a copy. */
async function lostBy({ sync, titles }: ReturnType<typeof aWindow>): Promise<string[]> {
  const unsaved = sync.unsaved().flatMap(({ briefing }) => (briefing ? [briefing.title.en] : []));
  await sync.run();
  const left = sync.unsaved().map(({ id: still }) => `${still} is not saved`);
  return [
    ...left,
    ...unsaved.filter((title) => !titles().some((kept) => kept === title || kept.startsWith(`${title} (`))),
  ];
}

test('whatever two windows do, they end alike, and no text is lost that was not deleted or written over where it stood', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      const { database } = aDatabase();
      const windows = [aWindow(database), aWindow(database)];
      const lost: string[] = [];
      for (const [step, { window, what, name }] of actions.entries()) {
        const at = windows[window];
        if (!at) throw new Error('no window');
        if (what === 'write') at.keep(aBriefing(name, `text ${step}`));
        if (what === 'delete') at.store.getState().deleteBriefing(id(name));
        if (what === 'undo') at.store.temporal.getState().undo();
        if (what === 'sync') lost.push(...(await lostBy(at)));
      }
      for (const each of [...windows, ...windows]) lost.push(...(await lostBy(each)));
      expect(lost).toEqual([]);
      const [one, two] = windows;
      expect([...(one?.titles() ?? [])].sort()).toEqual([...(two?.titles() ?? [])].sort());
    }),
    { numRuns: 200 },
  );
});
