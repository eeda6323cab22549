import type { CSSProperties } from 'react';
import type { ArticleId, NodeId } from '../../domain/model/ids';
import type { Timeline } from '../../domain/time/timeline';
import { type ChartPlan, groupWidth, squaresOf } from './plan';

/** One statement as a sign in time. */
export interface TimelineSign {
  readonly statement: NodeId;
  readonly article: ArticleId;
  /** As the data has it; null where the text gives none. */
  readonly date: string | null;
  readonly place: CSSProperties;
  readonly isBar: boolean;
}

const square = (start: number, bottom: number, pitch: number): CSSProperties => ({
  insetInlineStart: start,
  insetBlockEnd: bottom,
  inlineSize: pitch - 1,
  blockSize: pitch - 1,
});

/** Everything dated, in the order of time; what is known less exactly comes where its span begins. */
export function datedSigns(timeline: Timeline, plan: ChartPlan, pitch: number): TimelineSign[] {
  const days = timeline.days.flatMap(({ day, articles }) =>
    articles.flatMap(({ article, statements }) =>
      statements.flatMap((statement) => {
        const at = plan.squares.get(statement);
        return at
          ? [
              {
                from: day,
                sign: { statement, article, date: day, place: square(at.start, at.bottom, pitch), isBar: false },
              },
            ]
          : [];
      }),
    ),
  );
  const spans = timeline.spans.flatMap(({ statement, article, date, days: { from } }) => {
    const at = plan.bars.get(statement);
    if (!at) return [];
    const place = {
      insetInlineStart: at.start,
      insetBlockEnd: at.bottom,
      inlineSize: at.width,
      blockSize: plan.bar,
    };
    return [{ from, sign: { statement, article, date, place, isBar: true } }];
  });
  return [...days, ...spans].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).map(({ sign }) => sign);
}

/** Where an article's undated statements stand. */
export interface UndatedColumn {
  readonly article: ArticleId;
  readonly start: number;
  readonly width: number;
}

/** Between the columns of two articles. */
const COLUMN_GAP = 8;
/** Room for the article's number. */
const LEAST_COLUMN = 14;

/** The undated, a column for each article that has any. */
export function undatedSigns(
  { undated }: Timeline,
  rows: number,
  pitch: number,
): { readonly signs: readonly TimelineSign[]; readonly columns: readonly UndatedColumn[]; readonly width: number } {
  const signs: TimelineSign[] = [];
  const columns: UndatedColumn[] = [];
  let start = 0;
  for (const { article, statements } of undated) {
    if (statements.length === 0) continue;
    const width = Math.max(LEAST_COLUMN, groupWidth(statements.length, rows, pitch));
    columns.push({ article, start, width });
    for (const { statement, ...at } of squaresOf([{ article, statements }], rows, pitch))
      signs.push({ statement, article, date: null, place: square(start + at.start, at.bottom, pitch), isBar: false });
    start += width + COLUMN_GAP;
  }
  return { signs, columns, width: Math.max(0, start - COLUMN_GAP) };
}
