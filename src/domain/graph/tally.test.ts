import { expect, test } from 'vitest';
import { tally } from './tally';

test('counts each value, and none that does not occur', () => {
  const counts = tally(['a', 'b', 'a']);
  expect(['a', 'b', 'c'].map(counts)).toEqual([2, 1, 0]);
});
