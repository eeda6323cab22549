import { type Days, daysOf } from '../../domain/model/dates';
import type { ArticleId, NodeId } from '../../domain/model/ids';
import type { ArticleStatements, Timeline } from '../../domain/time/timeline';

/** What is dated to one day or one longer time. */
export interface DateRow {
  /** As the data writes it; null for what has no date. */
  readonly date: string | null;
  readonly articles: readonly ArticleStatements[];
  /** Lines between actors. */
  readonly lines: number;
}

/** The histogram as rows: days and longer times in the order of their beginning, the undated last. */
export function dateRows({ days, spans, ties, undated }: Timeline): DateRow[] {
  const rows = new Map<string, { days: Days; articles: Map<ArticleId, NodeId[]>; lines: number }>();
  const rowAt = (run: Days) => {
    const key = `${run.from}/${run.to}`;
    const row = rows.get(key) ?? { days: run, articles: new Map<ArticleId, NodeId[]>(), lines: 0 };
    rows.set(key, row);
    return row;
  };
  const add = (run: Days, article: ArticleId, statements: readonly NodeId[]) => {
    const { articles } = rowAt(run);
    articles.set(article, [...(articles.get(article) ?? []), ...statements]);
  };
  for (const { day, articles } of days)
    for (const each of articles) add({ from: day, to: day }, each.article, each.statements);
  for (const { days: run, article, statement } of spans) add(run, article, [statement]);
  for (const { days: run, count } of ties) rowAt(run).lines += count;
  return [
    ...[...rows.values()]
      .sort((a, b) => order(a.days, b.days))
      .map(({ days: run, articles, lines }) => ({
        date: dateOf(run),
        articles: [...articles].map(([article, statements]) => ({ article, statements })),
        lines,
      })),
    { date: null, articles: undated.filter(({ statements }) => statements.length > 0), lines: 0 },
  ];
}

/** The earlier first, of those the longer. */
const order = (a: Days, b: Days) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to > b.to ? -1 : 1);

/** The shortest way to write a run of days: a year, a month, a day, or both its ends. */
function dateOf({ from, to }: Days): string {
  const short = [from.slice(0, 4), from.slice(0, 7), from].find((date) => {
    const run = daysOf(date);
    return run.from === from && run.to === to;
  });
  return short ?? `${from}/${to}`;
}
