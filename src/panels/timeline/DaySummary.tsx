import type { ArticleStatements, Timeline } from '../../domain/timeline';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { useTimeWords } from './useTimeWords';

interface Row {
  readonly date: string | null;
  readonly articles: readonly ArticleStatements[];
}

/** The histogram in numbers, for whoever cannot see it. */
export function DaySummary({ timeline }: { readonly timeline: Timeline }) {
  const { t, index, date, number } = useTimeWords();
  const visible = useApp(selectVisible);
  const articles = index.document.articles;
  const countOf = (row: Row, article: string) =>
    row.articles.find((each) => each.article === article)?.statements.length ?? 0;
  const shownOf = (row: Row) =>
    row.articles.flatMap(({ statements }) => statements).filter((id) => visible.nodes.has(id)).length;
  return (
    <table className="visuallyHidden">
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
        </tr>
      </thead>
      <tbody>
        {rowsOf(timeline).map((row) => (
          <tr key={row.date}>
            <th scope="row">{row.date === null ? t('time.noDate') : date(row.date)}</th>
            {articles.map(({ id }) => (
              <td key={id}>{number(countOf(row, id))}</td>
            ))}
            <td>{number(shownOf(row))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Days and spans in the order of time, the undated last. */
export function rowsOf({ days, spans, undated }: Timeline): Row[] {
  const bySpan = new Map<string, { from: string; articles: Map<string, ArticleStatements> }>();
  for (const span of spans) {
    const entry = bySpan.get(span.date) ?? { from: span.days.from, articles: new Map<string, ArticleStatements>() };
    bySpan.set(span.date, entry);
    const before = entry.articles.get(span.article)?.statements ?? [];
    entry.articles.set(span.article, { article: span.article, statements: [...before, span.statement] });
  }
  const dated = [
    ...days.map(({ day, articles }) => ({ from: day, date: day, articles })),
    ...[...bySpan].map(([date, { from, articles }]) => ({ from, date, articles: [...articles.values()] })),
  ];
  return [
    ...dated
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map(({ date, articles }) => ({ date, articles })),
    { date: null, articles: undated.filter(({ statements }) => statements.length > 0) },
  ];
}
