import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { theRealGraph } from '../../domain/testing/realGraph';
import { tokenPalette } from '../../graph/testing/tokenPalette';
import { WORDS, wholeOf } from '../testing/words';
import { edgesOf, nodesOf } from './extract';
import { writeGexf } from './gexf';
import { writeGraphml } from './graphml';
import { xmlText } from './xml';

const real = theRealGraph();
const { inks } = tokenPalette('light');
const everything = wholeOf(real);
const part = { index: real, visible: applyFilter(real, { ...NO_FILTER, hiddenNodeTypes: ['statement'] }) };

const FORMATS = {
  graphml: (extract: typeof everything) => parseGraphml(MultiGraph, writeGraphml(extract, WORDS, 'ar', inks)),
  gexf: (extract: typeof everything) => parseGexf(MultiGraph, writeGexf(extract, WORDS, 'ar', inks)),
};
const names = ['graphml', 'gexf'] as const;

test.each(names)('%s: an independent reader finds the same nodes and edges, in their places', (format) => {
  const graph = FORMATS[format](everything);
  expect(graph.nodes()).toEqual(real.document.nodes.map(({ id }) => id));
  expect(graph.edges()).toEqual(real.document.edges.map(({ id }) => id));
  for (const node of real.document.nodes) {
    expect(graph.getNodeAttributes(node.id)).toMatchObject({
      label: node.label.ar,
      label_en: node.label.en,
      type: node.type,
      x: node.position.x,
      y: 0 - node.position.y,
    });
    expect(graph.getNodeAttribute(node.id, 'country')).toBe(real.homeOf.get(node.id));
  }
});

test.each(names)('%s: every edge with its ends, direction, vocabulary and evidence', (format) => {
  const graph = FORMATS[format](everything);
  for (const edge of real.document.edges) {
    expect(graph.extremities(edge.id)).toEqual([edge.source, edge.target]);
    // Gephi drops what differs from the default that GraphML demands, so there all are directed.
    expect(graph.isUndirected(edge.id)).toBe(format === 'gexf' && EDGE_TYPES[edge.type].symmetric);
    const attributes = graph.getEdgeAttributes(edge.id);
    expect(attributes).toMatchObject({
      relation: edge.type,
      symmetric: EDGE_TYPES[edge.type].symmetric,
      tone: edge.tone,
      modality: edge.modality,
      sources: real.sourcesOf.get(edge.id),
      weight: real.sourcesOf.get(edge.id),
      quotes: edge.evidence.length,
    });
    const evidence: unknown = JSON.parse(String(attributes['evidence']));
    expect(evidence).toMatchObject(
      edge.evidence.map((piece) => ({
        article: piece.article,
        words: real.articles.get(piece.article)?.text.slice(piece.start, piece.end),
        translation: piece.translation,
        modality: piece.modality,
      })),
    );
  }
});

test.each(names)('%s: of what is visible, only that', (format) => {
  const graph = FORMATS[format](part);
  expect(graph.nodes()).toEqual(nodesOf(part).map(({ id }) => id));
  expect(graph.edges()).toEqual(edgesOf(part).map(({ id }) => id));
  expect(graph.order).toBeLessThan(real.document.nodes.length);
});

test('GEXF carries colours, sizes and the body of a line', () => {
  const graph = FORMATS.gexf(everything);
  expect(graph.getNodeAttributes('russia')).toMatchObject({ color: 'rgb(20,35,43)' });
  expect(Number(graph.getNodeAttribute('russia', 'size'))).toBeGreaterThan(
    Number(graph.getNodeAttribute('japan', 'size')),
  );
  expect(graph.getEdgeAttributes('north-korea~supplies-arms-to~russia')).toMatchObject({
    kind: 'supplies-arms-to',
    shape: 'double',
    color: 'rgb(22,104,179)',
  });
});

test('any text comes back out of XML, but for what XML cannot carry', () => {
  const parser = new DOMParser({
    onError: (level, message) => {
      // It is wary of U+FFFD, which is what we put there.
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  });
  const sign = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '\t',
      '\n',
      '\r',
      '\0',
      '\u000b',
      '\ud800',
      '\uffff',
      'ﷺ',
      '\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(sign).map((signs) => signs.join('')),
      (text) => {
        const escaped = xmlText(text);
        const root = parser.parseFromString(`<a b="${escaped}">${escaped}</a>`, 'application/xml').documentElement;
        const carried = Array.from(text)
          .map((one) => (/[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(one) ? one : '\uFFFD'))
          .join('');
        expect(root?.textContent).toBe(carried);
        expect(root?.getAttribute('b')).toBe(carried);
      },
    ),
  );
});
