import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatNumber } from './locale';

describe('formatDate', () => {
  test.each([
    ['2023-11-09', 'الخميس ٩ نوفمبر ٢٠٢٣', 'Thursday 9 November 2023'],
    ['2023-10', 'أكتوبر ٢٠٢٣', 'October 2023'],
    ['2024', '٢٠٢٤', '2024'],
    ['2023-09-12/2023-09-17', 'من ١٢ إلى ١٧ سبتمبر ٢٠٢٣', '12 – 17 September 2023'],
    ['2023-09-30/2023-10-02', 'من ٣٠ سبتمبر إلى ٢ أكتوبر ٢٠٢٣', '30 September – 2 October 2023'],
    ['2023-12-31/2024-01-02', 'من ٣١ ديسمبر ٢٠٢٣ إلى ٢ يناير ٢٠٢٤', '31 December 2023 – 2 January 2024'],
    ['2022/2024', 'من ٢٠٢٢ إلى ٢٠٢٤', '2022 – 2024'],
    ['2023-08/2023-09', 'من أغسطس إلى سبتمبر ٢٠٢٣', 'August – September 2023'],
    ['2023/2023-09-17', 'من ٢٠٢٣ إلى ١٧ سبتمبر ٢٠٢٣', '2023 – 17 September 2023'],
  ])('%s', (iso, ar, en) => {
    expect([formatDate(iso, 'ar'), formatDate(iso, 'en')]).toEqual([ar, en]);
  });

  test('short leaves the weekday out and abbreviates English months to three letters', () => {
    expect([formatDate('2023-09-13', 'ar', 'short'), formatDate('2023-09-13', 'en', 'short')]).toEqual([
      '١٣ سبتمبر ٢٠٢٣',
      '13 Sep 2023',
    ]);
  });

  test('does not depend on the time zone of the reader', () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    expect(formatDate('2024-01-01', 'en')).toBe('Monday 1 January 2024');
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('leaves what is no date of the data as it is', () => {
    expect(formatDate('autumn', 'ar')).toBe('autumn');
  });
});

test('numbers take the digits of the language, without grouping', () => {
  expect([formatNumber(1234567890, 'ar'), formatNumber(1234567890, 'en')]).toEqual(['١٢٣٤٥٦٧٨٩٠', '1234567890']);
});

test('names are joined as the language joins them', () => {
  expect(formatList(['روسيا', 'الصين', 'اليابان'], 'ar')).toBe('روسيا والصين واليابان');
  expect(formatList(['Russia', 'China', 'Japan'], 'en')).toBe('Russia, China and Japan');
  expect([formatList([], 'en'), formatList(['Russia'], 'en')]).toEqual(['', 'Russia']);
});
