import type { i18n } from 'i18next';
import type { DraftText } from '../../domain/briefing/edit';
import { LONGEST_TEXT } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';

/** The title of the copy that stands beside what another window wrote, in each language. */
export function titleOfCopy(i18n: i18n): (title: DraftText) => DraftText {
  const inLanguage = (language: Language, title: string) => {
    const t = i18n.getFixedT(language);
    return t('briefings.copyFromWindow', { title: title || t('briefings.untitled') }).slice(0, LONGEST_TEXT);
  };
  return ({ ar, en }) => ({ ar: inLanguage('ar', ar), en: inLanguage('en', en) });
}
