import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { aGraphOf } from '../../domain/testing/statements';
import { timelineOf } from '../../domain/time/timeline';
import { stopsOf } from '../../domain/time/timeScale';
import { type ChartPlan, type ChartSize, planChart, stopAt } from './plan';

const ROOM: ChartSize = { width: 300, height: 56, pitch: 7 };

function planFor(dates: readonly string[], room = ROOM): ChartPlan {
  const timeline = timelineOf(indexGraph(aGraphOf(dates.map((date) => ({ said: null, happened: date })))), 'happened');
  return planChart(timeline, stopsOf(timeline), room);
}

test('squares of one day are piled up, the next pile beside the first', () => {
  const plan = planFor(Array.from({ length: 9 }, () => '2023-09-13'));
  const places = [...plan.squares.values()];
  const [first] = places;
  expect(places.map(({ start, bottom }) => [start - (first?.start ?? 0), bottom])).toEqual([
    [0, 0],
    [0, 7],
    [0, 14],
    [0, 21],
    [0, 28],
    [0, 35],
    [0, 42],
    [0, 49],
    [7, 0],
  ]);
});

test('a long stretch takes little more room than a short one', () => {
  const plan = planFor(['2023-09-13', '2023-09-18', '2024-06-18']);
  const widths = plan.cells.map(({ stop, width }) => [stop.length, Math.round(width)]);
  expect(widths.map(([length]) => length)).toEqual([1, 4, 1, 273, 1]);
  const [, short = 0, , long = 0] = widths.map(([, width]) => width ?? 0);
  expect(long / short).toBeLessThan(5);
});

test('an imprecise date is a bar over its span, above the squares', () => {
  const plan = planFor(['2023-09', '2023-09-13', '2023-09-12/2023-09-17']);
  const [month, run] = [plan.bars.get(idOf(plan, 0)), plan.bars.get(idOf(plan, 1))];
  const cell = plan.cells.find(({ stop }) => stop.kind === 'day');
  if (!month || !run || !cell) throw new Error('all three are drawn');
  expect(month.start).toBeLessThan(run.start);
  expect(month.start + month.width).toBeGreaterThan(run.start + run.width);
  expect(run.start < cell.start && run.start + run.width > cell.start + cell.width).toBe(true);
  expect(month.bottom - run.bottom).toBe(6);
});

const idOf = (plan: ChartPlan, at: number) => {
  const id = [...plan.bars.keys()][at];
  if (!id) throw new Error('no such bar');
  return id;
};

const pad = (value: number) => String(value).padStart(2, '0');
const anyDate = fc
  .tuple(fc.integer({ min: 2021, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .chain(([y, m, d]) => fc.constantFrom(`${y}`, `${y}-${pad(m)}`, `${y}-${pad(m)}-${pad(d)}`));

test('whatever the dates, everything dated has a place of its own within the room', () => {
  fc.assert(
    fc.property(
      fc.array(anyDate, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 120, max: 900 }),
      (dates, width) => {
        const plan = planFor(dates, { ...ROOM, width });
        expect(plan.squares.size + plan.bars.size).toBe(dates.length);
        expect(plan.width).toBeGreaterThanOrEqual(width - 0.001);
        const places = [...plan.squares.values()].map(({ start, bottom }) => `${start.toFixed(3)} ${bottom}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { bottom } of [...plan.squares.values(), ...plan.bars.values()]) {
          expect(bottom).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThan(ROOM.height);
        }
        for (const [at, { start, width: own }] of plan.cells.entries()) {
          expect(stopAt(plan.cells, start + own / 2)).toBe(at);
        }
      },
    ),
    { numRuns: 60 },
  );
});
