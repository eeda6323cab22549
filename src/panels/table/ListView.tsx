import { useMemo, useState } from 'react';
import type { TableRow } from '../../domain/graph/tables';
import { useApp } from '../../state/hooks';
import { Announcer } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { useInlineSize } from '../../ui/useInlineSize';
import { useNames } from '../shared/useNames';
import type { TableColumn } from './columns';
import styles from './ListView.module.css';
import { RowGrid } from './RowGrid';
import { RowList } from './RowList';
import { SortMenu } from './SortMenu';
import { useHeldScroll } from './useHeldScroll';
import { useRows } from './useRows';

/** Narrower than this, CSS px, columns cannot be read side by side. */
const NARROW = 560;

interface Props<Item> {
  /** What is in sight, in the order of the graph. */
  readonly all: readonly Item[];
  readonly columns: readonly TableColumn<Item>[];
  /** How many there are with nothing out of sight. */
  readonly total: number;
  readonly query: string;
  /** Looks for nothing any more. */
  readonly onForget: () => void;
}

/** One of the lists: how much of it is shown, and its rows, as columns or one below the other. */
export function ListView<Item extends TableRow>({ all, columns, total, query, onForget }: Props<Item>) {
  const { t } = useNames();
  const list = useApp((state) => state.view.table.list);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const size = useInlineSize(frame);
  useHeldScroll(frame);
  const rows = useRows(all, columns, query);
  const isAsked = query.trim() !== '';
  const counts = { shown: rows.length, total };
  const count = isAsked
    ? t('table.found', counts)
    : all.length < total
      ? t('table.filtered', counts)
      : t('table.all', counts);
  const hasRows = all.length > 0;
  const empty = useMemo(
    () => (isAsked && hasRows ? <NotFound onForget={onForget} /> : <NothingInSight />),
    [isAsked, hasRows, onForget],
  );
  const label = t(`table.list.${list}`);
  return (
    <>
      <div className={styles.summary}>
        <p className={styles.count}>{count}</p>
        <SortMenu columns={columns} />
      </div>
      {/* Filters say themselves what they do. */}
      <Announcer text={isAsked ? count : ''} />
      <div ref={setFrame} className={styles.frame}>
        {size >= NARROW && <RowGrid label={label} columns={columns} rows={rows} empty={empty} />}
        {size > 0 && size < NARROW && <RowList label={label} rows={rows} empty={empty} />}
      </div>
    </>
  );
}

function NotFound({ onForget }: { readonly onForget: () => void }) {
  const { t } = useNames();
  return (
    <div className={styles.empty}>
      <p>{t('table.nothing')}</p>
      <Button onPress={onForget}>{t('table.forget')}</Button>
    </div>
  );
}

function NothingInSight() {
  const { t } = useNames();
  const showAll = useApp((state) => state.showAll);
  return (
    <div className={styles.empty}>
      <p>{t('graph.empty')}</p>
      <Button onPress={showAll}>{t('graph.showAll')}</Button>
    </div>
  );
}
