import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, nearest } from './anchor';

const TEXT = 'وأضاف: “نرى أن روسيا تساعد”. وأضاف “الصين تساعد روسيا” وأضاف.';

describe('anchor', () => {
  test('words that stand once', () => {
    expect(anchor(TEXT, { exact: 'الصين' })).toEqual({ ok: true, span: { start: 36, end: 41 } });
    expect(TEXT.slice(36, 41)).toBe('الصين');
  });

  test('prefix and suffix choose among several, and touch the words', () => {
    const start = TEXT.lastIndexOf('روسيا');
    expect(anchor(TEXT, { exact: 'روسيا', prefix: 'تساعد ' })).toEqual({ ok: true, span: { start, end: start + 5 } });
    expect(anchor(TEXT, { exact: 'روسيا', suffix: '”' })).toEqual({ ok: true, span: { start, end: start + 5 } });
    expect(anchor(TEXT, { exact: 'روسيا', prefix: 'الصين تساعد' })).toEqual({
      ok: false,
      reason: 'context-not-found',
      offsets: [TEXT.indexOf('روسيا'), start],
    });
  });

  test('words that stand more than once', () => {
    expect(anchor(TEXT, { exact: 'وأضاف' })).toEqual({
      ok: false,
      reason: 'ambiguous',
      count: 3,
      offsets: [0, TEXT.indexOf('وأضاف “ا'), TEXT.lastIndexOf('وأضاف')],
    });
    expect(anchor('aaa', { exact: 'aa' })).toEqual({ ok: false, reason: 'ambiguous', count: 2, offsets: [0, 1] });
  });

  test('never a guess: another hamza or another quotation mark is not found, and the nearest is named', () => {
    expect(anchor(TEXT, { exact: 'واضاف: “نرى ان' })).toEqual({
      ok: false,
      reason: 'not-found',
      nearest: { start: 0, end: 14, text: 'وأضاف: “نرى أن', similarity: 1 },
    });
    const result = anchor(TEXT, { exact: '"الصين تساعد روسيا"' });
    expect(result).toMatchObject({
      ok: false,
      reason: 'not-found',
      nearest: { text: '“الصين تساعد روسيا”', similarity: 1 },
    });
  });

  test('nothing like it', () => {
    expect(anchor(TEXT, { exact: 'zzzz' })).toEqual({ ok: false, reason: 'not-found', nearest: null });
    expect(anchor(TEXT, { exact: '' })).toEqual({ ok: false, reason: 'not-found', nearest: null });
    expect(anchor('', { exact: 'روسيا' })).toEqual({ ok: false, reason: 'not-found', nearest: null });
  });

  test('a span always equals its quote; every stretch with its whole context is found', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', 'أ', 'ب', ' ', '👍'), minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          const quote = { exact: text.slice(start, end), prefix: text.slice(0, start), suffix: text.slice(end) };
          expect(anchor(text, quote)).toEqual({ ok: true, span: { start, end } });
          const loose = anchor(text, { exact: quote.exact });
          const isOnce = text.indexOf(quote.exact) === text.lastIndexOf(quote.exact);
          expect(loose.ok).toBe(isOnce);
        },
      ),
    );
  });
});

describe('nearest', () => {
  test('the stretch that shares most, in whole words', () => {
    const text = 'حذر مسؤولون أميركيون من أن روسيا وكوريا الشمالية تتقدمان بنشاط في صفقة';
    const candidate = nearest(text, 'روسيا وكوريا الجنوبية تتقدمان بنشاط');
    expect(candidate?.text).toContain('روسيا وكوريا الشمالية تتقدمان');
    expect(candidate?.start).toBe(text.indexOf('روسيا'));
    expect(candidate?.similarity).toBeGreaterThan(0.6);
  });

  test('begins where the quotation begins, though its end went astray', () => {
    const text = 'منذ 24 عاما. ونشر مراسل التلفزيون الحكومي الروسي مقطع فيديو على قناته';
    expect(nearest(text, 'ونشر مراسل التلفزيون الحكومي زيادة هنا')?.text).toMatch(/^ونشر مراسل التلفزيون الحكومي/u);
  });

  test('costs no more than the length of the text', () => {
    const text = 'كلمة مكررة '.repeat(20_000);
    const before = performance.now();
    nearest(text, 'جملة أخرى تماما '.repeat(50));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
