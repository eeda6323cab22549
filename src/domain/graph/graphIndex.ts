import type { ArticleId, EdgeId, NodeId } from '../model/ids';
import type { Article, Evidence, GraphDocument, GraphEdge, GraphNode, StatementNode } from '../model/schema';
import { independentSources } from './independentSources';

/** One piece of evidence and what it stands for, for the reader's marks and the evidence list. */
export interface EvidenceUse {
  readonly evidence: Evidence;
  /** The edge it supports, or the statement it is the wording of. */
  readonly owner: { readonly kind: 'edge'; readonly id: EdgeId } | { readonly kind: 'node'; readonly id: NodeId };
  /** Its place among the owner's evidence, from 0. */
  readonly position: number;
}

export type Selection = { readonly kind: 'node'; readonly id: NodeId } | { readonly kind: 'edge'; readonly id: EdgeId };

/** A graph document with everything that is looked up more than once; frozen, never changed. */
export interface GraphIndex {
  readonly document: GraphDocument;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly edges: ReadonlyMap<EdgeId, GraphEdge>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  /** Any id as it comes from outside (a link, the canvas), to the node or edge it means. */
  readonly selectable: ReadonlyMap<string, Selection>;
  /** Edges at a node, either end. */
  readonly edgesOf: ReadonlyMap<NodeId, readonly GraphEdge[]>;
  readonly statementsOf: ReadonlyMap<NodeId, readonly StatementNode[]>;
  /** Every use of evidence in an article, by start, longer spans first. */
  readonly evidenceIn: ReadonlyMap<ArticleId, readonly EvidenceUse[]>;
  /** Number of independent sources of an edge, at least 1. */
  readonly sourcesOf: ReadonlyMap<EdgeId, number>;
  /** The country on whose land an entity stands; a statement stands with its first speaker. */
  readonly homeOf: ReadonlyMap<NodeId, NodeId>;
  /** How many pieces of evidence touch a node. */
  readonly weightOf: ReadonlyMap<NodeId, number>;
}

/** Looks a document's parts up by id. The document must have passed `graphSchema` and `checkReferences`. */
export function indexGraph(document: GraphDocument): GraphIndex {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const edges = new Map(document.edges.map((edge) => [edge.id, edge]));
  const articles = new Map(document.articles.map((article) => [article.id, article]));

  const edgesOf = new Map<NodeId, GraphEdge[]>(document.nodes.map((node) => [node.id, []]));
  const statementsOf = new Map<NodeId, StatementNode[]>(document.nodes.map((node) => [node.id, []]));
  const weightOf = new Map<NodeId, number>(document.nodes.map((node) => [node.id, 0]));
  for (const edge of document.edges) {
    for (const end of [edge.source, edge.target]) {
      edgesOf.get(end)?.push(edge);
      weightOf.set(end, (weightOf.get(end) ?? 0) + edge.evidence.length);
    }
  }
  for (const node of document.nodes) {
    if (node.type === 'statement') for (const speaker of node.speakers) statementsOf.get(speaker)?.push(node);
  }

  const selectable = new Map<string, Selection>();
  for (const { id } of document.nodes) selectable.set(id, { kind: 'node', id });
  for (const { id } of document.edges) selectable.set(id, { kind: 'edge', id });

  const index: GraphIndex = {
    document,
    nodes,
    edges,
    articles,
    selectable,
    edgesOf,
    statementsOf,
    weightOf,
    evidenceIn: usesByArticle(document),
    sourcesOf: new Map(document.edges.map((edge) => [edge.id, independentSources(edge.evidence, nodes, articles)])),
    homeOf: homes(nodes),
  };
  return Object.freeze(index);
}

function usesByArticle(document: GraphDocument): Map<ArticleId, EvidenceUse[]> {
  const uses = new Map<ArticleId, EvidenceUse[]>(document.articles.map((article) => [article.id, []]));
  const add = (use: EvidenceUse) => uses.get(use.evidence.article)?.push(use);
  for (const edge of document.edges) {
    for (const [position, evidence] of edge.evidence.entries())
      add({ evidence, owner: { kind: 'edge', id: edge.id }, position });
  }
  for (const node of document.nodes) {
    if (node.type !== 'statement') continue;
    for (const [position, evidence] of node.evidence.entries())
      add({ evidence, owner: { kind: 'node', id: node.id }, position });
  }
  for (const list of uses.values()) {
    list.sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
  }
  return uses;
}

/** Follows affiliations up to a country; what leads to none has no home. */
export function homes(nodes: ReadonlyMap<NodeId, Pick<GraphNode, 'id'> & Partial<GraphNode>>): Map<NodeId, NodeId> {
  const found = new Map<NodeId, NodeId>();
  const climb = (id: NodeId, seen: ReadonlySet<NodeId>): NodeId | undefined => {
    const node = nodes.get(id);
    if (!node || seen.has(id)) return undefined;
    if (node.type === 'country') return id;
    const above = node.type === 'statement' ? node.speakers?.[0] : 'affiliation' in node ? node.affiliation : undefined;
    return above === undefined ? undefined : climb(above, new Set([...seen, id]));
  };
  for (const id of nodes.keys()) {
    const home = climb(id, new Set());
    if (home !== undefined) found.set(id, home);
  }
  return found;
}
