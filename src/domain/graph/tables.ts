import { daysOf } from '../model/dates';
import type { NodeId } from '../model/ids';
import type { Article, EntityNode, Evidence, GraphEdge, GraphNode, StatementNode } from '../model/schema';
import { EDGE_TYPES, type EdgeModality, edgeModality } from '../model/vocabulary';
import { viewEvidence } from './evidence';
import type { Visible } from './filter';
import type { GraphIndex, Selection } from './graphIndex';

/** What every row of a table has: the same id as on the graph, and what choosing it selects there. */
interface Row {
  readonly id: string;
  readonly selection: Selection;
}

export interface EntityRow extends Row {
  readonly kind: 'entity';
  readonly node: EntityNode;
  /** Where it stands on the graph; null where its affiliations lead to no country. A country is its own. */
  readonly country: GraphNode | null;
  /** In sight: what it said, what ties it to others, and how many different quotes these rest on. */
  readonly statements: number;
  readonly ties: number;
  readonly quotes: number;
}

export interface StatementRow extends Row {
  readonly kind: 'statement';
  readonly node: StatementNode;
  readonly speakers: readonly GraphNode[];
  readonly via: readonly GraphNode[];
  readonly about: readonly GraphNode[];
  readonly modality: EdgeModality;
  readonly articles: readonly Article[];
}

export interface TieRow extends Row {
  readonly kind: 'tie';
  readonly edge: GraphEdge;
  readonly source: GraphNode;
  readonly target: GraphNode;
  /** Independent sources, at least 1. */
  readonly sources: number;
  readonly articles: readonly Article[];
  /** From the first to the last, as exact as the texts give them; null where none does. */
  readonly said: string | null;
  readonly happened: string | null;
}

export type TableRow = EntityRow | StatementRow | TieRow;

/** The entities in sight, in the order of the graph. */
export function entityRows(index: GraphIndex, visible: Visible): EntityRow[] {
  return index.document.nodes.flatMap((node) => {
    if (node.type === 'statement' || !visible.nodes.has(node.id)) return [];
    const statements = (index.statementsOf.get(node.id) ?? []).filter(({ id }) => visible.nodes.has(id));
    const ties = (index.edgesOf.get(node.id) ?? []).filter((edge) => visible.edges.has(edge.id) && isTie(edge));
    const home = index.homeOf.get(node.id);
    return {
      kind: 'entity' as const,
      id: node.id,
      selection: { kind: 'node' as const, id: node.id },
      node,
      country: (home === undefined ? undefined : index.nodes.get(home)) ?? null,
      statements: statements.length,
      ties: ties.length,
      quotes: countQuotes([...statements, ...ties].flatMap(({ evidence }) => evidence)),
    };
  });
}

/** The statements in sight, in the order of the graph. */
export function statementRows(index: GraphIndex, visible: Visible): StatementRow[] {
  return index.document.nodes.flatMap((node) => {
    if (node.type !== 'statement' || !visible.nodes.has(node.id)) return [];
    return {
      kind: 'statement' as const,
      id: node.id,
      selection: { kind: 'node' as const, id: node.id },
      node,
      speakers: nodesOf(index, node.speakers),
      via: nodesOf(index, node.via),
      about: nodesOf(index, node.about),
      modality: edgeModality(node.evidence.map(({ modality }) => modality)),
      articles: articlesOf(index, node.evidence),
    };
  });
}

/** The ties in sight, in the order of the graph: what `isTie` keeps. */
export function tieRows(index: GraphIndex, visible: Visible): TieRow[] {
  return index.document.edges.flatMap((edge) => {
    const [source, target] = [index.nodes.get(edge.source), index.nodes.get(edge.target)];
    if (!source || !target || !visible.edges.has(edge.id) || !isTie(edge)) return [];
    const views = edge.evidence.map((piece) => viewEvidence(index, piece));
    const eventDates = [source, target].map((node) => (node.type === 'event' ? (node.date ?? null) : null));
    return {
      kind: 'tie' as const,
      id: edge.id,
      selection: { kind: 'edge' as const, id: edge.id },
      edge,
      source,
      target,
      sources: index.sourcesOf.get(edge.id) ?? 1,
      articles: articlesOf(index, edge.evidence),
      said: period(views.map(({ said }) => said)),
      happened: period(views.map(({ happened }) => happened)) ?? period(eventDates),
    };
  });
}

/** How many rows each list would have with nothing out of sight. */
export function rowTotals(index: GraphIndex): {
  readonly entities: number;
  readonly statements: number;
  readonly ties: number;
} {
  const statements = index.document.nodes.filter(({ type }) => type === 'statement').length;
  return {
    entities: index.document.nodes.length - statements,
    statements,
    ties: index.document.edges.filter(isTie).length,
  };
}

/** Everything but the threads from a statement to its speaker and to those it concerns: statements have a list of their own. */
export function isTie({ type }: GraphEdge): boolean {
  return EDGE_TYPES[type].family !== 'speech' || type === 'contradicts';
}

function nodesOf(index: GraphIndex, ids: readonly NodeId[]): GraphNode[] {
  return ids.flatMap((id) => index.nodes.get(id) ?? []);
}

function articlesOf(index: GraphIndex, evidence: readonly Evidence[]): Article[] {
  const ids = new Set(evidence.map(({ article }) => article));
  return [...ids].flatMap((id) => index.articles.get(id) ?? []);
}

function countQuotes(evidence: readonly Evidence[]): number {
  return new Set(evidence.map(({ article, start, end }) => `${article} ${start} ${end}`)).size;
}

/** The run of days that several dates span, written as the first and the last of them are. */
function period(dates: readonly (string | null)[]): string | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const date of dates) {
    if (date === null) continue;
    const [start = date, end = start] = date.split('/');
    if (first === null || daysOf(start).from < daysOf(first).from) first = start;
    if (last === null || daysOf(end).to > daysOf(last).to) last = end;
  }
  if (first === null || last === null) return null;
  return first === last ? first : `${first}/${last}`;
}
