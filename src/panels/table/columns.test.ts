import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIE_ORDERS } from '../../domain/graph/tableSort';
import type { TieRow } from '../../domain/graph/tables';
import { fitColumns, type TableColumn } from './columns';
import { ENTITY_LIST, STATEMENT_LIST, TIE_LIST } from './lists';

const names = (fitted: readonly { readonly column: { readonly id: string } }[]) =>
  fitted.map(({ column }) => column.id);

describe('beside legend and evidence on a small laptop', () => {
  const ROOM = 745;
  test.each([
    ['entities', ENTITY_LIST, ['name', 'type', 'country', 'statements', 'ties', 'quotes']],
    ['statements', STATEMENT_LIST, ['speakers', 'act', 'gist', 'sure', 'said']],
  ] as const)('%s keep what matters most', (_, list, expected) => {
    const columns: readonly TableColumn<never>[] = list;
    expect(names(fitColumns(columns, ROOM, 1, null))).toEqual(expected);
  });

  test('ties too', () => {
    expect(names(fitColumns(TIE_LIST, ROOM, 1, null))).toEqual([
      'source',
      'relation',
      'target',
      'sure',
      'sources',
      'quotes',
    ]);
  });

  test('for a projector, sorted by date, certainty still stands beside it', () => {
    expect(names(fitColumns(TIE_LIST, ROOM, 1.15, 'said'))).toEqual(['source', 'relation', 'target', 'sure', 'said']);
  });

  test('a column that the table is sorted by always has its place', () => {
    expect(names(fitColumns(TIE_LIST, ROOM, 1, 'happened'))).toEqual([
      'source',
      'relation',
      'target',
      'sure',
      'happened',
    ]);
  });
});

test('columns fill the room exactly, never narrower than they can be read, and are no fewer in more room', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2600 }), fc.integer({ min: 0, max: 400 }), (room, more) => {
      const fitted = fitColumns(TIE_LIST, room, 1, null);
      const width = fitted.reduce((sum, column) => sum + column.width, 0);
      const least = fitted.reduce((sum, { column }) => sum + column.width, 0);
      expect(width).toBe(Math.max(room, least));
      expect(fitted.every(({ column, width: own }) => own >= column.width)).toBe(true);
      expect(fitColumns(TIE_LIST, room + more, 1, null).length).toBeGreaterThanOrEqual(fitted.length);
    }),
  );
});

const Nothing = () => null;

test('columns that do not grow stay as they are', () => {
  const column = (id: 'source' | 'target', grow: number): TableColumn<TieRow> => ({
    id,
    order: TIE_ORDERS[id],
    width: 100,
    grow,
    rank: 0,
    Cell: Nothing,
  });
  const fitted = fitColumns([column('source', 0), column('target', 1)], 450, 1.15, null);
  expect(fitted.map(({ width }) => width)).toEqual([115, 335]);
});
