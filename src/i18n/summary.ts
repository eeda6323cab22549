import type { Language } from '../domain/model/language';
import type { Translate } from './useLanguage';

/** How many elements and lines there are, in words. */
export function summaryInWords(t: Translate, nodes: number, edges: number): string {
  return t('graph.summary', {
    nodes: t('graph.elements', { count: nodes }),
    edges: t('graph.lines', { count: edges }),
  });
}

/** What the articles are about, as far as that is said, and how many they are. */
export function subjectInWords(
  t: Translate,
  language: Language,
  subject: Readonly<Record<Language, string>> | undefined,
  articles: number,
): string {
  const count = t('app.articles', { count: articles });
  return subject ? `${subject[language]} · ${count}` : count;
}
