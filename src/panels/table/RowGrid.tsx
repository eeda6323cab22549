import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import {
  Cell,
  Column as HeadCell,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  type TableLayoutProps,
  Virtualizer,
} from 'react-aria-components';
import type { TableRow } from '../../domain/graph/tables';
import { useApp } from '../../state/hooks';
import { Icon } from '../../ui/Icon';
import { useInlineSize } from '../../ui/useInlineSize';
import { useNames } from '../shared/useNames';
import { fitColumns, type TableColumn } from './columns';
import styles from './RowGrid.module.css';
import { rowName, typedName } from './rowName';
import { useChoice } from './useChoice';
import { useScrollToChosen } from './useScrollToChosen';
import { useTextSpread } from './useTextSpread';

/** px at the type scale of the laptop themes: two lines of words. */
const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 36;
export const PROJECTOR_SCALE = 1.15;

/** Columns as wide as they are told, the first always in view. */
class ColumnsLayout extends TableLayout<object> {
  override useLayoutOptions(): TableLayoutProps {
    return NO_OPTIONS;
  }

  protected override isStickyColumn({ index }: { readonly index: number }): boolean {
    return index === 0;
  }
}
const NO_OPTIONS: TableLayoutProps = {};

interface Props<Item> {
  readonly label: string;
  readonly columns: readonly TableColumn<Item>[];
  readonly rows: readonly Item[];
  readonly empty: ReactNode;
}

/** The rows as a table of columns, for windows that are wide enough. Only the rows in view are in the document. */
export function RowGrid<Item extends TableRow>({ label, columns, rows, empty }: Props<Item>) {
  const names = useNames();
  const { sort, descending } = useApp((state) => state.view.table);
  const setTable = useApp((state) => state.setTable);
  const scale = useApp((state) => (state.theme === 'projector' ? PROJECTOR_SCALE : 1));
  const [table, setElement] = useState<HTMLElement | null>(null);
  const room = useInlineSize(table);
  const [sample, setSample] = useState<HTMLElement | null>(null);
  const spread = useTextSpread(sample);
  const fitted = useMemo(() => fitColumns(columns, room, scale * spread, sort), [columns, room, scale, spread, sort]);
  const shown = useMemo(() => fitted.map(({ column }) => column), [fitted]);
  const rowHeight = Math.round(ROW_HEIGHT * scale);
  const layoutOptions = useMemo(
    () => ({
      rowHeight,
      headingHeight: Math.round(HEAD_HEIGHT * scale),
      columnWidths: new Map(fitted.map(({ column, width }) => [column.id, width])),
    }),
    [fitted, rowHeight, scale],
  );
  const choice = useChoice();
  // The library says by what the rows are sorted as soon as it is told; by then the column must be there, else it has no name.
  const told = useDeferredValue(sort);
  useScrollToChosen(table, rows, rowHeight);
  const onSortChange = useCallback(
    ({ column, direction }: SortDescriptor) => {
      const by = columns.find(({ id }) => id === column)?.order.by;
      // The most and the latest are what one looks for first.
      const startsDown = column !== sort && (by === 'number' || by === 'date');
      setTable({ sort: String(column), descending: startsDown || direction === 'descending' });
    },
    [columns, sort, setTable],
  );
  // Kept as it is while something is chosen or focused, so that nobody goes through ten thousand rows for it.
  const content = useMemo(
    () => (
      <>
        <TableHeader className={styles.head ?? ''} columns={shown} dependencies={[names]}>
          {(column) => (
            <HeadCell
              id={column.id}
              isRowHeader={column.naming ?? false}
              allowsSorting
              className={`${styles.headCell} ${column.order.by === 'number' ? styles.number : ''}`}
              textValue={names.t(`table.column.${column.id}`)}
            >
              <span className={styles.headWords}>{names.t(`table.column.${column.id}`)}</span>
              <span className={styles.arrow}>
                <Icon name="down" size={14} />
              </span>
            </HeadCell>
          )}
        </TableHeader>
        <TableBody items={rows} dependencies={[names, shown]} renderEmptyState={() => empty}>
          {(row) => (
            <Row id={row.id} columns={shown} className={styles.row ?? ''} textValue={rowName(row, names)}>
              {(column) => (
                <Cell className={styles.cell ?? ''} textValue={column === shown[0] ? typedName(row, names) : ''}>
                  <column.Cell row={row} />
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </>
    ),
    [names, shown, rows, empty],
  );
  return (
    <>
      <span ref={setSample} className={styles.sample} aria-hidden="true">
        nnnnnnnnnn
      </span>
      <Virtualizer layout={ColumnsLayout} layoutOptions={layoutOptions}>
        <Table
          ref={setElement}
          className={styles.table ?? ''}
          aria-label={label}
          data-typeahead
          selectionMode="single"
          selectionBehavior="toggle"
          escapeKeyBehavior="none"
          {...choice}
          {...(sort === null || told !== sort
            ? {}
            : { sortDescriptor: { column: sort, direction: descending ? 'descending' : 'ascending' } })}
          onSortChange={onSortChange}
        >
          {content}
        </Table>
      </Virtualizer>
    </>
  );
}
