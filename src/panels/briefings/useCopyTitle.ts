import { useTranslation } from 'react-i18next';
import type { DraftText } from '../../domain/briefing/edit';
import { LONGEST_TEXT } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';

/** The title of a copy, in each language that the title has. */
export function useCopyTitle(): (title: DraftText) => DraftText {
  const { i18n } = useTranslation();
  const inLanguage = (language: Language, title: string) => {
    const t = i18n.getFixedT(language);
    return title.trim() === '' ? '' : t('briefings.copyOf', { title }).slice(0, LONGEST_TEXT);
  };
  return ({ ar, en }) => ({ ar: inLanguage('ar', ar), en: inLanguage('en', en) });
}
