import type { Bilingual } from '../model/bilingual';

/**
 * What countries are called in everyday speech beyond what the articles print, and their capitals, by ISO 3166-1
 * code: known to whoever searches, found nowhere else. Only for search.
 */
export const EVERYDAY_NAMES: Readonly<Record<string, readonly Bilingual[]>> = {
  us: [
    { ar: 'أميركا', en: 'America' },
    { ar: 'الولايات المتحدة الأميركية', en: 'USA' },
  ],
  gb: [
    { ar: 'إنجلترا', en: 'England' },
    { ar: 'لندن', en: 'London' },
  ],
  ru: [{ ar: 'روسيا الاتحادية', en: 'Russian Federation' }],
  cn: [{ ar: 'بكين', en: 'Beijing' }],
  jp: [{ ar: 'طوكيو', en: 'Tokyo' }],
  kr: [{ ar: 'جمهورية كوريا', en: 'Republic of Korea' }],
  ua: [{ ar: 'كييف', en: 'Kiev' }],
};
