import { useTranslation } from 'react-i18next';
import { LONGEST_TEXT } from '../../domain/briefing';
import type { DraftText } from '../../domain/briefingEdit';

/** The title of a copy, in each language that the title has. */
export function useCopyTitle(): (title: DraftText) => DraftText {
  const { i18n } = useTranslation();
  const inLanguage = (language: 'ar' | 'en', title: string) => {
    const t = i18n.getFixedT(language);
    return title.trim() === '' ? '' : t('briefings.copyOf', { title }).slice(0, LONGEST_TEXT);
  };
  return ({ ar, en }) => ({ ar: inLanguage('ar', ar), en: inLanguage('en', en) });
}
