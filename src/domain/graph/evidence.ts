import type { Evidence, GraphEdge, StatementNode } from '../model/schema';
import type { Act, Directness } from '../model/vocabulary';
import type { GraphIndex, Selection } from './graphIndex';
import { type Chain, chainOf } from './independentSources';

/** One piece of evidence with all that a panel says of it. Strings are the article's own; nothing is formatted. */
export interface EvidenceView {
  readonly evidence: Evidence;
  /** The words themselves, `text.slice(start, end)`. */
  readonly quote: string;
  readonly chain: Chain;
  readonly statement: StatementNode | null;
  readonly act: Act | null;
  readonly directness: Directness | null;
  /** ISO dates, or null where the text gives none. */
  readonly said: string | null;
  readonly happened: string | null;
}

/** @throws RangeError where the evidence names an article the graph does not have (a loaded graph always has it) */
export function viewEvidence(index: GraphIndex, evidence: Evidence): EvidenceView {
  const article = index.articles.get(evidence.article);
  if (!article) throw new RangeError(`no article ${evidence.article}`);
  const node = evidence.statement === undefined ? undefined : index.nodes.get(evidence.statement);
  const statement = node?.type === 'statement' ? node : null;
  return {
    evidence,
    quote: article.text.slice(evidence.start, evidence.end),
    chain: chainOf(evidence, index.nodes, index.articles),
    statement,
    act: statement?.act ?? null,
    directness: statement?.directness ?? null,
    said: statement ? statement.date.said : article.published,
    happened: statement?.date.happened ?? null,
  };
}

/** What an edge's heading counts: voices, not quotes, so that who says it twice is one. */
export interface Balance {
  readonly assert: number;
  readonly deny: number;
  readonly sources: number;
}

export function balanceOf(index: GraphIndex, edge: GraphEdge): Balance {
  const voices = (denying: boolean) =>
    new Set(
      edge.evidence
        .filter((piece) => (piece.modality === 'denied') === denying)
        .map((piece) => {
          const { speakers } = chainOf(piece, index.nodes, index.articles);
          return speakers.length > 0 ? [...speakers].sort().join(' ') : `article ${piece.article}`;
        }),
    ).size;
  return { assert: voices(false), deny: voices(true), sources: index.sourcesOf.get(edge.id) ?? 1 };
}

/** The evidence a selection shows: an edge's pieces, a statement's own wording (bound to itself), or none. */
export function evidenceOf(index: GraphIndex, selection: Selection): readonly Evidence[] {
  if (selection.kind === 'edge') return index.edges.get(selection.id)?.evidence ?? [];
  const node = index.nodes.get(selection.id);
  return node?.type === 'statement' ? node.evidence.map((piece) => ({ ...piece, statement: node.id })) : [];
}
