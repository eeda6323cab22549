import type { Translate } from './useLanguage';

/** How many elements and lines there are, in words. */
export function summaryInWords(t: Translate, nodes: number, edges: number): string {
  return t('graph.summary', {
    nodes: t('graph.elements', { count: nodes }),
    edges: t('graph.lines', { count: edges }),
  });
}
