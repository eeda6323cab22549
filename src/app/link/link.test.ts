import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Filter, TIME_BASES } from '../../domain/graph/filter';
import { indexGraph } from '../../domain/graph/graphIndex';
import { HOPS } from '../../domain/graph/neighbourhood';
import { briefingIdSchema, edgeId, nodeIdSchema, sceneIdSchema } from '../../domain/model/ids';
import {
  ACTS,
  EDGE_MODALITIES,
  EDGE_TYPE_NAMES,
  type EdgeFamily,
  NODE_TYPES,
  TONES,
} from '../../domain/model/vocabulary';
import { aGraph } from '../../domain/testing/graph';
import { createAppStore } from '../../state/store';
import { EMPTY_VIEW, MATRIX_GROUPS, MATRIX_SORTS, TABLE_LISTS, TABS, type View } from '../../state/view';
import { decodeLink, encodeLink } from './link';

const index = indexGraph(aGraph());
const articles = index.document.articles.map(({ id }) => id);
const selections = [
  ...index.document.nodes.map(({ id }) => ({ kind: 'node' as const, id })),
  ...index.document.edges.map(({ id }) => ({ kind: 'edge' as const, id })),
];
const spans = index.document.articles.flatMap(({ id, text }) => [
  { article: id, span: null },
  { article: id, span: { start: 0, end: text.length } },
  { article: id, span: { start: 3, end: 9 } },
]);

const ids = index.document.nodes.map(({ id }) => id);
const chosen = index.document.nodes.map(({ id }) => id);
const someNodes = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 });
const day = fc.option(fc.constantFrom('2023-09-12', '2024-06-18'));

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  hiddenNodeTypes: fc.subarray([...NODE_TYPES]),
  hiddenEdgeTypes: fc.subarray([...EDGE_TYPE_NAMES]),
  hiddenModalities: fc.subarray([...EDGE_MODALITIES]),
  hiddenTones: fc.subarray([...TONES]),
  hiddenArticles: fc.subarray(articles),
  onlySpeakers: someNodes,
  onlyActs: fc.subarray([...ACTS]),
  onlyDisputed: fc.boolean(),
  time: fc.record({ by: fc.constantFrom(...TIME_BASES), from: day, to: day, undated: fc.boolean() }),
});

const anyView: fc.Arbitrary<View> = fc
  .record({
    tab: fc.constantFrom(...TABS),
    selection: fc.option(fc.constantFrom(...selections)),
    also: fc.uniqueArray(fc.constantFrom(...chosen), { maxLength: 3 }),
    quote: fc.nat(5),
    reader: fc.option(fc.constantFrom(...spans)),
    filter: anyFilter,
    focus: fc.option(
      fc.record({
        around: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        hops: fc.constantFrom(...HOPS),
        expanded: someNodes,
      }),
    ),
    hidden: someNodes,
    pinned: someNodes,
    path: fc.option(
      fc
        .record({
          ends: fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)),
          families: fc.subarray<EdgeFamily>(['relation', 'event', 'speech', 'structure']),
          choice: fc.nat(4),
        })
        .map(({ ends: [from, to], families, choice }) => ({
          from: nodeIdSchema.parse(from),
          to: nodeIdSchema.parse(to),
          families,
          choice,
        })),
    ),
    table: fc
      .record({
        list: fc.constantFrom(...TABLE_LISTS),
        sort: fc.option(fc.constantFrom('name', 'quotes')),
        descending: fc.boolean(),
      })
      .map((table) => ({ ...table, descending: table.sort !== null && table.descending })),
    matrix: fc.record({ group: fc.constantFrom(...MATRIX_GROUPS), sort: fc.constantFrom(...MATRIX_SORTS) }),
    foldsStatements: fc.boolean(),
    openBundles: fc.subarray(['north-korea~russia', 'kim-jong-un~putin']).map((keys) => [...keys].sort()),
  })
  .map((view) => ({
    ...view,
    quote: view.selection ? view.quote : 0,
    also: view.selection ? view.also.filter((id) => id !== view.selection?.id) : [],
  }));

