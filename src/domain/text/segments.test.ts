import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments } from './segments';

test('overlapping marks become flat segments', () => {
  const whole = { id: 'whole', start: 0, end: 6 };
  const tail = { id: 'tail', start: 4, end: 10 };
  expect(segments('abcdefghijkl', [whole, tail])).toEqual([
    { start: 0, end: 4, text: 'abcd', marks: [whole] },
    { start: 4, end: 6, text: 'ef', marks: [whole, tail] },
    { start: 6, end: 10, text: 'ghij', marks: [tail] },
    { start: 10, end: 12, text: 'kl', marks: [] },
  ]);
});

test('no marks, no text', () => {
  expect(segments('abc', [])).toEqual([{ start: 0, end: 3, text: 'abc', marks: [] }]);
  expect(segments('', [{ start: 0, end: 3 }])).toEqual([]);
});

const marks = fc.array(fc.record({ start: fc.integer({ min: -5, max: 45 }), end: fc.integer({ min: -5, max: 45 }) }), {
  maxLength: 12,
});

test('segments are the text again, none is empty, and each character lies under exactly its marks', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), marks, (text, given) => {
      const result = segments(text, given);
      expect(result.map((segment) => segment.text).join('')).toBe(text);
      let at = 0;
      for (const segment of result) {
        expect(segment.start).toBe(at);
        expect(segment.end).toBeGreaterThan(segment.start);
        expect(segment.text).toBe(text.slice(segment.start, segment.end));
        for (let index = segment.start; index < segment.end; index += 1) {
          const covering = given.filter(({ start, end }) => start <= index && index < end);
          expect(segment.marks).toEqual(covering);
        }
        at = segment.end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('two neighbours never lie under the same marks', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), marks, (text, given) => {
      const covered = segments(text, given).map((segment) =>
        segment.marks.map((mark) => given.indexOf(mark)).join(' '),
      );
      expect(covered.filter((each, index) => each === covered[index - 1])).toEqual([]);
    }),
  );
});
