import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../graph/graphIndex';
import type { Briefing } from '../model/briefing';
import { briefingIdSchema, nodeIdSchema, sceneIdSchema } from '../model/ids';
import { aGraph } from '../testing/graph';
import { isSame, withScenesMoved } from './edit';
import { clashes, mergeBriefings, readBriefingFile, writeBriefingFile } from './file';

const INDEX = indexGraph(aGraph());
const id = (name: string) => briefingIdSchema.parse(name);
const text = fc.record({ ar: fc.string({ unit: 'grapheme' }), en: fc.string() });
const scene = (at: number) =>
  fc.record({
    id: fc.constant(sceneIdSchema.parse(`scene-${at}`)),
    title: text,
    notes: text,
    focus: fc.subarray([nodeIdSchema.parse('russia'), nodeIdSchema.parse('not-here')]),
    quotes: fc.array(fc.record({ of: fc.constant(nodeIdSchema.parse('russia')), at: fc.nat(9) }), { maxLength: 2 }),
  });
const briefing = (name: string): fc.Arbitrary<Briefing> =>
  fc.record({
    id: fc.constant(id(name)),
    title: text,
    scenes: fc.nat(3).chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => scene(at)))),
  });
const briefings = (...names: string[]) =>
  fc.subarray(names).chain((chosen) => fc.tuple(...chosen.map((name) => briefing(name))));

test('what is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.tuple(briefing('a'), briefing('b')), (all) => {
      const file = JSON.parse(JSON.stringify(all));
      expect(readBriefingFile(writeBriefingFile(INDEX, all), INDEX)).toEqual({
        kind: 'read',
        briefings: file,
        isOfThisGraph: true,
      });
    }),
  );
});

test('whatever a file holds, the answer is an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
      expect(readBriefingFile(any, INDEX).kind).toBe('refused');
    }),
  );
});

const broken = (change: object) =>
  readBriefingFile(
    JSON.stringify({
      ...JSON.parse(writeBriefingFile(INDEX, [{ id: id('a'), title: { ar: '', en: '' }, scenes: [] }])),
      ...change,
    }),
    INDEX,
  );

test('what is wrong is said with its place', () => {
  expect(broken({ version: 2 })).toMatchObject({ why: 'version' });
  expect(broken({ format: 'something' })).toMatchObject({ why: 'format' });
  expect(broken({ briefings: [{ id: 'a', title: { ar: 1, en: '' }, scenes: [] }] })).toMatchObject({
    why: 'schema',
    issues: [{ path: 'briefings[0].title.ar' }],
  });
  const twice = { id: 'a', title: { ar: '', en: '' }, scenes: [] };
  expect(broken({ briefings: [twice, twice] })).toMatchObject({ issues: [{ path: 'briefings' }] });
  expect(broken({ briefings: [{ ...twice, id: '<b>' }] })).toMatchObject({ issues: [{ path: 'briefings[0].id' }] });
  expect(readBriefingFile('{"format":', INDEX)).toMatchObject({ why: 'syntax' });
  expect(readBriefingFile('x'.repeat(5_000_001), INDEX)).toMatchObject({ why: 'large' });
});

test('a file of other articles is read, and told apart', () => {
  expect(broken({ graph: { articles: [] } })).toMatchObject({ kind: 'read', isOfThisGraph: false });
});

const RESERVED = new Set([id('prepared')]);
const counter = () => {
  let count = 0;
  return () => {
    count += 1;
    return id(`fresh-${count}`);
  };
};
const pair = fc.tuple(briefings('a', 'b', 'c'), briefings('b', 'c', 'd', 'prepared'));
const says = (all: readonly Briefing[], one: Briefing) => all.some((other) => isSame({ ...other, id: one.id }, one));

test('whatever the way, no id stands twice and none is a prepared one’s', () => {
  fc.assert(
    fc.property(pair, fc.constantFrom('both', 'update', 'replace'), ([own, coming], how) => {
      const merged = mergeBriefings({ own, coming, how, reserved: RESERVED, fresh: counter() });
      const ids = merged.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.some((each) => RESERVED.has(each))).toBe(false);
      for (const each of coming) expect(says(merged, each)).toBe(true);
    }),
  );
});

test('keeping both loses nothing, and what is there already does not come again', () => {
  fc.assert(
    fc.property(pair, ([own, coming]) => {
      const merge = (mine: readonly Briefing[], theirs: readonly Briefing[]) =>
        mergeBriefings({ own: mine, coming: theirs, how: 'both', reserved: new Set(), fresh: counter() });
      const merged = merge(own, coming);
      expect(merged.slice(0, own.length)).toEqual(own);
      expect(merged.length - own.length).toBe(
        coming.filter(({ id: each }) => own.every((mine) => mine.id !== each)).length + clashes(own, coming),
      );
      expect(merge(own, own)).toEqual(own);
    }),
  );
});

test('replacing leaves only what came', () => {
  fc.assert(
    fc.property(pair, ([own, coming]) => {
      const merged = mergeBriefings({ own, coming, how: 'replace', reserved: new Set(), fresh: counter() });
      expect(merged).toEqual(coming);
    }),
  );
});

test('moving scenes keeps all of them, and puts them where they were dropped', () => {
  const names = ['a', 'b', 'c', 'd'];
  const of = (order: readonly string[]): Briefing => ({
    id: id('x'),
    title: { ar: '', en: '' },
    scenes: order.map((name) => ({
      id: sceneIdSchema.parse(name),
      title: { ar: '', en: '' },
      notes: { ar: '', en: '' },
      focus: [],
      quotes: [],
    })),
  });
  const order = (each: Briefing) => each.scenes.map((one) => one.id).join('');
  expect(order(withScenesMoved(of(names), new Set(['a']), 'c', 'after'))).toBe('bcad');
  expect(order(withScenesMoved(of(names), new Set(['d']), 'a', 'before'))).toBe('dabc');
  expect(order(withScenesMoved(of(names), new Set(['b']), 'b', 'after'))).toBe('abcd');
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom(...names), fc.constantFrom('before', 'after'), (ids, to, side) => {
      expect(
        order(withScenesMoved(of(names), new Set(ids), to, side))
          .split('')
          .sort(),
      ).toEqual(names);
    }),
  );
});
