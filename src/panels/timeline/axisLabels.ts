import { monthsOf } from '../../domain/calendar';
import type { Timeline } from '../../domain/timeline';
import type { StopRange } from '../../domain/timeStops';
import type { Names } from '../useNames';
import { type Cell, LONGEST_WHOLE, type Plan } from './plan';

export interface AxisLabel {
  readonly text: string;
  /** From the inline start. */
  readonly start: number;
  readonly width: number;
  /** Whether it names an end of the window. */
  readonly isEnd: boolean;
}

/** Half of what the handle at an end of the window takes. */
const GRIP = 8;
/** Between two labels. */
const GAP = 8;

interface Option {
  readonly text: string;
  readonly place: 'middle' | 'before' | 'after';
  /** What it stands at, from the inline start. */
  readonly at: number;
}

/** One thing to be named, the best way first. */
interface Wish {
  readonly options: readonly Option[];
  readonly isEnd: boolean;
}

interface Words extends Pick<Names, 't' | 'date'> {
  readonly widthOf: (text: string) => number;
}

/**
 * Dates below the scale, as many as find room: the window's ends first, then the days with most, then how long a broken
 * stretch is. Every label keeps clear of the others and of the window's handles.
 * @param range the stops of the window, null for all time
 */
export function axisLabels(timeline: Timeline, plan: Plan, range: StopRange | null, words: Words): AxisLabel[] {
  const placed: AxisLabel[] = [];
  const handles = range ? [plan.cells[range.first]?.start ?? 0, endOf(plan.cells[range.last])] : [0, plan.width];
  const taken = handles.map((at) => ({ start: at - GRIP, end: at + GRIP }));
  const wishes = [...endWishes(plan, range, words), ...dayWishes(timeline, plan, words), ...gapWishes(plan, words)];
  for (const { options, isEnd } of wishes) {
    for (const option of options) {
      const width = words.widthOf(option.text);
      const start = startOf(option, width);
      const isFree = taken.every((other) => start >= other.end || start + width <= other.start);
      if (!isFree || start < 0 || start + width > plan.width) continue;
      taken.push({ start: start - GAP, end: start + width + GAP });
      placed.push({ text: option.text, start, width, isEnd });
      break;
    }
  }
  return placed.sort((a, b) => a.start - b.start);
}

const endOf = (cell: Cell | undefined) => (cell ? cell.start + cell.width : 0);

function startOf({ place, at }: Option, width: number): number {
  return place === 'middle' ? at - width / 2 : place === 'before' ? at - GRIP - 2 - width : at + GRIP + 2;
}

/** The dates of the window's ends, outside it where there is room, else inside; of a single day once. */
function endWishes({ cells }: Plan, range: StopRange | null, { date }: Words): Wish[] {
  const [first, last] = range ? [cells[range.first], cells[range.last]] : [];
  if (!first || !last) return [];
  const end = (iso: string, at: number, places: readonly ('before' | 'after')[]): Wish => ({
    options: places.map((place) => ({ text: date(iso, 'short'), place, at })),
    isEnd: true,
  });
  if (first.stop.from === last.stop.to) {
    const { options } = end(first.stop.from, first.start, ['before']);
    return [{ options: [...end(last.stop.to, endOf(last), ['after']).options, ...options], isEnd: true }];
  }
  return [end(first.stop.from, first.start, ['before', 'after']), end(last.stop.to, endOf(last), ['after', 'before'])];
}

/** With the year where there is room, without it else. */
function dayWishes(timeline: Timeline, { cells }: Plan, { date }: Words): Wish[] {
  const counts = new Map(
    timeline.days.map(({ day, articles }) => [day, articles.reduce((sum, each) => sum + each.statements.length, 0)]),
  );
  return cells
    .filter(({ stop }) => stop.kind === 'day')
    .sort((a, b) => (counts.get(b.stop.from) ?? 0) - (counts.get(a.stop.from) ?? 0))
    .map((cell) => {
      const full = date(cell.stop.from, 'short');
      return middle(cell, [full, full.replace(/ \S+$/, '')]);
    });
}

function gapWishes({ cells }: Plan, { t }: Words): Wish[] {
  return cells.flatMap((cell) => {
    const months = monthsOf(cell.stop);
    return cell.stop.length > LONGEST_WHOLE && months > 0 ? [middle(cell, [t('time.months', { count: months })])] : [];
  });
}

const middle = ({ start, width }: Cell, texts: readonly string[]): Wish => ({
  options: texts.map((text) => ({ text, place: 'middle', at: start + width / 2 })),
  isEnd: false,
});
