import type { i18n } from 'i18next';
import type { Language } from '../../domain/model/language';
import { formatNumber } from '../../i18n/locale';
import type { Translate } from '../../i18n/useLanguage';

/** What a handout says besides the briefing. */
export interface HandoutLabels {
  readonly sources: string;
  readonly ours: string;
  readonly ground: string;
  readonly basis: string;
  readonly number: (value: number) => string;
}

export function handoutLabels(i18n: i18n, language: Language): HandoutLabels {
  const t: Translate = i18n.getFixedT(language);
  return {
    sources: t('takeAway.sources'),
    ours: t('evidence.ourTranslation'),
    ground: t('takeAway.ground'),
    basis: t('evidence.basis'),
    number: (value) => formatNumber(value, language),
  };
}
