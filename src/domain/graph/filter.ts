import { type Days, daysOf, overlaps } from '../model/dates';
import type { ArticleId, EdgeId, NodeId } from '../model/ids';
import type { Evidence, GraphEdge, GraphNode, StatementNode } from '../model/schema';
import {
  type Act,
  EDGE_TYPES,
  type EdgeFamily,
  type EdgeModality,
  type EdgeType,
  type NodeType,
  type Tone,
} from '../model/vocabulary';
import type { GraphIndex } from './graphIndex';

/** Which of a statement's two dates is meant: when it was said, or when what it speaks of happened. */
export const TIME_BASES = ['said', 'happened'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** The days that pass, both ends included; null is open. */
export interface TimeWindow {
  readonly by: TimeBasis;
  /** ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether what has no such date passes too. */
  readonly undated: boolean;
}

/** What a person has put away, or has asked to see alone; empty lists and open ends hide nothing. */
export interface Filter {
  readonly hiddenNodeTypes: readonly NodeType[];
  readonly hiddenEdgeTypes: readonly EdgeType[];
  readonly hiddenModalities: readonly EdgeModality[];
  readonly hiddenTones: readonly Tone[];
  readonly hiddenArticles: readonly ArticleId[];
  /** Only what these say; a country speaks through everyone on its land. Empty: everyone, the articles themselves too. */
  readonly onlySpeakers: readonly NodeId[];
  /** Only these acts of saying. Empty: all, and what the articles say in their own voice. */
  readonly onlyActs: readonly Act[];
  /** Only what is both asserted and denied, and statements that contradict each other. */
  readonly onlyDisputed: boolean;
  readonly time: TimeWindow;
}

export const ALL_TIME: TimeWindow = { by: 'said', from: null, to: null, undated: true };

export const NO_FILTER: Filter = {
  hiddenNodeTypes: [],
  hiddenEdgeTypes: [],
  hiddenModalities: [],
  hiddenTones: [],
  hiddenArticles: [],
  onlySpeakers: [],
  onlyActs: [],
  onlyDisputed: false,
  time: ALL_TIME,
};

/** Whether the window keeps anything out. */
export function limitsTime({ from, to, undated }: TimeWindow): boolean {
  return from !== null || to !== null || !undated;
}

export interface Visible {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

/** Families whose lines speak of how sure and of tone; the others are scaffold. */
export const showsSureness = (family: EdgeFamily): boolean => family === 'relation' || family === 'event';

/**
 * The nodes and edges that pass the filter. Modality and tone speak of what actors do to each other, so speech
 * and structure lines stay as long as their ends do. A statement goes with its speakers; an entity
 * stays as long as one of the shown articles touches it, and, once something is asked for alone (a speaker, an act, a
 * time, the disputed), as long as a line or statement that passes touches it. The country stays on whose land it stands.
 */
export function applyFilter(index: GraphIndex, filter: Filter): Visible {
  const passes = pieceFilter(index, filter);
  const nodes = new Set<NodeId>();
  const named = namedInShown(index, filter);
  for (const node of index.document.nodes) if (nodePasses(index, node, filter, passes, named)) nodes.add(node.id);
  for (const node of index.document.nodes) {
    if (node.type === 'statement' && !node.speakers.some((speaker) => nodes.has(speaker))) nodes.delete(node.id);
  }
  if (!filter.hiddenNodeTypes.includes('country')) {
    for (const id of [...nodes]) {
      const home = index.homeOf.get(id);
      if (home !== undefined) nodes.add(home);
    }
  }
  const edges = new Set<EdgeId>();
  for (const edge of index.document.edges) {
    if (nodes.has(edge.source) && nodes.has(edge.target) && edgePasses(edge, filter, passes)) edges.add(edge.id);
  }
  return asksAlone(filter) ? touched(index, { nodes, edges }, filter) : { nodes, edges };
}

/** Whether something is asked for alone, so that what has no part in it should go. */
function asksAlone(filter: Filter): boolean {
  return filter.onlySpeakers.length > 0 || filter.onlyActs.length > 0 || filter.onlyDisputed || limitsTime(filter.time);
}

/** Whether a node or edge has a piece of evidence in a shown article, by a shown voice and act, in the shown time. */
function pieceFilter(
  index: GraphIndex,
  filter: Filter,
): (owner: GraphEdge | StatementNode, piece: Evidence) => boolean {
  const { from, to, undated, by } = filter.time;
  const timed = limitsTime(filter.time);
  return (owner, piece) => {
    if (filter.hiddenArticles.includes(piece.article)) return false;
    const statement = statementOf(index, owner, piece);
    if (filter.onlySpeakers.length > 0 && !speaksFor(index, statement, filter.onlySpeakers)) return false;
    if (filter.onlyActs.length > 0 && !(statement && filter.onlyActs.includes(statement.act))) return false;
    if (!timed) return true;
    const days = datedAt(index, owner, piece, by);
    return days ? overlaps(days, from, to) : undated;
  };
}

function statementOf(index: GraphIndex, owner: GraphEdge | StatementNode, piece: Evidence): StatementNode | null {
  if (owner.type === 'statement') return owner;
  const ids = [piece.statement, owner.type === 'speaks' ? owner.target : undefined, owner.source];
  for (const id of ids) {
    const node = id === undefined ? undefined : index.nodes.get(id);
    if (node?.type === 'statement') return node;
  }
  return null;
}

function speaksFor(index: GraphIndex, statement: StatementNode | null, speakers: readonly NodeId[]): boolean {
  return (
    statement?.speakers.some((speaker) => speakers.includes(speaker) || isOneOf(index.homeOf.get(speaker), speakers)) ??
    false
  );
}

const isOneOf = (id: NodeId | undefined, ids: readonly NodeId[]) => id !== undefined && ids.includes(id);

/**
 * The days a piece of evidence is dated to, or null where the text gives none. What an article says in its own voice
 * was said when it was published; a tie to an event happened when the event did.
 */
export function datedAt(
  index: GraphIndex,
  owner: GraphEdge | StatementNode,
  piece: Evidence,
  by: TimeBasis,
): Days | null {
  const statement = statementOf(index, owner, piece);
  const date =
    by === 'said'
      ? statement
        ? statement.date.said
        : (index.articles.get(piece.article)?.published ?? null)
      : (statement?.date.happened ?? eventDate(index, owner));
  return date === null ? null : daysOf(date);
}

function eventDate(index: GraphIndex, owner: GraphEdge | StatementNode): string | null {
  if (owner.type === 'statement') return null;
  for (const id of [owner.source, owner.target]) {
    const node = index.nodes.get(id);
    if (node?.type === 'event' && node.date !== undefined) return node.date;
  }
  return null;
}

type Passes = ReturnType<typeof pieceFilter>;

/** Whom the shown articles mention or were published by. */
function namedInShown(index: GraphIndex, filter: Filter): Set<NodeId> {
  const named = new Set<NodeId>();
  for (const article of index.document.articles) {
    if (filter.hiddenArticles.includes(article.id)) continue;
    if (article.outlet !== null) named.add(article.outlet);
    for (const { node } of article.mentions) named.add(node);
  }
  return named;
}

function nodePasses(
  index: GraphIndex,
  node: GraphNode,
  filter: Filter,
  passes: Passes,
  named: ReadonlySet<NodeId>,
): boolean {
  if (filter.hiddenNodeTypes.includes(node.type)) return false;
  if (node.type === 'statement') return node.evidence.some((piece) => passes(node, piece));
  if (filter.hiddenArticles.length === 0 || named.has(node.id)) return true;
  const isShown = ({ article }: Evidence) => !filter.hiddenArticles.includes(article);
  return (index.edgesOf.get(node.id) ?? []).some((edge) => edge.evidence.some(isShown));
}

function edgePasses(edge: GraphEdge, filter: Filter, passes: Passes): boolean {
  if (filter.hiddenEdgeTypes.includes(edge.type)) return false;
  if (!edge.evidence.some((piece) => passes(edge, piece))) return false;
  if (!showsSureness(EDGE_TYPES[edge.type].family)) return true;
  return !filter.hiddenModalities.includes(edge.modality) && !filter.hiddenTones.includes(edge.tone);
}

/** Of what passes, what has a part in what is asked for: its lines, their ends, their statements and speakers. */
function touched(index: GraphIndex, passing: Visible, filter: Filter): Visible {
  const nodes = new Set<NodeId>();
  const keep = (id: NodeId) => {
    if (passing.nodes.has(id)) nodes.add(id);
    const home = index.homeOf.get(id);
    if (home !== undefined && passing.nodes.has(home)) nodes.add(home);
  };
  const disputed = new Set<NodeId>();
  for (const id of passing.edges) {
    const edge = index.edges.get(id);
    if (!edge) continue;
    const { family } = EDGE_TYPES[edge.type];
    if (filter.onlyDisputed) {
      if (edge.modality !== 'disputed' && edge.type !== 'contradicts') continue;
      for (const piece of edge.evidence) if (piece.statement !== undefined) disputed.add(piece.statement);
    } else if (!showsSureness(family)) continue;
    keep(edge.source);
    keep(edge.target);
  }
  for (const id of passing.nodes) {
    const node = index.nodes.get(id);
    if (node?.type !== 'statement') continue;
    // At odds with another it stays, also where nothing is asked of the other.
    if (filter.onlyDisputed && !disputed.has(id) && !isContradicted(index, id, filter)) continue;
    keep(id);
    for (const other of filter.onlyDisputed ? node.speakers : [...node.speakers, ...node.about, ...node.to])
      keep(other);
  }
  const edges = new Set<EdgeId>();
  for (const id of passing.edges) {
    const edge = index.edges.get(id);
    if (!edge || !nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    const isAsked =
      !filter.onlyDisputed || !showsSureness(EDGE_TYPES[edge.type].family) || edge.modality === 'disputed';
    if (isAsked) edges.add(id);
  }
  return { nodes, edges };
}

function isContradicted(index: GraphIndex, id: NodeId, filter: Filter): boolean {
  if (filter.hiddenEdgeTypes.includes('contradicts')) return false;
  return (index.edgesOf.get(id) ?? []).some(({ type }) => type === 'contradicts');
}
