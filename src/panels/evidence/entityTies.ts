import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { NodeId } from '../../domain/model/ids';
import type { Article, GraphEdge, StatementNode } from '../../domain/model/schema';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType } from '../../domain/model/vocabulary';

/** The lines of one kind at a node, the best evidenced first. */
export interface TieGroup {
  readonly type: EdgeType;
  readonly edges: readonly GraphEdge[];
}

const byEvidence = (a: GraphEdge, b: GraphEdge) =>
  b.evidence.length - a.evidence.length || a.id.localeCompare(b.id, 'en');

/** What ties an entity to others, by kind: relations first, then events and structure; offices and speech have places of their own. */
export function tiesOf(index: GraphIndex, id: NodeId): TieGroup[] {
  const edges = (index.edgesOf.get(id) ?? []).filter(
    ({ type }) => EDGE_TYPES[type].family !== 'speech' && !(type === 'holds-office'),
  );
  const rank = (type: EdgeType) => ['relation', 'event', 'structure', 'speech'].indexOf(EDGE_TYPES[type].family);
  return EDGE_TYPE_NAMES.map((type) => ({ type, edges: edges.filter((edge) => edge.type === type).sort(byEvidence) }))
    .filter((group) => group.edges.length > 0)
    .sort((a, b) => rank(a.type) - rank(b.type) || b.edges.length - a.edges.length);
}

/** Statements about an entity or said to it, by others. */
export function statementsAbout(index: GraphIndex, id: NodeId): StatementNode[] {
  return index.document.nodes.flatMap((node) =>
    node.type === 'statement' && !node.speakers.includes(id) && (node.about.includes(id) || node.to.includes(id))
      ? [node]
      : [],
  );
}

/** The articles that name an entity, and how often. */
export function articlesOf(index: GraphIndex, id: NodeId): { readonly article: Article; readonly mentions: number }[] {
  return index.document.articles
    .map((article) => ({ article, mentions: article.mentions.filter((mention) => mention.node === id).length }))
    .filter(({ article, mentions }) => mentions > 0 || article.outlet === id);
}
