import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

const TEXT = 'one two three four five six seven eight nine ten';

test('a short text stays whole', () => {
  expect(excerpt('one two', [{ start: 4, end: 7 }], 20)).toEqual({
    text: 'one two',
    spans: [{ start: 4, end: 7 }],
    cutBefore: false,
    cutAfter: false,
  });
});

test('a long one is cut between words around what was found', () => {
  const start = TEXT.indexOf('eight');
  expect(excerpt(TEXT, [{ start, end: start + 5 }], 20)).toEqual({
    text: 'seven eight nine ten',
    spans: [{ start: 6, end: 11 }],
    cutBefore: true,
    cutAfter: false,
  });
  expect(excerpt(TEXT, [{ start: 4, end: 7 }], 20)).toEqual({
    text: 'one two three four',
    spans: [{ start: 4, end: 7 }],
    cutBefore: false,
    cutAfter: true,
  });
});

test('what was found stands near the beginning and is long', () => {
  const found = [{ start: 3, end: 11 }];
  expect(excerpt('في الولايات بوتين', found, 10)).toMatchObject({ text: 'الولايات', spans: [{ start: 0, end: 8 }] });
});

test('it is a part of the text that keeps the first word found, and marks the same words', () => {
  const word = fc.constantFrom('بوتين', 'في', 'a', 'الولايات', 'Korea', '«لا»');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.integer({ min: 10, max: 80 }),
      (all, pick, most) => {
        const text = all.join(' ');
        const at = pick % all.length;
        const start = all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const span = { start, end: start + (all[at]?.length ?? 0) };
        const cut = excerpt(text, [span], most);
        expect(text).toContain(cut.text);
        expect(cut.text.length).toBeLessThanOrEqual(Math.max(most, span.end - span.start));
        expect(cut.spans.map((each) => cut.text.slice(each.start, each.end))).toEqual([all[at]]);
        expect(cut.text.trim()).toBe(cut.text);
        expect(cut.cutBefore || text.startsWith(cut.text)).toBe(true);
        expect(cut.cutAfter || text.endsWith(cut.text)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
