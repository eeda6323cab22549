import { useMemo } from 'react';
import type { NodeId } from '../../domain/model/ids';
import type { Timeline } from '../../domain/time/timeline';
import { useApp } from '../../state/hooks';
import { ToggleSwitch } from '../../ui/ToggleSwitch';
import { QuietSquares } from './QuietSquares';
import { Squares } from './Squares';
import { undatedSigns } from './timelineSigns';
import styles from './Undated.module.css';
import { useTimeWords } from './useTimeWords';

interface Props {
  readonly timeline: Timeline;
  readonly rows: number;
  readonly pitch: number;
  /** CSS pixels; what is wider scrolls. */
  readonly most: number;
  readonly isFine: boolean;
  readonly onPoint: (statement: NodeId | null) => void;
}

/** What the text gives no such date: by article, in or out as a whole, and never simply left away. */
export function Undated({ timeline, rows, pitch, most, isFine, onPoint }: Props) {
  const { t, index, number, text } = useTimeWords();
  const time = useApp((state) => state.view.filter.time);
  const setFilter = useApp((state) => state.setFilter);
  const { signs, columns, width } = useMemo(() => undatedSigns(timeline, rows, pitch), [timeline, rows, pitch]);
  const numberOf = new Map(index.document.articles.map(({ id }, at) => [id, at + 1]));
  return (
    <div className={styles.undated}>
      <div className={styles.switch}>
        <ToggleSwitch
          label={t('time.undated', { number: signs.length })}
          isSelected={time.undated}
          onChange={(undated) => setFilter({ time: { ...time, undated } })}
        />
      </div>
      {signs.length > 0 && (
        <div className={styles.scroller} data-scrolls={width > most} style={{ maxInlineSize: most }}>
          <div className={styles.columns} style={{ inlineSize: width }}>
            <div className={styles.plot} style={{ blockSize: rows * pitch }}>
              {isFine ? (
                <Squares label={t(`time.undatedList.${timeline.by}`)} signs={signs} onPoint={onPoint} />
              ) : (
                <QuietSquares signs={signs} />
              )}
            </div>
            <div className={styles.numbers} aria-hidden="true">
              {columns.map(({ article, start, width: own }) => {
                const title = index.articles.get(article)?.title;
                return (
                  <span
                    key={article}
                    className={styles.number}
                    style={{ insetInlineStart: start, inlineSize: own }}
                    title={
                      title && t('legend.articleToggle', { number: numberOf.get(article) ?? 0, title: text(title) })
                    }
                  >
                    {number(numberOf.get(article) ?? 0)}
                  </span>
                );
              })}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
