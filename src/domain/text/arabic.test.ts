import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findForm, fold, foldText, originalSpan, withoutClitics } from './arabic';

const ARABIC = fc
  .array(fc.constantFrom(...Array.from('ابتثكلمنويىةءأإآؤئـًُِّٰ ٠٩۵.«»\n“”Aé👍ﻻپ')), { maxLength: 60 })
  .map((letters) => letters.join(''));

describe('folding', () => {
  test.each([
    ['أإآٱا', 'ااااا'],
    ['موسكو ومسؤولٌ وهيئة', 'موسكو ومسوول وهييه'],
    ['على مستشفى', 'علي مستشفي'],
    ['شيء وجزء', 'شي وجز'],
    ['مُحَمَّدٌ', 'محمد'],
    ['كـــيم', 'كيم'],
    ['٢٠٢٣ و۲۰۲۴', '2023 و2024'],
    ['بيونغ\u00a0\n يانغ', 'بيونغ يانغ'],
    ['ﻻ', 'لا'],
    ['ڤلاديمير پوتين', 'فلاديمير بوتين'],
    ['REUTERS Élysée', 'reuters elysee'],
    ['\u200fكيم\u200e', 'كيم'],
    ['«لن تتردد» – “لن”', '"لن تتردد" - "لن"'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps a way back for every unit', () => {
    fc.assert(
      fc.property(ARABIC, (text) => {
        const { text: folded, starts, ends } = fold(text);
        expect(starts).toHaveLength(folded.length);
        expect(ends).toHaveLength(folded.length);
        for (const [index, start] of starts.entries()) {
          const end = ends[index] ?? -1;
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldText(text.slice(start, end))).toContain(folded.charAt(index));
        }
      }),
    );
  });

  test('is the same when done twice', () => {
    fc.assert(
      fc.property(ARABIC, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('what is found in the folded text is that form in the original', () => {
    fc.assert(
      fc.property(ARABIC, fc.nat(60), fc.nat(60), (text, a, b) => {
        const folded = fold(text);
        const start = Math.min(a, b, folded.text.length);
        const end = Math.min(Math.max(a, b), folded.text.length);
        const span = originalSpan(folded, start, end);
        expect(foldText(text.slice(span.start, span.end)).trim()).toContain(folded.text.slice(start, end).trim());
      }),
    );
  });

  test('the tashkeel, tatweel and hamza after the last letter belong to it', () => {
    const folded = fold('سماءٌ زرقاء');
    expect(originalSpan(folded, 0, 3)).toEqual({ start: 0, end: 5 });
    expect(originalSpan(folded, 0, 0)).toEqual({ start: 0, end: 0 });
    expect(originalSpan(folded, 90, 99)).toEqual({ start: 11, end: 11 });
  });
});

describe('finding a form as a word', () => {
  const found = (text: string, form: string): string[] =>
    findForm(fold(text), form).map(({ start, end }) => text.slice(start, end));

  test.each([
    ['روسيا وروسيا فروسيا', 'روسيا', 3],
    ['بروسيا كروسيا لروسيا', 'روسيا', 3],
    ['وبروسيا ولروسيا فكروسيا', 'روسيا', 3],
    ['الكرملين والكرملين بالكرملين للكرملين وللكرملين', 'كرملين', 5],
    ['«روسيا»، (روسيا)/روسيا-روسيا', 'روسيا', 4],
    ['روسية والروسي بيلاروسيا', 'روسيا', 0],
    ['سوروسيا', 'روسيا', 0],
    ['بيونغ\nيانغ', 'بيونغ يانغ', 1],
    ['قال إنّ أوكرانيا', 'اوكرانيا', 1],
    ['REUTERS (Reuters) UNREUTERS', 'Reuters', 2],
    ['أي شيء', '', 0],
  ])('%s: %s, %i times', (text, form, count) => {
    expect(found(text, form)).toHaveLength(count);
  });

  test('the span is the form without its clitics', () => {
    expect(found('وبروسيا', 'روسيا')).toEqual(['روسيا']);
    expect(found('والكرملين', 'كرملين')).toEqual(['كرملين']);
  });

  test('a form with the article is found after لِ, which swallows its alef', () => {
    expect(found('لليابان ولليابان واليابان باليابان', 'اليابان')).toEqual(['ليابان', 'ليابان', 'اليابان', 'اليابان']);
    expect(found('هللليابان', 'اليابان')).toEqual([]);
  });
});

test('a word without its clitics', () => {
  expect(withoutClitics('وبالروسي')).toEqual(['وبالروسي', 'بالروسي', 'الروسي', 'روسي']);
  expect(withoutClitics('للكرملين')).toEqual(['للكرملين', 'لكرملين', 'كرملين']);
  expect(withoutClitics('من')).toEqual(['من']);
});
