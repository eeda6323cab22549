/** The same keys on an English (US) and an Arabic (101) keyboard, in the order of the keys. */
const ENGLISH = "`qwertyuiop[]asdfghjkl;'zxcvnm,./";
const ARABIC = 'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ';
/** The one key that gives two letters. */
const LAM_ALEF = 'لا';
const LAM_ALEF_KEY = 'b';

const toArabic = new Map(Array.from(ENGLISH, (key, at) => [key, ARABIC.charAt(at)] as const));
const toEnglish = new Map(Array.from(ARABIC, (key, at) => [key, ENGLISH.charAt(at)] as const));

/** The text as the same keys would have given it on the other keyboard: “f,jdk” → «بوتين», «حعفهى» → “putin”. */
export function onOtherKeyboard(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) {
    return Array.from(text.replaceAll(LAM_ALEF, LAM_ALEF_KEY), (key) => toEnglish.get(key) ?? key).join('');
  }
  return Array.from(text.toLowerCase(), (key) => (key === LAM_ALEF_KEY ? LAM_ALEF : (toArabic.get(key) ?? key))).join(
    '',
  );
}
