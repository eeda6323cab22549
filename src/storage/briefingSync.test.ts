import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../domain/graph/graphIndex';
import type { Briefing } from '../domain/model/briefing';
import { briefingIdSchema } from '../domain/model/ids';
import { aGraph } from '../domain/testing/graph';
import { createAppStore } from '../state/store';
import { createBriefingSync } from './briefingSync';
import type { BriefingDatabase } from './indexedDb';
import { readRecord, recordOf } from './record';
import { mergeThreeWay } from './threeWayMerge';

const INDEX = indexGraph(aGraph());
const id = (name: string) => briefingIdSchema.parse(name);
const aBriefing = (name: string, en: string): Briefing => ({ id: id(name), title: { ar: '', en }, scenes: [] });

/** A shelf in memory that several windows share, one after the other. */
function aShelf(lying = new Map<string, unknown>()) {
  let turn: Promise<unknown> = Promise.resolve();
  const shelf: BriefingDatabase = {
    close: () => {},
    exchange: (plan) => {
      const next = turn.then(() => {
        const planned = plan(structuredClone([...lying.values()]));
        for (const record of planned.writes) lying.set(record.id, structuredClone(record));
        return planned;
      });
      turn = next;
      return next;
    },
  };
  return { shelf, lying };
}

let made = 0;
function aWindow(shelf: BriefingDatabase) {
  const store = createAppStore(INDEX, { language: 'en', theme: 'light' });
  const keeper = createBriefingSync({
    store,
    open: async () => shelf,
    agreed: new Map(),
    flush: () => {},
    tell: () => {},
    fresh: () => {
      made += 1;
      return id(`copy-${made}`);
    },
    copyTitle: ({ ar, en }) => ({ ar, en: `${en} (copy)` }),
    now: () => made,
  });
  const titles = () => store.getState().own.map(({ title }) => title.en);
  return { store, keeper, titles, keep: (briefing: Briefing) => store.getState().keepBriefing(briefing) };
}

test('what one window writes the other takes over, and a deletion too', async () => {
  const { shelf, lying } = aShelf();
  const [one, two] = [aWindow(shelf), aWindow(shelf)];
  one.keep(aBriefing('a', 'First'));
  expect(one.keeper.unsaved()).toHaveLength(1);
  await one.keeper.sync();
  expect(one.keeper.unsaved()).toEqual([]);
  await two.keeper.sync();
  expect(two.titles()).toEqual(['First']);
  two.store.getState().deleteBriefing(id('a'));
  await two.keeper.sync();
  await one.keeper.sync();
  expect(one.titles()).toEqual([]);
  expect(readRecord(lying.get('a'))).toMatchObject({ revision: 2, briefing: null });
});

test('changed here and there, both stay, and it is said', async () => {
  const { shelf } = aShelf();
  const [one, two] = [aWindow(shelf), aWindow(shelf)];
  one.keep(aBriefing('a', 'First'));
  await one.keeper.sync();
  await two.keeper.sync();
  one.keep(aBriefing('a', 'From one'));
  two.keep(aBriefing('a', 'From two'));
  two.store.getState().setEditing({ briefing: id('a'), scene: null });
  await one.keeper.sync();
  await two.keeper.sync();
  await one.keeper.sync();
  expect(two.titles()).toEqual(['From one', 'From two (copy)']);
  expect(one.titles()).toEqual(['From one', 'From two (copy)']);
  expect(two.keeper.status()).toMatchObject({
    state: 'kept',
    event: { kind: 'copied', title: { en: 'From two (copy)' } },
  });
  expect(two.store.getState().editing?.briefing).toBe(two.store.getState().own[1]?.id);
});

test('a change outlives a deletion elsewhere', async () => {
  const { shelf } = aShelf();
  const [one, two] = [aWindow(shelf), aWindow(shelf)];
  one.keep(aBriefing('a', 'First'));
  await one.keeper.sync();
  await two.keeper.sync();
  one.keep(aBriefing('a', 'Changed'));
  two.store.getState().deleteBriefing(id('a'));
  await one.keeper.sync();
  await two.keeper.sync();
  expect(two.titles()).toEqual(['Changed']);
  expect(two.keeper.status().event).toMatchObject({ kind: 'restored' });
});

