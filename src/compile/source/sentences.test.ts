import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignSentences } from './sentences';

test('white space belongs to the sentence before it, at the very start to the first', () => {
  expect(alignSentences('  ab. \n cd.\n', ['ab.', 'cd.'])).toEqual({
    ok: true,
    spans: [
      { start: 0, end: 8 },
      { start: 8, end: 12 },
    ],
  });
});

test('sentences that repeat need no neighbours: their order places them', () => {
  expect(alignSentences('ab ab', ['ab', 'ab'])).toEqual({
    ok: true,
    spans: [
      { start: 0, end: 3 },
      { start: 3, end: 5 },
    ],
  });
});

test('which sentence does not follow, and where', () => {
  expect(alignSentences('ab cd', ['ab', 'd'])).toEqual({ ok: false, index: 1, offset: 3 });
  expect(alignSentences('ab cd', ['ab'])).toEqual({ ok: false, index: 1, offset: 3 });
  expect(alignSentences('ab', ['ab', ''])).toEqual({ ok: false, index: 1, offset: 2 });
});

test('they cover the whole text without gap or overlap', () => {
  const sentence = fc.string({ unit: fc.constantFrom('ا', 'ب', '.', 'ج د'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1 }), fc.constantFrom(' ', '\n\n', '\u00a0'), (sentences, gap) => {
      const text = `${gap}${sentences.join(gap)}${gap}`;
      const result = alignSentences(text, sentences);
      expect(result.ok).toBe(true);
      if (!result.ok) return;
      let at = 0;
      for (const { start, end } of result.spans) {
        expect(start).toBe(at);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});
