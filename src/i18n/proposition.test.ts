import { expect, test } from 'vitest';
import { proposition } from './proposition';
import { createI18n } from './setup';

const korea = { label: { ar: 'كوريا الشمالية', en: 'North Korea' } };
const states = { label: { ar: 'الولايات المتحدة', en: 'United States' }, inSentence: 'the United States' };
const officials = { label: { ar: 'مسؤولون أميركيون', en: 'US officials' }, plural: true };

const ar = createI18n('ar').t;
const en = createI18n('en').t;

test('is a noun phrase in Arabic and a sentence in English', () => {
  expect(proposition(ar, 'ar', korea, 'supplies-arms-to', states)).toBe(
    'تزويد كوريا الشمالية الولايات المتحدة بالأسلحة',
  );
  expect(proposition(en, 'en', korea, 'supplies-arms-to', states)).toBe(
    'North Korea supplies arms to the United States',
  );
});

test('writes an English name as running text has it, with a capital where the sentence begins', () => {
  const west = { label: { ar: 'الغرب', en: 'The West' }, inSentence: 'the West' };
  expect(proposition(en, 'en', west, 'threatens', west)).toBe('The West threatens the West');
});

test('joins clitics to names that begin with the article', () => {
  expect(proposition(ar, 'ar', korea, 'threatens', states)).toBe('تهديد كوريا الشمالية للولايات المتحدة');
  expect(proposition(ar, 'ar', korea, 'praises', states)).toBe('إشادة كوريا الشمالية بالولايات المتحدة');
});

test('sets the quotation marks of a gist as inner ones', () => {
  const quoting = {
    label: { ar: 'الاتفاقيات «ليست موجهة» ضد أحد', en: 'The agreements “are not directed” against anyone' },
  };
  expect(proposition(ar, 'ar', quoting, 'contradicts', korea)).toContain('«الاتفاقيات “ليست موجهة” ضد أحد»');
  expect(proposition(en, 'en', quoting, 'contradicts', korea)).toContain(
    '“The agreements ‘are not directed’ against anyone”',
  );
});

test('lets verb and ending agree with a plural', () => {
  expect(proposition(en, 'en', officials, 'concerned-about', korea)).toBe(
    'US officials are concerned about North Korea',
  );
  expect(proposition(ar, 'ar', officials, 'concerned-about', korea)).toBe('قلق مسؤولين أميركيين من كوريا الشمالية');
  expect(proposition(ar, 'ar', korea, 'meets', officials)).toBe('لقاء بين كوريا الشمالية ومسؤولين أميركيين');
});
