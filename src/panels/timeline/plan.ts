import type { NodeId } from '../../domain/model/ids';
import type { ArticleStatements, DayColumn, SpanBar, Timeline } from '../../domain/time/timeline';
import { rangeOf, type TimeStop } from '../../domain/time/timeScale';

/** What the histogram may take, CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** From one square to the next. */
  readonly pitch: number;
}

/** A piece of the scale as it is drawn; all distances from the inline start, or upward from the base line. */
export interface ChartCell {
  readonly stop: TimeStop;
  readonly start: number;
  readonly width: number;
}

export interface PlacedSquare {
  readonly statement: NodeId;
  readonly start: number;
  readonly bottom: number;
}

interface PlacedBar extends PlacedSquare {
  readonly width: number;
}

/** Where everything dated stands. */
export interface ChartPlan {
  readonly width: number;
  readonly cells: readonly ChartCell[];
  readonly squares: ReadonlyMap<NodeId, PlacedSquare>;
  readonly bars: ReadonlyMap<NodeId, PlacedBar>;
  /** Thickness of a bar. */
  readonly bar: number;
}

/** Between the squares of two articles on one day. */
const ARTICLE_GAP = 3;
const DAY_PAD = 4;
const DAY_LEAST = 14;
/** A stretch longer than this is broken off, its days no longer drawn to scale. */
export const LONGEST_WHOLE = 7;
const STRETCH_DAY = 3;
const BREAK = 20;
/** Most of the height that bars may take. */
const BARS_SHARE = 0.44;
const WIDEST_LANE = 6;

/**
 * Days as wide as their squares need, stretches short, the room that is left shared out. Wider than the room where
 * there is more than fits.
 */
export function planChart(timeline: Timeline, stops: readonly TimeStop[], room: ChartSize): ChartPlan {
  const lanes = lanesOf(timeline.spans);
  const lane = laneHeight(room.height, lanes.count);
  const rows = Math.max(1, Math.floor((room.height - lanes.count * lane) / room.pitch));
  const columns = new Map(timeline.days.map((column) => [column.day, column]));
  const cells = cellsOf(stops, room.width, (day) => columnWidth(columns.get(day), rows, room.pitch));
  const squares = new Map<NodeId, PlacedSquare>();
  for (const { stop, start, width } of cells) {
    const column = stop.kind === 'day' ? columns.get(stop.from) : undefined;
    if (!column) continue;
    const inner = groupsWidth(column.articles, rows, room.pitch);
    for (const square of squaresOf(column.articles, rows, room.pitch))
      squares.set(square.statement, { ...square, start: start + (width - inner) / 2 + square.start });
  }
  const bars = new Map<NodeId, PlacedBar>();
  for (const { statement, days } of timeline.spans) {
    const { first, last } = rangeOf(stops, days);
    const [from, to] = [cells[first], cells[last]];
    if (!from || !to) continue;
    const bottom = room.height - ((lanes.of.get(statement) ?? 0) + 1) * lane;
    bars.set(statement, { statement, start: from.start + 1, width: to.start + to.width - from.start - 2, bottom });
  }
  const end = cells.at(-1);
  return { width: end ? end.start + end.width : 0, cells, squares, bars, bar: Math.max(1, lane - 1) };
}

/** Whole pixels as long as there are any to give. */
function laneHeight(height: number, count: number): number {
  if (count === 0) return 0;
  const share = Math.min(WIDEST_LANE, (height * BARS_SHARE) / count);
  return share >= 2 ? Math.floor(share) : share;
}

/** Squares piled up from the base line, article after article. */
export function squaresOf(articles: readonly ArticleStatements[], rows: number, pitch: number): PlacedSquare[] {
  let start = 0;
  return articles.flatMap(({ statements }) => {
    const at = start;
    start += groupWidth(statements.length, rows, pitch) + ARTICLE_GAP;
    return statements.map((statement, place) => ({
      statement,
      start: at + Math.floor(place / rows) * pitch,
      bottom: (place % rows) * pitch,
    }));
  });
}

/** How wide a pile of so many squares is. */
export const groupWidth = (count: number, rows: number, pitch: number) => Math.ceil(count / rows) * pitch;

const groupsWidth = (articles: readonly ArticleStatements[], rows: number, pitch: number) =>
  articles.reduce((sum, { statements }) => sum + groupWidth(statements.length, rows, pitch), 0) +
  Math.max(0, articles.length - 1) * ARTICLE_GAP;

const columnWidth = (column: DayColumn | undefined, rows: number, pitch: number) =>
  Math.max(DAY_LEAST, (column ? groupsWidth(column.articles, rows, pitch) : 0) + 2 * DAY_PAD);

const stretchWidth = (length: number) => (length > LONGEST_WHOLE ? BREAK : 4 + length * STRETCH_DAY);

/** Shares what is left among all, the longer stretches taking more, though far less than their time. */
function cellsOf(stops: readonly TimeStop[], room: number, dayWidth: (day: string) => number): ChartCell[] {
  const least = stops.map((stop) => (stop.kind === 'day' ? dayWidth(stop.from) : stretchWidth(stop.length)));
  const weights = stops.map((stop) => (stop.kind === 'day' ? 2 : Math.log(stop.length + 1)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const spare = Math.max(0, room - sum(least)) / Math.max(1, sum(weights));
  let start = 0;
  return stops.map((stop, at) => {
    const width = (least[at] ?? 0) + (weights[at] ?? 0) * spare;
    const cell = { stop, start, width };
    start += width;
    return cell;
  });
}

/** Bars one above the other wherever they share a day. */
function lanesOf(spans: readonly SpanBar[]): { readonly count: number; readonly of: ReadonlyMap<NodeId, number> } {
  const ends: string[] = [];
  const of = new Map<NodeId, number>();
  for (const { statement, days } of spans) {
    const free = ends.findIndex((end) => end < days.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = days.to;
    of.set(statement, lane);
  }
  return { count: ends.length, of };
}

/** The stop drawn at a distance from the inline start; the nearest where it lies beyond. */
export function stopAt(cells: readonly ChartCell[], distance: number): number {
  const found = cells.findIndex(({ start, width }) => distance < start + width);
  return found < 0 ? Math.max(0, cells.length - 1) : found;
}
