import type { ReactNode } from 'react';
import type { EntityColumn, Order, StatementColumn, TieColumn } from '../../domain/graph/tableSort';

type ColumnId = EntityColumn | StatementColumn | TieColumn;

/** One column of a list: what it shows, how it is sorted, and how much room it asks for. */
export interface TableColumn<Row> {
  readonly id: ColumnId;
  readonly order: Order<Row>;
  /** The least it can be read in, px at the type scale of the laptop themes. */
  readonly width: number;
  /** What it should have before the lesser columns get anything, px likewise; its `width` where that is enough. */
  readonly ease?: number;
  /** Its share of the room that is left over. */
  readonly grow: number;
  /** Where there is too little room, the highest rank goes first; 0 always stays. */
  readonly rank: number;
  /** Names the row for who hears it. */
  readonly naming?: boolean;
  readonly Cell: (props: { readonly row: Row }) => ReactNode;
}

/** From this rank on a column is welcome only where the others are at ease. */
const LESSER = 4;

export interface FittedColumn<Row> {
  readonly column: TableColumn<Row>;
  /** Whole px. */
  readonly width: number;
}

/**
 * The columns for which there is room, in their own order, and how wide they are: together exactly `room` px, unless
 * those that always stay need more; then the table scrolls.
 * @param kept one that stays whatever its rank, because the table is sorted by it
 */
export function fitColumns<Row>(
  columns: readonly TableColumn<Row>[],
  room: number,
  scale: number,
  kept: string | null,
): FittedColumn<Row>[] {
  const least = (column: TableColumn<Row>) => Math.round(column.width * scale);
  const ease = (column: TableColumn<Row>) => Math.round((column.ease ?? column.width) * scale);
  const rank = (column: TableColumn<Row>) => (column.id === kept ? 0 : column.rank);
  const taken = new Set<TableColumn<Row>>();
  let used = 0;
  let eased = 0;
  for (const column of [...columns].sort((a, b) => rank(a) - rank(b))) {
    const needed = (rank(column) < LESSER ? used : eased) + least(column);
    if (rank(column) > 0 && needed > room) continue;
    taken.add(column);
    used += least(column);
    eased += ease(column);
  }
  const shown = columns.filter((column) => taken.has(column));
  let left = Math.max(0, room - used);
  let shares = shown.reduce((sum, { grow }) => sum + grow, 0);
  return shown.map((column) => {
    const more = shares === 0 ? 0 : Math.round((left * column.grow) / shares);
    left -= more;
    shares -= column.grow;
    return { column, width: least(column) + more };
  });
}
