import { countFacets } from '../src/domain/graph/facets';
import { applyFilter, NO_FILTER } from '../src/domain/graph/filter';
import { indexGraph } from '../src/domain/graph/graphIndex';
import { inSight } from '../src/domain/graph/neighbourhood';
import { STATEMENT_ORDERS, sortRows, type TableWords, TIE_ORDERS } from '../src/domain/graph/tableSort';
import { entityRows, statementRows, tieRows } from '../src/domain/graph/tables';
import type { NodeId } from '../src/domain/model/ids';
import { checkReferences } from '../src/domain/model/integrity';
import { type GraphDocument, graphSchema, type Position } from '../src/domain/model/schema';
import { createSearch } from '../src/domain/search/search';
import { makeRawGraph } from '../src/domain/testing/makeGraph';
import { layoutGraph } from '../src/graph/layout/layoutGraph';
import { buildBaseMap } from '../src/graph/scene/baseMap';
import { buildScene } from '../src/graph/scene/buildScene';
import { inputAtRest } from '../src/graph/scene/inputAtRest';
import { measure, once } from './stopwatch';

const same = (value: string) => value;
const WORDS: TableWords = { language: 'ar', act: same, relation: same, nodeType: same, modality: same };

/** What was measured at one size. */
export interface Run {
  readonly nodes: number;
  readonly edges: number;
  /** Stage to ms. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * Makes a graph and takes it through everything that is done with one, in the order of the app.
 * The layout is made when the data are compiled, not in the browser.
 */
export function runAll(size: number): Run {
  const times = new Map<string, number>();
  const stage = <Value>(name: string, work: () => Value, watch = measure<Value>): Value => {
    const { time, value } = watch(work);
    times.set(name, time);
    return value;
  };
  const text = JSON.stringify(makeRawGraph(size));

  const raw: unknown = stage('JSON.parse', () => JSON.parse(text));
  const document = stage('schema', () => graphSchema.parse(raw));
  stage('references', () => checkReferences(document));
  const index = stage('index', () => indexGraph(document));
  const search = stage('search: build', () => createSearch(index, () => ({ ar: '', en: '' })));
  stage('search: one question', () => search('مسؤول 12', 'ar', 8));

  const passing = stage('filter', () => applyFilter(index, NO_FILTER));
  stage('filter: confirmed, one article hidden', () =>
    applyFilter(index, {
      ...NO_FILTER,
      hiddenModalities: ['alleged', 'denied', 'disputed'],
      hiddenArticles: document.articles.slice(0, 1).map(({ id }) => id),
    }),
  );
  stage('facets', () => countFacets(index, NO_FILTER));
  const around = document.nodes.slice(0, 1).map(({ id }) => id);
  stage('focus, 2 hops', () => {
    const focus = { around, hops: 2 as const, expanded: [] };
    return inSight(index, passing, { focus, hidden: [], pinned: [] });
  });

  stage('table: entities', () => entityRows(index, passing));
  const statements = stage('table: statements', () => statementRows(index, passing));
  const ties = stage('table: ties', () => tieRows(index, passing));
  stage('table: sort by words', () => sortRows(statements, STATEMENT_ORDERS.gist, WORDS, false));
  stage('table: sort by number', () => sortRows(ties, TIE_ORDERS.sources, WORDS, true));

  const baseMap = stage('base map', () => buildBaseMap(index));
  const scene = () => buildScene(baseMap, inputAtRest({ visible: passing, language: 'ar', verbs: new Map() }));
  // The first finds its way round every obstacle for every line; the base map remembers.
  stage('scene, first', scene, once);
  stage('scene', scene);
  stage('layout', () => layoutGraph({ nodes: document.nodes, edges: document.edges, anchors: anchorsOf(document) }));
  return { nodes: document.nodes.length, edges: document.edges.length, times };
}

/** Where countries want to stand, from 0 to 100 of the map, as the compiler is told. */
function anchorsOf({ nodes }: GraphDocument): Map<NodeId, Position> {
  const countries = nodes.filter(({ type }) => type === 'country');
  const share = (value: number, values: readonly number[]) => (100 * value) / Math.max(1, ...values);
  const [across, down] = [countries.map(({ position }) => position.x), countries.map(({ position }) => position.y)];
  return new Map(
    countries.map(({ id, position }) => [id, { x: share(position.x, across), y: share(position.y, down) }]),
  );
}
