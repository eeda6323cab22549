import { expect, test } from 'vitest';
import { NEW_TIMER, readTimer, restarted, retargeted, secondsLeft, spentAt, toggled, writeTimer } from './timer';

test('it counts while it goes, and stands still between', () => {
  const going = toggled(NEW_TIMER, 1000);
  expect(spentAt(going, 4000)).toBe(3000);
  const still = toggled(going, 4000);
  expect(spentAt(still, 9000)).toBe(3000);
  expect(spentAt(toggled(still, 10_000), 12_000)).toBe(5000);
  expect(spentAt(restarted(going, 4000), 5000)).toBe(1000);
  expect(restarted(still, 9000)).toEqual(NEW_TIMER);
});

test('a clock that is set back takes nothing away', () => {
  expect(spentAt(toggled({ ...NEW_TIMER, spent: 500 }, 5000), 1000)).toBe(500);
});

test('what is left, also once it has taken longer', () => {
  const timer = { spent: 0, since: 0, target: 1 };
  expect([0, 59_999, 60_000, 75_000].map((now) => secondsLeft(timer, now))).toEqual([60, 1, 0, -15]);
  expect(secondsLeft(NEW_TIMER, 99)).toBeNull();
});

test('the target goes by minutes, from none to none', () => {
  const ten = retargeted(NEW_TIMER, 1);
  expect(ten.target).toBe(10);
  expect(retargeted(ten, 1).target).toBe(11);
  expect(retargeted({ ...ten, target: 1 }, -1).target).toBeNull();
  expect(retargeted(NEW_TIMER, -1)).toEqual(NEW_TIMER);
});

test('it comes back as it was written, and nonsense is a new one', () => {
  for (const timer of [NEW_TIMER, { spent: 12_345, since: 1_700_000_000_000, target: 12 }, { ...NEW_TIMER, target: 5 }])
    expect(readTimer(writeTimer(timer))).toEqual(timer);
  for (const text of [null, '', '-5  ', 'x y z', '1 2 3 4', `1 ${'9'.repeat(40)} 5`])
    expect(readTimer(text)).toEqual(NEW_TIMER);
});
