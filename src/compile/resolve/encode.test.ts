import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from './encode';

test('keys in order, one line per value, a line feed at the end', () => {
  expect(encode({ b: [2, 1], a: { d: null, c: 'ب' } })).toBe(
    '{\n "a": {\n  "c": "ب",\n  "d": null\n },\n "b": [\n  2,\n  1\n ]\n}\n',
  );
});

test('the same content gives the same bytes, whatever the order of its keys, and comes back whole', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const reversed = Object.fromEntries(Object.entries(value).reverse());
      expect(encode(reversed)).toBe(encode(value));
      expect(JSON.parse(encode(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
