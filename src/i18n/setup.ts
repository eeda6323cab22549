import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/model/language';
import ar from './ar.json';
import { withBa, withLam } from './arabicNames';
import en from './en.json';
import { directionOf, formatNumber } from './locale';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

const isLanguage = (value: unknown): value is Language => value === 'ar' || value === 'en';

/**
 * A translator with both languages loaded. Formats that the strings may use: `digits` (a number in the language's
 * digits), `lam` and `ba` (an Arabic name with the clitic joined to it).
 */
export function createI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { ar: { translation: ar }, en: { translation: en } },
    // React escapes what it renders; escaping twice would show entities.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const { formatter } = instance.services;
  formatter?.add('digits', (value: unknown, lng) => formatNumber(Number(value), isLanguage(lng) ? lng : language));
  formatter?.add('lam', (value: unknown) => withLam(String(value)));
  formatter?.add('ba', (value: unknown) => withBa(String(value)));
  return instance;
}

/**
 * Switches the translator and the document: `lang` and `dir`. The one place where direction is set. The window's title
 * is not: words that were right before the wait may be of the former language after it.
 */
export async function applyLanguage(instance: i18n, language: Language): Promise<void> {
  if (instance.language !== language) await instance.changeLanguage(language);
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
}