const whole = fc.integer({ min: -9000, max: 9000 });
const anyCamera = fc.option(
  fc.record({
    x: whole,
    y: whole,
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  }),
);

test('any view comes back from its link as it was', () => {
  fc.assert(
    fc.property(anyView, anyCamera, fc.constantFrom('ar' as const, 'en' as const), (view, camera, language) => {
      expect(decodeLink(encodeLink({ language, view, camera }), index)).toEqual({
        language,
        view,
        camera,
        presentation: null,
        gone: [],
      });
    }),
  );
});

test('a link is short and readable', () => {
  const view: View = {
    ...EMPTY_VIEW,
    selection: { kind: 'edge', id: edgeId('putin', 'visits', 'north-korea') },
    quote: 1,
  };
  expect(encodeLink({ language: 'ar', view })).toBe('lang=ar&edge=putin~visits~north-korea&quote=2');
  expect(encodeLink({ language: 'en', view: EMPTY_VIEW })).toBe('lang=en');
});

test('what is gone is named, the rest of the view stands', () => {
  expect(decodeLink('#lang=en&node=nobody&read=lost:1-2&hide-tone=conflict,purple', index)).toEqual({
    language: 'en',
    view: { ...EMPTY_VIEW, filter: { ...EMPTY_VIEW.filter, hiddenTones: ['conflict'] } },
    camera: null,
    presentation: null,
    gone: ['nobody', 'lost', 'purple'],
  });
});

test('a link into a briefing presents the scene; one beyond the end is the last; a briefing that is gone is named', () => {
  const text = { ar: 'عرض', en: 'A briefing' };
  const scene = { title: text, notes: text, focus: [], quotes: [] };
  const own = {
    id: briefingIdSchema.parse('mine'),
    title: text,
    scenes: ['one', 'two'].map((id) => ({ ...scene, id: sceneIdSchema.parse(id) })),
  };
  const read = (hash: string) => decodeLink(hash, index, [own]);
  const presentation = { briefing: own.id, at: 1, blank: false, before: { view: EMPTY_VIEW, camera: null } };
  const hash = encodeLink({ language: 'en', view: EMPTY_VIEW, presentation });
  expect(hash).toBe('lang=en&present=mine:2');
  expect(read(hash).presentation).toEqual(presentation);
  expect(read('#present=mine:40').presentation?.at).toBe(1);
  expect(read('#present=mine:-3').presentation?.at).toBe(0);
  expect(read('#present=yours:1')).toMatchObject({ presentation: null, gone: ['yours'] });
});

test('the address keeps a briefing that came with it for as long as it is kept nowhere else', () => {
  const app = createAppStore(index, { language: 'en', theme: 'light' });
  const briefing = { id: briefingIdSchema.parse('sent'), title: { ar: '', en: 'Sent' }, scenes: [] };
  app.getState().setLinkedBriefing({ kind: 'read', briefing, spare: briefing.id, packed: 'q1Y-_' });
  expect(encodeLink(app.getState())).toBe('lang=en&briefing=q1Y-_');
  app.getState().setLinkedBriefing(null);
  expect(encodeLink(app.getState())).toBe('lang=en');
});

test('nothing that stands in an address can throw', () => {
  const anything = fc
    .string()
    .chain((value) =>
      fc.constantFrom(
        value,
        `quote=${value}&read=first:${value}&node=${value}&edge=${value}&open=${value}&hide-tone=${value}&also=${value}&path=${value}:${value}&focus=${value}&time=${value}&at=${value}&table=${value}&present=${value}:${value}`,
      ),
    );
  fc.assert(
    fc.property(anything, (hash) => {
      expect(decodeLink(hash, index).view.quote).toBeGreaterThanOrEqual(0);
    }),
  );
});
