import type { TimeWindow } from '../graph/filter';
import { dayAfter, lengthOf } from '../model/calendar';
import { type Days, overlaps } from '../model/dates';
import type { Timeline } from './timeline';

/** A piece of the time scale: a day that has something, or a stretch between such days. */
export interface TimeStop extends Days {
  readonly kind: 'day' | 'stretch';
  /** Days, at least 1. */
  readonly length: number;
  /** Whether something that is dated falls here first: a day of its own, or the beginning of a span. */
  readonly begins: boolean;
}

/** The ends of a window, null where it is open. */
export type WindowEnds = Pick<TimeWindow, 'from' | 'to'>;

/** First and last stop inside a window, from 0. */
export interface StopRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts time into stops without holes: every dated day is one by itself, and every span begins and ends where a stop
 * does. Empty where nothing is dated.
 */
export function stopsOf({ days, spans, ties }: Timeline): TimeStop[] {
  const runs = [...days.map(({ day }) => ({ from: day, to: day })), ...spans.map((span) => span.days)].concat(
    ties.map((tie) => tie.days),
  );
  if (runs.length === 0) return [];
  const starts = [...new Set(runs.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  const begun = new Set(runs.map(({ from }) => from));
  const exact = new Set(runs.filter(({ from, to }) => from === to).map(({ from }) => from));
  return starts.slice(0, -1).map((from, at) => {
    const run = { from, to: dayAfter(starts[at + 1] ?? from, -1) };
    return {
      ...run,
      kind: exact.has(from) ? 'day' : 'stretch',
      length: lengthOf(run),
      begins: begun.has(from),
    };
  });
}

/** The stops a window touches; the nearest one where it lies outside of all. @param stops at least one */
export function rangeOf(stops: readonly TimeStop[], { from, to }: WindowEnds): StopRange {
  const inside = stops.flatMap((stop, at) => (overlaps(stop, from, to) ? [at] : []));
  const nearest = from !== null && from > (stops.at(-1)?.to ?? '') ? stops.length - 1 : 0;
  return { first: inside[0] ?? nearest, last: inside.at(-1) ?? nearest };
}

/** The window over these stops; an end that reaches the end of the scale is open. */
export function windowOver(stops: readonly TimeStop[], { first, last }: StopRange): WindowEnds {
  return {
    from: first <= 0 ? null : (stops[first]?.from ?? null),
    to: last >= stops.length - 1 ? null : (stops[last]?.to ?? null),
  };
}

/** The same with both ends said, so that a window stays as wide as it is when it moves; over all stops, all time. */
export function closedOver(stops: readonly TimeStop[], { first, last }: StopRange): WindowEnds {
  if (first <= 0 && last >= stops.length - 1) return { from: null, to: null };
  return { from: stops[first]?.from ?? null, to: stops[last]?.to ?? null };
}

/** As many stops, so many stops later; it stays on the scale. */
export function shifted(stops: readonly TimeStop[], { first, last }: StopRange, by: number): StopRange {
  const way = Math.max(-first, Math.min(by, stops.length - 1 - last));
  return { first: first + way, last: last + way };
}

/**
 * The window one dated day on, or back. All time becomes the first or last such day alone; a window that is open
 * at its beginning grows or shrinks at its end; any other moves as a whole.
 * @returns null where there is no further one
 */
export function stepped(stops: readonly TimeStop[], ends: WindowEnds, way: 1 | -1): WindowEnds | null {
  const begins = (at: number) => stops[at]?.begins === true;
  const next = (from: number) => {
    for (let at = from + way; at >= 0 && at < stops.length; at += way) if (begins(at)) return at;
    return null;
  };
  if (ends.from === null && ends.to === null) {
    const at = next(way === 1 ? -1 : stops.length);
    return at === null ? null : closedOver(stops, { first: at, last: at });
  }
  const range = rangeOf(stops, ends);
  if (ends.from === null) {
    const last = next(range.last);
    return last === null ? null : { from: null, to: stops[last]?.to ?? null };
  }
  const edge = way === 1 ? range.last : range.first;
  const target = next(edge);
  return target === null ? null : closedOver(stops, shifted(stops, range, target - edge));
}

/**
 * Where playing begins: from all time, with everything up to the first dated day; a window that begins somewhere moves
 * on from where it is, or from the beginning where it has come to the end.
 * @returns null where nothing is dated
 */
export function firstPlayed(stops: readonly TimeStop[], ends: WindowEnds): WindowEnds | null {
  if (ends.from === null) return grown(stops, ends.to === null ? -1 : rangeOf(stops, ends).last);
  const range = rangeOf(stops, ends);
  const start = stops.findIndex(({ begins }) => begins);
  return stepped(stops, ends, 1) ?? (start < 0 ? null : closedOver(stops, shifted(stops, range, start - range.first)));
}

/** The next picture while time is played; null at the end. */
export function nextPlayed(stops: readonly TimeStop[], ends: WindowEnds): WindowEnds | null {
  if (ends.from !== null) return stepped(stops, ends, 1);
  return ends.to === null ? null : grown(stops, rangeOf(stops, ends).last);
}

/** One dated day more, all time with the last of them. */
function grown(stops: readonly TimeStop[], last: number): WindowEnds | null {
  const rest = stops.flatMap((stop, at) => (at > last && stop.begins ? [at] : []));
  const [at] = rest;
  if (at === undefined) return null;
  return windowOver(stops, { first: 0, last: rest.length === 1 ? stops.length - 1 : at });
}
