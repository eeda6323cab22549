import { expect, test } from 'vitest';
import { createI18n } from './setup';
import { subjectInWords } from './summary';

const ar = createI18n('ar').t;
const en = createI18n('en').t;
const subject = { ar: 'روسيا وكوريا الشمالية', en: 'Russia and North Korea' };

test('says what the articles are about and how many they are', () => {
  expect(subjectInWords(ar, 'ar', subject, 5)).toBe('روسيا وكوريا الشمالية · ٥ مقالات');
  expect(subjectInWords(ar, 'ar', subject, 2)).toBe('روسيا وكوريا الشمالية · مقالان');
  expect(subjectInWords(ar, 'ar', subject, 25)).toBe('روسيا وكوريا الشمالية · ٢٥ مقالًا');
  expect(subjectInWords(en, 'en', subject, 5)).toBe('Russia and North Korea · 5 articles');
});

test('says only how many they are where nobody said what they are about', () => {
  expect(subjectInWords(ar, 'ar', undefined, 1)).toBe('مقال واحد');
  expect(subjectInWords(en, 'en', undefined, 1)).toBe('1 article');
});
