import type { EvidenceView } from '../../../domain/graph/evidence';
import type { GraphIndex } from '../../../domain/graph/graphIndex';

/** True where the words shown stand in the article, letter for letter, at the place the record gives. */
export function isVerbatim(index: GraphIndex, { evidence, quote }: EvidenceView): boolean {
  const text = index.articles.get(evidence.article)?.text;
  return (
    text !== undefined &&
    quote.length > 0 &&
    quote.length === evidence.end - evidence.start &&
    text.startsWith(quote, evidence.start)
  );
}
