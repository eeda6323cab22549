import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../domain/graph';
import { edgeId } from '../domain/ids';
import { aGraph } from '../domain/testing/graph';
import { EDGE_MODALITIES, NODE_TYPES, TONES } from '../domain/vocabulary';
import { EMPTY_VIEW, type View } from '../state/store';
import { decodeLink, encodeLink } from './url';

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

const anyView: fc.Arbitrary<View> = fc
  .record({
    selection: fc.option(fc.constantFrom(...selections)),
    quote: fc.nat(5),
    reader: fc.option(fc.constantFrom(...spans)),
    filter: fc.record({
      hiddenNodeTypes: fc.subarray([...NODE_TYPES]),
      hiddenModalities: fc.subarray([...EDGE_MODALITIES]),
      hiddenTones: fc.subarray([...TONES]),
      hiddenArticles: fc.subarray(articles),
    }),
    foldsStatements: fc.boolean(),
    openBundles: fc.subarray(['north-korea~russia', 'kim-jong-un~putin']).map((keys) => [...keys].sort()),
  })
  .map((view) => ({ ...view, quote: view.selection ? view.quote : 0 }));

test('any view comes back from its link as it was', () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom('ar' as const, 'en' as const), (view, language) => {
      expect(decodeLink(encodeLink({ language, view }), index)).toEqual({ language, view, gone: [] });
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
    gone: ['nobody', 'lost', 'purple'],
  });
});

test('nothing that stands in an address can throw', () => {
  const anything = fc
    .string()
    .chain((value) =>
      fc.constantFrom(
        value,
        `quote=${value}&read=first:${value}&node=${value}&edge=${value}&open=${value}&hide-tone=${value}`,
      ),
    );
  fc.assert(
    fc.property(anything, (hash) => {
      expect(decodeLink(hash, index).view.quote).toBeGreaterThanOrEqual(0);
    }),
  );
});
