import type { Language } from '../domain/model/language';

const FORMATS = { ar: new Intl.NumberFormat('ar-u-nu-arab'), en: new Intl.NumberFormat('en') } as const;

/** A whole number in the digits of the language: ١٢ or 12. */
export function inDigits(value: number, language: Language): string {
  return FORMATS[language].format(value);
}
