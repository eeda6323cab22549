import fc from 'fast-check';
import { type Filter, TIME_BASES } from '../graph/filter';
import type { GraphIndex } from '../graph/graphIndex';
import { ACTS, EDGE_MODALITIES, EDGE_TYPE_NAMES, NODE_TYPES, TONES } from '../model/vocabulary';

/** Filters of all kinds over a graph, most of them putting away little, so that something is left to look at. */
export function someFilter(index: GraphIndex): fc.Arbitrary<Filter> {
  const few = <Value>(values: readonly Value[], maxLength: number) => fc.subarray([...values], { maxLength });
  const speakers = index.document.nodes.filter(({ id }) => (index.statementsOf.get(id) ?? []).length > 0);
  const day = fc.option(fc.constantFrom('2023-01-01', '2023-09-13', '2023-11-09', '2024-06-18', '2025-01-01'));
  return fc.record({
    hiddenNodeTypes: few(NODE_TYPES, 2),
    hiddenEdgeTypes: few(EDGE_TYPE_NAMES, 6),
    hiddenModalities: few(EDGE_MODALITIES, 3),
    hiddenTones: few(TONES, 1),
    hiddenArticles: few(
      index.document.articles.map(({ id }) => id),
      Math.min(2, index.document.articles.length),
    ),
    onlySpeakers: few(
      speakers.map(({ id }) => id),
      Math.min(2, speakers.length),
    ),
    onlyActs: few(ACTS, 3),
    onlyDisputed: fc.boolean(),
    time: fc.record({ by: fc.constantFrom(...TIME_BASES), from: day, to: day, undated: fc.boolean() }),
  });
}
