import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeId, type NodeId, nodeIdSchema } from '../model/ids';
import { graphSchema } from '../model/schema';
import { aGraph } from '../testing/graph';
import { applyFilter, NO_FILTER, type Visible } from './filter';
import { type GraphIndex, indexGraph } from './graphIndex';
import { type Matrix, type MatrixCell, type MatrixOptions, matrixOf } from './matrix';

const node = (id: string) => nodeIdSchema.parse(id);
const byName: MatrixOptions['byName'] = (a, b) => a.localeCompare(b, 'en');
const real = indexGraph(
  graphSchema.parse(JSON.parse(readFileSync(new URL('../../../data/graph.json', import.meta.url), 'utf8'))),
);

/** The small graph, in which Blinken also accuses North Korea and speaks jointly with the Kremlin, whose country gets the arms. */
function smallIndex(): GraphIndex {
  const document = aGraph();
  const [piece] = document.edges.find(({ type }) => type === 'supplies-arms-to')?.evidence ?? [];
  if (!piece) throw new Error('the test graph has changed');
  return indexGraph({
    ...document,
    nodes: document.nodes.map((each) =>
      each.id === 'blinken-sees' && each.type === 'statement'
        ? { ...each, speakers: [node('blinken'), node('kremlin')], about: [...each.about, node('putin')] }
        : each,
    ),
    edges: [
      ...document.edges,
      {
        id: edgeId('blinken', 'accuses', 'north-korea'),
        source: node('blinken'),
        target: node('north-korea'),
        type: 'accuses',
        tone: 'conflict',
        modality: 'stated',
        evidence: [piece],
      },
    ],
  });
}

const everything = (index: GraphIndex) => applyFilter(index, NO_FILTER);
const of = (index: GraphIndex, options: Partial<MatrixOptions> = {}, visible: Visible = everything(index)) =>
  matrixOf(index, visible, { group: 'voice', sort: 'count', byName, ...options });

const ids = (lines: Matrix['rows']) => lines.map(({ id }) => id);
const told = (cell: MatrixCell | undefined) =>
  cell && { statements: cell.statements.map(({ statement }) => statement.id), tones: cell.tones };

describe('who about whom', () => {
  test('each speaker has a row, each one spoken of a column, and a joint statement counts once in the sums, in both its tones', () => {
    const matrix = of(smallIndex());
    expect(ids(matrix.rows)).toEqual(['blinken', 'kremlin']);
    expect(ids(matrix.columns)).toEqual(['north-korea', 'putin', 'russia']);
    expect(told(matrix.cells.get(node('blinken'))?.get(node('north-korea')))).toEqual({
      statements: ['blinken-sees'],
      tones: { cooperation: 0, conflict: 1, neutral: 0 },
    });
    expect(told(matrix.cells.get(node('kremlin'))?.get(node('north-korea')))).toEqual({
      statements: ['blinken-sees'],
      tones: { cooperation: 1, conflict: 0, neutral: 0 },
    });
    expect(told(matrix.all)).toEqual({
      statements: ['blinken-sees'],
      tones: { cooperation: 1, conflict: 1, neutral: 0 },
    });
  });

  test('by country, all that stand on its land are one', () => {
    const matrix = of(smallIndex(), { group: 'country' });
    expect(ids(matrix.rows)).toEqual(['russia', 'united-states']);
    expect(ids(matrix.columns)).toEqual(['north-korea', 'russia']);
    expect(matrix.cells.get(node('russia'))?.get(node('russia'))?.statements).toHaveLength(1);
  });

  test('what is out of sight is left out: statements, speakers, those spoken of', () => {
    const index = smallIndex();
    const without = (...gone: string[]): Visible => {
      const { nodes, edges } = everything(index);
      return { nodes: new Set([...nodes].filter((id) => !gone.includes(id))), edges };
    };
    expect(ids(of(index, {}, without('kremlin')).rows)).toEqual(['blinken']);
    expect(ids(of(index, {}, without('putin')).columns)).toEqual(['north-korea', 'russia']);
    expect(of(index, {}, without('blinken-sees')).rows).toEqual([]);
  });
});

describe('sorted', () => {
  const rankOf: Record<'count' | 'conflict' | 'cooperation', (cell: MatrixCell) => number> = {
    count: ({ statements }) => statements.length,
    conflict: ({ tones }) => tones.conflict,
    cooperation: ({ tones }) => tones.cooperation,
  };

  test.each(['count', 'conflict', 'cooperation'] as const)('by %s, rows and columns have the most first', (sort) => {
    const matrix = of(real, { sort });
    for (const lines of [matrix.rows, matrix.columns]) {
      const ranks = lines.map(rankOf[sort]);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }
  });

  test('by name, alphabetically', () => {
    const rows = ids(of(real, { sort: 'name' }).rows);
    expect(rows).toEqual([...rows].sort(byName));
  });
});

test('what Seoul said about North Korea', () => {
  const cell = of(real, { group: 'country' }).cells.get(node('south-korea'))?.get(node('north-korea'));
  const speakers = new Set(cell?.statements.flatMap(({ statement }) => statement.speakers));
  expect(speakers).toContain('yoon-suk-yeol');
  expect(cell?.tones.conflict).toBeGreaterThan(0);
  expect(cell?.tones.cooperation).toBe(0);
});

test('whatever is in sight, every cell is in its row, its column and the whole, and nothing else is', () => {
  const all: readonly NodeId[] = real.document.nodes.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray([...all]), fc.constantFrom('voice' as const, 'country' as const), (nodes, group) => {
      const matrix = of(real, { group }, { nodes: new Set(nodes), edges: new Set() });
      const idsOf = (cells: readonly (MatrixCell | undefined)[]) =>
        new Set(cells.flatMap((cell) => cell?.statements.map(({ statement }) => statement.id) ?? []));
      for (const row of matrix.rows)
        expect(idsOf([row])).toEqual(idsOf([...(matrix.cells.get(row.id)?.values() ?? [])]));
      for (const column of matrix.columns)
        expect(idsOf([column])).toEqual(idsOf(matrix.rows.map(({ id }) => matrix.cells.get(id)?.get(column.id))));
      expect(idsOf([matrix.all])).toEqual(idsOf(matrix.rows));
      for (const cell of [matrix.all, ...matrix.rows, ...matrix.columns]) {
        const { cooperation, conflict, neutral } = cell.tones;
        expect(cooperation + conflict + neutral).toBeGreaterThanOrEqual(cell.statements.length);
        expect(Math.max(cooperation, conflict) + neutral).toBeLessThanOrEqual(cell.statements.length);
      }
    }),
    { numRuns: 40 },
  );
});
