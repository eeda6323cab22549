import type { GraphIndex } from './graph';
import type { ArticleId, EdgeId, NodeId } from './ids';
import type { GraphEdge, GraphNode } from './schema';
import { EDGE_TYPES, type EdgeModality, type NodeType, type Tone } from './vocabulary';

/** What a person has put away; empty lists hide nothing. */
export interface Filter {
  readonly hiddenNodeTypes: readonly NodeType[];
  readonly hiddenModalities: readonly EdgeModality[];
  readonly hiddenTones: readonly Tone[];
  readonly hiddenArticles: readonly ArticleId[];
}

export const NO_FILTER: Filter = { hiddenNodeTypes: [], hiddenModalities: [], hiddenTones: [], hiddenArticles: [] };

export interface Visible {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

/**
 * The nodes and edges that pass the filter. Modality and tone speak of what actors do to each other, so speech
 * and structure lines stay as long as their ends do. A statement goes with its speakers; an entity
 * stays as long as one of the shown articles touches it.
 */
export function applyFilter(index: GraphIndex, filter: Filter): Visible {
  const nodes = new Set<NodeId>();
  for (const node of index.document.nodes) if (nodePasses(index, node, filter)) nodes.add(node.id);
  for (const node of index.document.nodes) {
    if (node.type === 'statement' && !node.speakers.some((speaker) => nodes.has(speaker))) nodes.delete(node.id);
  }
  const edges = new Set<EdgeId>();
  for (const edge of index.document.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target) && edgePasses(edge, filter)) edges.add(edge.id);
  }
  return { nodes, edges };
}

function inShownArticle(evidence: readonly { readonly article: ArticleId }[], filter: Filter): boolean {
  return evidence.some((piece) => !filter.hiddenArticles.includes(piece.article));
}

function nodePasses(index: GraphIndex, node: GraphNode, filter: Filter): boolean {
  if (filter.hiddenNodeTypes.includes(node.type)) return false;
  if (filter.hiddenArticles.length === 0) return true;
  if (node.type === 'statement') return inShownArticle(node.evidence, filter);
  return (
    index.document.articles.some(
      (article) =>
        !filter.hiddenArticles.includes(article.id) &&
        (article.outlet === node.id || article.mentions.some((mention) => mention.node === node.id)),
    ) || (index.edgesOf.get(node.id) ?? []).some((edge) => inShownArticle(edge.evidence, filter))
  );
}

function edgePasses(edge: GraphEdge, filter: Filter): boolean {
  if (!inShownArticle(edge.evidence, filter)) return false;
  const { family } = EDGE_TYPES[edge.type];
  if (family === 'speech' || family === 'structure') return true;
  return !filter.hiddenModalities.includes(edge.modality) && !filter.hiddenTones.includes(edge.tone);
}
