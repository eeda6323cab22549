import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/model/language';

// Not what the hook returns: with this many keys the compiler does not come to the end of that type.
export type Translate = TFunction;

/** The translator and the language it speaks, for components. */
export function useLanguage(): { readonly t: Translate; readonly language: Language } {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language === 'en' ? 'en' : 'ar' };
}
