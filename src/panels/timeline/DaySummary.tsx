import type { Timeline } from '../../domain/time/timeline';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { type DateRow, dateRows } from './dateRows';
import { useTimeWords } from './useTimeWords';

/** The histogram in numbers, for whoever cannot see it. */
export function DaySummary({ timeline }: { readonly timeline: Timeline }) {
  const { t, index, date, number } = useTimeWords();
  const visible = useApp(selectVisible);
  const articles = index.document.articles;
  const countOf = (row: DateRow, article: string) =>
    row.articles.find((each) => each.article === article)?.statements.length ?? 0;
  const shownOf = (row: DateRow) =>
    row.articles.flatMap(({ statements }) => statements).filter((id) => visible.nodes.has(id)).length;
  return (
    // A block around it: Firefox paints the caption of a table that is clipped itself.
    <div className="visuallyHidden">
      <table>
        <caption>{t(`time.chart.${timeline.by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('time.date')}</th>
            {articles.map(({ id }, at) => (
              <th key={id} scope="col">
                {t('time.article', { number: at + 1 })}
              </th>
            ))}
            <th scope="col">{t('time.shown')}</th>
            <th scope="col">{t('time.lines')}</th>
          </tr>
        </thead>
        <tbody>
          {dateRows(timeline).map((row) => (
            <tr key={row.date}>
              <th scope="row">{row.date === null ? t('time.noDate') : date(row.date)}</th>
              {articles.map(({ id }) => (
                <td key={id}>{number(countOf(row, id))}</td>
              ))}
              <td>{number(shownOf(row))}</td>
              <td>{number(row.lines)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
