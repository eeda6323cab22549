import { expect, test } from 'vitest';
import { nearestWord } from './nearestWord';

test.each([
  ['north-corea', 'north-korea'],
  ['putn', 'putin'],
  ['russia', 'russia'],
  ['zimbabwe', null],
  ['', null],
  ['x'.repeat(100_000), null],
])('%s', (word, near) => {
  expect(nearestWord(word, ['putin', 'russia', 'north-korea', 'south-korea'])).toBe(near);
});
