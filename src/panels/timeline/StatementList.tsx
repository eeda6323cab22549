import { Button } from 'react-aria-components';
import type { Timeline } from '../../domain/time/timeline';
import { useApp } from '../../state/hooks';
import { selectMarkedStatements, selectVisible } from '../../state/selectors';
import { dateRows } from './dateRows';
import styles from './StatementList.module.css';
import { useTimeWords } from './useTimeWords';

interface Props {
  readonly timeline: Timeline;
  /** After a statement has been chosen. */
  readonly onChoose: () => void;
}

/** The statements in sight by date, in rows that a finger meets. */
export function StatementList({ timeline, onChoose }: Props) {
  const { t, date, statement } = useTimeWords();
  const visible = useApp(selectVisible);
  const marked = useApp(selectMarkedStatements);
  const select = useApp((state) => state.select);
  return (
    <div className={styles.list}>
      {dateRows(timeline).map((row) => {
        const shown = row.articles.flatMap(({ statements }) => statements).filter((id) => visible.nodes.has(id));
        if (shown.length === 0) return null;
        return (
          <section key={row.date}>
            <h3 className={styles.date}>
              {row.date === null ? t('time.noDate') : date(row.date)}
              <span className={styles.count}>{t('node.statements', { count: shown.length })}</span>
            </h3>
            <ul>
              {shown.map((id) => (
                <li key={id}>
                  <Button
                    className={styles.row ?? ''}
                    data-marked={marked.has(id)}
                    onPress={() => {
                      select({ kind: 'node', id });
                      onChoose();
                    }}
                  >
                    {statement(id)}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
