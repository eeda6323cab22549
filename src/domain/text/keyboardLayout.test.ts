import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onOtherKeyboard } from './keyboardLayout';

test.each([
  ['f,jdk', 'بوتين'],
  ['v,sdh', 'روسيا'],
  ['حعفهى', 'putin'],
  ['لاحهىنثى', 'bpinken'],
  ['gl', 'لم'],
])('%s was meant as %s', (typed, meant) => {
  expect(onOtherKeyboard(typed)).toBe(meant);
});

test('there and back again', () => {
  const keys = fc.array(fc.constantFrom(...Array.from('qwertyuiopasdfghjklzxcvnmb '))).map((list) => list.join(''));
  fc.assert(
    fc.property(keys, (text) => {
      // Two keys, for lam and alef, give the same letters as one.
      fc.pre(!text.includes('gh') && text.trim() !== '');
      expect(onOtherKeyboard(onOtherKeyboard(text))).toBe(text);
    }),
  );
});
