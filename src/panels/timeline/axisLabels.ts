import { monthsOf } from '../../domain/model/calendar';
import type { Timeline } from '../../domain/time/timeline';
import { rangeOf, type WindowEnds } from '../../domain/time/timeScale';
import type { NodeNames } from '../shared/useNames';
import { type ChartCell, type ChartPlan, LONGEST_WHOLE } from './plan';

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

interface Words extends Pick<NodeNames, 't' | 'date'> {
  readonly widthOf: (text: string) => number;
}

/**
 * Dates below the scale, as many as find room: the window's ends first, then the days with most, then how long a broken
 * stretch is. Every label keeps clear of the others and of the window's handles.
 * @param ends the window; an open end is not named
 */
export function axisLabels(timeline: Timeline, plan: ChartPlan, ends: WindowEnds, words: Words): AxisLabel[] {
  const stops = plan.cells.map(({ stop }) => stop);
  if (stops.length === 0) return [];
  const { first, last } = rangeOf(stops, ends);
  const edges = { from: plan.cells[first]?.start ?? 0, to: endOf(plan.cells[last]) };
  const placed: AxisLabel[] = [];
  const taken = [edges.from, edges.to].map((at) => ({ start: at - GRIP, end: at + GRIP }));
  const place = ({ options, isEnd }: Wish): boolean => {
    for (const option of options) {
      const width = words.widthOf(option.text);
      const start = startOf(option, width, plan.width);
      const isFree = taken.every((other) => start >= other.end || start + width <= other.start);
      if (!isFree || start < 0 || start + width > plan.width) continue;
      taken.push({ start: start - GAP, end: start + width + GAP });
      placed.push({ text: option.text, start, width, isEnd });
      return true;
    }
    return false;
  };
  const named = endWishes(ends, edges, words);
  // Where there is room for one of them only, it names the whole window.
  if (!named.map(place).every(Boolean) && named.length > 1) {
    placed.length = 0;
    taken.length = 2;
    place(wholeWish(ends, edges, words));
  }
  for (const wish of [...dayWishes(timeline, plan, words), ...gapWishes(plan, words)]) place(wish);
  return placed.sort((a, b) => a.start - b.start);
}

const endOf = (cell: ChartCell | undefined) => (cell ? cell.start + cell.width : 0);

function startOf({ place, at }: Option, width: number, room: number): number {
  // A day at the very edge of the scale has its date a little beside it.
  if (place === 'middle') return Math.min(Math.max(at - width / 2, GRIP), room - GRIP - width);
  return place === 'before' ? at - GRIP - 2 - width : at + GRIP + 2;
}

interface Edges {
  readonly from: number;
  readonly to: number;
}

const outside = (text: string, edges: Edges): Option[] => [
  { text, place: 'after', at: edges.to },
  { text, place: 'before', at: edges.from },
];

/** The dates of the window's ends, outside it where there is room, else inside; of a single day once. */
function endWishes({ from, to }: WindowEnds, edges: Edges, { date }: Words): Wish[] {
  if (from !== null && from === to) return [{ options: outside(date(from, 'short'), edges), isEnd: true }];
  const end = (iso: string | null, at: number, places: readonly Option['place'][]): Wish[] =>
    iso === null ? [] : [{ options: places.map((place) => ({ text: date(iso, 'short'), place, at })), isEnd: true }];
  return [...end(from, edges.from, ['before', 'after']), ...end(to, edges.to, ['after', 'before'])];
}

const wholeWish = ({ from, to }: WindowEnds, edges: Edges, { date }: Words): Wish => ({
  options: outside(date(`${from ?? ''}/${to ?? ''}`, 'short'), edges),
  isEnd: true,
});

/** With the year where there is room, without it else. */
function dayWishes(timeline: Timeline, { cells }: ChartPlan, { date }: Words): Wish[] {
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

function gapWishes({ cells }: ChartPlan, { t }: Words): Wish[] {
  return cells.flatMap((cell) => {
    const months = monthsOf(cell.stop);
    return cell.stop.length > LONGEST_WHOLE && months > 0 ? [middle(cell, [t('time.months', { count: months })])] : [];
  });
}

const middle = ({ start, width }: ChartCell, texts: readonly string[]): Wish => ({
  options: texts.map((text) => ({ text, place: 'middle', at: start + width / 2 })),
  isEnd: false,
});
