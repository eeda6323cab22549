import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';

interface Contents {
  readonly nodes: number;
  readonly edges: number;
  readonly quotes: number;
}

/** How much a file of what is visible would hold; of everything, where nothing is named. */
export function contentsOf({ document }: GraphIndex, visible: Visible | null): Contents {
  const nodes = document.nodes.filter(({ id }) => visible === null || visible.nodes.has(id));
  const edges = document.edges.filter(({ id }) => visible === null || visible.edges.has(id));
  const quotes = [...nodes, ...edges].reduce((sum, one) => sum + ('evidence' in one ? one.evidence.length : 0), 0);
  return { nodes: nodes.length, edges: edges.length, quotes };
}