test('taking back a step here takes nothing back of what another window has done', async () => {
  const { shelf } = aShelf();
  const [one, two] = [aWindow(shelf), aWindow(shelf)];
  one.keep(aBriefing('a', 'First'));
  await one.keeper.sync();
  await two.keeper.sync();
  two.store.getState().setTab('table');
  one.keep(aBriefing('a', 'Later'));
  await one.keeper.sync();
  await two.keeper.sync();
  two.store.temporal.getState().undo();
  expect(two.store.getState().view.tab).toBe('network');
  await two.keeper.sync();
  await one.keeper.sync();
  expect([one.titles(), two.titles()]).toEqual([['Later'], ['Later']]);
});

test('what cannot be read is left lying and told', async () => {
  const strange = { id: 'a', version: 7, everything: 'else' };
  const { shelf, lying } = aShelf(new Map([['a', strange]]));
  const one = aWindow(shelf);
  one.keep(aBriefing('a', 'Mine'));
  await one.keeper.sync();
  expect(lying.get('a')).toEqual(strange);
  expect(one.keeper.status().unreadable).toEqual([strange]);
  expect(one.titles()).toEqual(['Mine (copy)']);
  expect(lying.size).toBe(2);
});

test('a refusal is said, the work stays, and the next attempt saves it', async () => {
  const { shelf, lying } = aShelf();
  let isFull = true;
  const full: BriefingDatabase = {
    ...shelf,
    exchange: (plan) =>
      isFull ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : shelf.exchange(plan),
  };
  const one = aWindow(full);
  one.keep(aBriefing('a', 'Mine'));
  await one.keeper.sync();
  expect(one.keeper.status()).toMatchObject({ state: 'refused', why: 'full' });
  expect(one.titles()).toEqual(['Mine']);
  expect(one.keeper.isExported()).toBe(false);
  one.keeper.exported(one.store.getState().own);
  expect(one.keeper.isExported()).toBe(true);
  isFull = false;
  await one.keeper.sync();
  expect(one.keeper.status()).toMatchObject({ state: 'kept', why: null });
  expect(lying.size).toBe(1);
});

test('records of another form, or under another id, are not read', () => {
  const record = recordOf(id('a'), 1, 0, aBriefing('a', 'x'));
  expect(readRecord(record)).toEqual(record);
  expect(readRecord({ ...record, version: 2 })).toBeNull();
  expect(readRecord({ ...record, id: 'b' })).toBeNull();
  expect(readRecord({ ...record, revision: 0 })).toBeNull();
});

test('a shelf emptied from outside is filled again', () => {
  const mine = aBriefing('a', 'x');
  expect(mergeThreeWay({ mine, agreed: { revision: 3, briefing: mine }, theirs: null })).toBe('write');
});

const NAMES = ['a', 'b'] as const;
const action = fc.record({
  window: fc.nat(1),
  what: fc.constantFrom('write', 'delete', 'sync', 'undo'),
  name: fc.constantFrom(...NAMES),
});

/** What was not saved yet and is not there after saving either, by itself or as a copy. */
async function lostBy({ keeper, titles }: ReturnType<typeof aWindow>): Promise<string[]> {
  const unsaved = keeper.unsaved().flatMap(({ briefing }) => (briefing ? [briefing.title.en] : []));
  await keeper.sync();
  const left = keeper.unsaved().map(({ id: still }) => `${still} is not saved`);
  return [
    ...left,
    ...unsaved.filter((title) => !titles().some((kept) => kept === title || kept.startsWith(`${title} (`))),
  ];
}

test('whatever two windows do, they end alike, and no text is lost that was not deleted or written over where it stood', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      const { shelf } = aShelf();
      const windows = [aWindow(shelf), aWindow(shelf)];
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
