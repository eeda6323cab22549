import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { graphSchema } from '../model/schema';
import { aGraph } from '../testing/graph';
import { disputesIn } from './disputed';
import { applyFilter, NO_FILTER } from './filter';
import { indexGraph } from './graphIndex';

const real = indexGraph(
  graphSchema.parse(JSON.parse(readFileSync(new URL('../../../data/graph.json', import.meta.url), 'utf8'))),
);

test('a disputed proposition has its claims on one side and its denials on the other, each at its place', () => {
  const index = indexGraph(aGraph());
  const [only, ...more] = disputesIn(index, applyFilter(index, NO_FILTER));
  expect(more).toEqual([]);
  if (only?.kind !== 'dispute') throw new Error('not a dispute');
  const told = (side: typeof only.assert) => side.map(({ view, position }) => [view.chain.speakers, position]);
  expect([only.edge.id, told(only.assert), told(only.deny)]).toEqual([
    'north-korea~supplies-arms-to~russia',
    [[['blinken'], 0]],
    [[['kremlin'], 1]],
  ]);
});

test('every disputed proposition of the graph is there, then every contradiction with a quote on each side', () => {
  const found = disputesIn(real, applyFilter(real, NO_FILTER));
  const edges = real.document.edges.filter(({ modality, type }) => modality === 'disputed' || type === 'contradicts');
  expect(new Set(found.map(({ edge }) => edge.id))).toEqual(new Set(edges.map(({ id }) => id)));
  expect(found.map(({ kind }) => kind)).toEqual([...found.map(({ kind }) => kind)].sort().reverse());
  const sides = found.map((item) =>
    item.kind === 'dispute' ? [item.assert, item.deny] : item.sides.map(({ quotes }) => quotes),
  );
  expect(sides.map((both) => both.map((side) => side.length > 0))).toEqual(found.map(() => [true, true]));
  expect(sides.map((both) => both.flat().length)).toEqual(found.map(({ edge }) => edge.evidence.length));
  const contradictions = found.flatMap((item) => (item.kind === 'contradiction' ? [item] : []));
  expect(contradictions.map((item) => item.sides.map(({ statement }) => statement.id))).toEqual(
    contradictions.map(({ edge }) => [edge.source, edge.target]),
  );
});

test('what is out of sight is left out', () => {
  expect(disputesIn(real, { nodes: new Set(), edges: new Set() })).toEqual([]);
});
