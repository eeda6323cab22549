import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexGraph } from '../graph/graphIndex';
import { dayAfter, lengthOf, monthsOf } from '../model/calendar';
import { aGraphOf } from '../testing/statements';
import { timelineOf } from './timeline';
import {
  firstPlayed,
  nextPlayed,
  rangeOf,
  shifted,
  stepped,
  stopsOf,
  type TimeStop,
  type WindowEnds,
  windowOver,
} from './timeScale';

const stopsFor = (...dates: string[]) =>
  stopsOf(timelineOf(indexGraph(aGraphOf(dates.map((date) => ({ said: null, happened: date })))), 'happened'));
const written = (stops: readonly TimeStop[]) =>
  stops.map(({ from, to, kind, begins }) => `${from}…${to} ${kind}${begins ? '!' : ''}`);

const ALL: WindowEnds = { from: null, to: null };
const TWO_VISITS = stopsFor('2023-09', '2023-09-13', '2023-09-18', '2023-11-09', '2024-06-18');

test('days after days, over the ends of months and years', () => {
  expect(dayAfter('2023-12-31')).toBe('2024-01-01');
  expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29');
  expect(lengthOf({ from: '2023-09-12', to: '2023-09-17' })).toBe(6);
  expect(monthsOf({ from: '2023-11-10', to: '2024-06-17' })).toBe(7);
});

test('cuts at every dated day and at the ends of every span, without holes', () => {
  expect(written(TWO_VISITS)).toEqual([
    '2023-09-01…2023-09-12 stretch!',
    '2023-09-13…2023-09-13 day!',
    '2023-09-14…2023-09-17 stretch',
    '2023-09-18…2023-09-18 day!',
    '2023-09-19…2023-09-30 stretch',
    '2023-10-01…2023-11-08 stretch',
    '2023-11-09…2023-11-09 day!',
    '2023-11-10…2024-06-17 stretch',
    '2024-06-18…2024-06-18 day!',
  ]);
});

test('nothing dated has no scale', () => {
  expect(stopsFor()).toEqual([]);
  expect(firstPlayed([], ALL)).toBeNull();
  expect(stepped([], ALL, 1)).toBeNull();
});

describe('stepping', () => {
  const days = (from: string, to = from) => ({ from, to });

  test('goes from one dated day to the next and back, and stays at the ends', () => {
    const first = stepped(TWO_VISITS, ALL, 1);
    expect(first).toEqual(days('2023-09-01', '2023-09-12'));
    expect(first && stepped(TWO_VISITS, first, -1)).toBeNull();
    expect(stepped(TWO_VISITS, days('2023-09-13'), 1)).toEqual(days('2023-09-18'));
    expect(stepped(TWO_VISITS, days('2023-11-09'), -1)).toEqual(days('2023-09-18'));
    expect(stepped(TWO_VISITS, ALL, -1)).toEqual(days('2024-06-18'));
    expect(stepped(TWO_VISITS, days('2024-06-18'), 1)).toBeNull();
  });

  test('a window open at its beginning grows and shrinks at its end', () => {
    expect(stepped(TWO_VISITS, { from: null, to: '2023-09-18' }, 1)).toEqual({ from: null, to: '2023-11-09' });
    expect(stepped(TWO_VISITS, { from: null, to: '2023-11-09' }, -1)).toEqual({ from: null, to: '2023-09-18' });
  });

  test('a wider window moves as a whole', () => {
    expect(stepped(TWO_VISITS, days('2023-09-13', '2023-09-18'), 1)).toEqual(days('2023-09-19', '2023-11-09'));
  });
});

test('playing from all time adds one dated day after the other and ends with all time', () => {
  const shown: (string | null)[] = [];
  let ends = firstPlayed(TWO_VISITS, ALL);
  while (ends) {
    expect(ends.from).toBeNull();
    shown.push(ends.to);
    ends = nextPlayed(TWO_VISITS, ends);
  }
  expect(shown).toEqual(['2023-09-12', '2023-09-13', '2023-09-18', '2023-11-09', null]);
});

test('a window of one day is played from day to day, and begins again at the end', () => {
  const last = { from: '2024-06-18', to: '2024-06-18' };
  expect(nextPlayed(TWO_VISITS, { from: '2023-11-09', to: '2023-11-09' })).toEqual(last);
  expect(nextPlayed(TWO_VISITS, last)).toBeNull();
  expect(firstPlayed(TWO_VISITS, last)).toEqual({ from: '2023-09-01', to: '2023-09-12' });
});

const year = fc.integer({ min: 2020, max: 2026 });
const pad = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 3 }))
  .map(([y, m, d, kind]) =>
    kind === 0
      ? String(y)
      : kind === 1
        ? `${y}-${pad(m)}`
        : kind === 2
          ? `${y}-${pad(m)}-${pad(d)}`
          : `${y}-${pad(m)}-01/${y}-${pad(m)}-${pad(d)}`,
  );
const someDates = fc.array(anyDate, { minLength: 1, maxLength: 15 });

describe('whatever the dates', () => {
  test('the stops follow one another without hole or overlap', () => {
    fc.assert(
      fc.property(someDates, (dates) => {
        const stops = stopsFor(...dates);
        expect(stops.map(lengthOf)).toEqual(stops.map(({ length }) => length));
        expect(stops.slice(1).map(({ from }) => from)).toEqual(stops.slice(0, -1).map(({ to }) => dayAfter(to)));
        expect(stops.every(({ kind, length }) => kind === 'stretch' || length === 1)).toBe(true);
      }),
    );
  });

  test('a window over stops touches these stops and no others', () => {
    fc.assert(
      fc.property(someDates, fc.nat(), fc.nat(), (dates, a, b) => {
        const stops = stopsFor(...dates);
        const [first = 0, last = 0] = [a % stops.length, b % stops.length].sort((x, y) => x - y);
        expect(rangeOf(stops, windowOver(stops, { first, last }))).toEqual({ first, last });
      }),
    );
  });

  test('a window keeps its width when it is moved and stays on the scale', () => {
    fc.assert(
      fc.property(someDates, fc.nat(), fc.nat(), fc.integer({ min: -40, max: 40 }), (dates, a, b, by) => {
        const stops = stopsFor(...dates);
        const [first = 0, last = 0] = [a % stops.length, b % stops.length].sort((x, y) => x - y);
        const moved = shifted(stops, { first, last }, by);
        expect(moved.last - moved.first).toBe(last - first);
        expect(moved.first >= 0 && moved.last < stops.length).toBe(true);
      }),
    );
  });

  test('playing comes to an end', () => {
    fc.assert(
      fc.property(someDates, fc.boolean(), (dates, whole) => {
        const stops = stopsFor(...dates);
        let ends = firstPlayed(stops, whole ? ALL : windowOver(stops, { first: 1, last: 1 }));
        let ticks = 0;
        for (; ends && ticks <= stops.length; ticks += 1) ends = nextPlayed(stops, ends);
        expect(ends).toBeNull();
      }),
    );
  });
});
