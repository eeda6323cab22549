import { useTranslation } from 'react-i18next';
import type { Language } from './locale';

export type Translate = ReturnType<typeof useTranslation>['t'];

/** The translator and the language it speaks, for components. */
export function useLanguage(): { readonly t: Translate; readonly language: Language } {
  const { t, i18n } = useTranslation();
  return { t, language: i18n.language === 'en' ? 'en' : 'ar' };
}
