/** A whole number in the digits of the language: ١٢ or 12. */
export function inDigits(value: number, language: 'ar' | 'en'): string {
  return new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en').format(value);
}
