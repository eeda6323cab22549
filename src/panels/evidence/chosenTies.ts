import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { GraphEdge } from '../../domain/model/schema';

/** The edges with both ends among some nodes, those with the most evidence first. */
export function tiesAmong(index: GraphIndex, ids: readonly string[]): GraphEdge[] {
  const chosen = new Set(ids);
  return index.document.edges
    .filter(({ source, target }) => chosen.has(source) && chosen.has(target))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1));
}
