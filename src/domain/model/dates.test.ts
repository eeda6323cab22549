import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, overlaps } from './dates';

describe('the days a date may mean', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-09-13', '2023-09-13', '2023-09-13'],
    ['2023-09-12/2023-09-17', '2023-09-12', '2023-09-17'],
    ['2023-11/2024', '2023-11-01', '2024-12-31'],
  ])('%s', (date, from, to) => {
    expect(daysOf(date)).toEqual({ from, to });
  });
});

describe('whether two runs of days share one', () => {
  const september = daysOf('2023-09');

  test('both ends belong to a run, and a missing end is open', () => {
    expect(overlaps(september, '2023-09-30', null)).toBe(true);
    expect(overlaps(september, '2023-10-01', null)).toBe(false);
    expect(overlaps(september, null, '2023-09-01')).toBe(true);
    expect(overlaps(september, null, '2023-08-31')).toBe(false);
    expect(overlaps(september, null, null)).toBe(true);
    expect(overlaps(daysOf('2023'), '2023-09-13', '2023-09-13')).toBe(true);
  });

  test('is the same from both sides', () => {
    const day = fc
      .date({ min: new Date('2022-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const run = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(run, run, (a, b) => {
        expect(overlaps(a, b.from, b.to)).toBe(overlaps(b, a.from, a.to));
      }),
    );
  });
});
