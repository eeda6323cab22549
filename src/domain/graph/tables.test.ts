import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EDGE_TYPE_NAMES, NODE_TYPES } from '../model/vocabulary';
import { aGraph } from '../testing/graph';
import { applyFilter, NO_FILTER } from './filter';
import { indexGraph } from './graphIndex';
import { entityRows, isTie, rowTotals, statementRows, tieRows } from './tables';

const index = indexGraph(aGraph());
const everything = applyFilter(index, NO_FILTER);

describe('rows', () => {
  test('an entity says where it stands, what it said and how much ties it', () => {
    const rows = entityRows(index, everything);
    expect(
      rows.map(({ id, country, statements, ties, quotes }) => [id, country?.id ?? null, statements, ties, quotes]),
    ).toEqual([
      ['russia', 'russia', 0, 2, 3],
      ['north-korea', 'north-korea', 0, 2, 3],
      ['united-states', 'united-states', 0, 0, 0],
      ['blinken', 'united-states', 1, 0, 1],
      ['putin', 'russia', 0, 1, 1],
      ['kremlin', 'russia', 1, 0, 1],
      ['agency', null, 0, 0, 0],
      ['us-officials', 'united-states', 0, 1, 1],
    ]);
    expect(rows[3]?.selection).toEqual({ kind: 'node', id: 'blinken' });
  });

  test('a statement has its people, its certainty and its article', () => {
    const [sees, denies] = statementRows(index, everything);
    expect(sees?.speakers.map(({ id }) => id)).toEqual(['blinken']);
    expect(sees?.via.map(({ id }) => id)).toEqual(['agency']);
    expect(sees?.about.map(({ id }) => id)).toEqual(['north-korea', 'russia']);
    expect(sees?.articles.map(({ id }) => id)).toEqual(['first']);
    expect([sees?.modality, denies?.modality]).toEqual(['alleged', 'denied']);
  });

  test('a tie spans the dates of its evidence as exactly as they are known', () => {
    const rows = tieRows(index, everything);
    expect(rows.map(({ id, said, happened, sources }) => [id, said, happened, sources])).toEqual([
      ['north-korea~supplies-arms-to~russia', '2023-10/2023-11-09', null, 1],
      ['putin~visits~north-korea', '2024-06-18', null, 1],
      ['us-officials~concerned-about~russia', '2024-06-18', null, 1],
    ]);
    expect(rows[0]?.selection).toEqual({ kind: 'edge', id: 'north-korea~supplies-arms-to~russia' });
  });

  test('a tie to an event happened when the event did', () => {
    const document = aGraph();
    const visit = document.nodes.find(({ id }) => id === 'agency');
    if (visit?.type !== 'organization') throw new Error('the test graph has changed');
    const edge = document.edges.find(({ id }) => id === 'putin~visits~north-korea');
    if (!edge) throw new Error('the test graph has changed');
    const withEvent = indexGraph({
      ...document,
      nodes: document.nodes.map((node) =>
        node.id === visit.id ? { ...visit, type: 'event' as const, date: '2024-06-18/2024-06-19' } : node,
      ),
      edges: [...document.edges, { ...edge, id: edge.id, type: 'takes-part-in' as const, target: visit.id }],
    });
    expect(tieRows(withEvent, applyFilter(withEvent, NO_FILTER)).map(({ happened }) => happened)).toContain(
      '2024-06-18/2024-06-19',
    );
  });
});

test('threads between statements and people are no ties, contradiction is', () => {
  const edge = index.document.edges[0];
  if (!edge) throw new Error('the test graph has changed');
  expect(EDGE_TYPE_NAMES.filter((type) => !isTie({ ...edge, type }))).toEqual(['speaks', 'concerns', 'addresses']);
});

test('whatever is filtered, the rows are what is in sight, and never more than there are', () => {
  const totals = rowTotals(index);
  fc.assert(
    fc.property(fc.subarray([...NODE_TYPES]), fc.subarray([...EDGE_TYPE_NAMES]), (hiddenNodeTypes, hiddenEdgeTypes) => {
      const visible = applyFilter(index, { ...NO_FILTER, hiddenNodeTypes, hiddenEdgeTypes });
      const entities = entityRows(index, visible);
      const statements = statementRows(index, visible);
      const ties = tieRows(index, visible);
      const ids = new Set<string>([...entities, ...statements].map(({ id }) => id));
      expect(ids).toEqual(new Set<string>(visible.nodes));
      expect(ties.every(({ id }) => new Set<string>(visible.edges).has(id))).toBe(true);
      expect(entities.length <= totals.entities && statements.length <= totals.statements).toBe(true);
      expect(ties.length <= totals.ties).toBe(true);
    }),
  );
  expect(totals).toEqual({ entities: 8, statements: 2, ties: 3 });
});
