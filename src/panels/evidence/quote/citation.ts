import type { EvidenceView } from '../../../domain/graph/evidence';
import { nested } from '../../../ui/Quote';
import type { NodeNames } from '../../shared/useNames';

/**
 * A citation ready to paste: the words, our translation, and where they stand, each on a line of its own so that
 * the two directions of writing do not get into each other's way.
 */
export function citation(names: NodeNames, view: EvidenceView): string {
  const { t, language } = names;
  const translation = `“${nested(view.evidence.translation)}”`;
  const lines = [`«${view.quote}»`, `${translation} (${t('citation.translation')})`];
  return [...lines, `${source(names, view).join(language === 'ar' ? '، ' : ', ')}.`].join('\n');
}

function source(names: NodeNames, view: EvidenceView): string[] {
  const { t, index } = names;
  const { speakers, via, outlet } = view.chain;
  const article = index.articles.get(view.evidence.article);
  const parts = [speakers.length > 0 ? names.names(speakers) : t('citation.unattributed')];
  if (via.length > 0) parts.push(t('citation.via', { names: names.names(via, 'preposition') }));
  if (article) {
    const title = t('citation.in', { title: names.text(article.title) });
    parts.push(article.titleIsOurs ? `${title} (${t('citation.titleOurs')})` : title);
  }
  parts.push(outlet === null ? t('citation.outletUnnamed') : names.name(outlet));
  if (view.said !== null) {
    const date = names.date(view.said);
    parts.push(view.statement ? t('citation.said', { date }) : t('citation.published', { date }));
  }
  return parts;
}
