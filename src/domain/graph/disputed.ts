import type { GraphEdge, StatementNode } from '../model/schema';
import { type EvidenceView, viewEvidence } from './evidence';
import type { Visible } from './filter';
import type { GraphIndex } from './graphIndex';

/** A quote and its place among its edge's evidence, from 0. */
export interface PlacedQuote {
  readonly view: EvidenceView;
  readonly position: number;
}

/** A proposition that some assert and others deny. */
export interface Dispute {
  readonly kind: 'dispute';
  readonly edge: GraphEdge;
  readonly assert: readonly PlacedQuote[];
  readonly deny: readonly PlacedQuote[];
}

/** Two statements at odds on one point. */
export interface Contradiction {
  readonly kind: 'contradiction';
  readonly edge: GraphEdge;
  readonly sides: readonly { readonly statement: StatementNode; readonly quotes: readonly PlacedQuote[] }[];
}

/**
 * Everything in sight on which voices disagree: propositions first, those with the most independent sources before the
 * others, then contradictions. Each with all its quotes, whatever the filter, because one side alone would mislead.
 */
export function disputesIn(index: GraphIndex, visible: Visible): (Dispute | Contradiction)[] {
  const disputes: Dispute[] = [];
  const contradictions: Contradiction[] = [];
  for (const edge of index.document.edges) {
    if (!visible.edges.has(edge.id)) continue;
    // Its evidence is of two statements, not for and against one proposition, whatever its modality says.
    if (edge.type === 'contradicts') contradictions.push(contradiction(index, edge));
    else if (edge.modality === 'disputed') disputes.push(dispute(index, edge));
  }
  const sources = ({ edge }: Dispute) => index.sourcesOf.get(edge.id) ?? 1;
  disputes.sort((a, b) => sources(b) - sources(a) || b.edge.evidence.length - a.edge.evidence.length);
  return [...disputes, ...contradictions];
}

function placed(index: GraphIndex, edge: GraphEdge): PlacedQuote[] {
  return edge.evidence.map((piece, position) => ({ view: viewEvidence(index, piece), position }));
}

function dispute(index: GraphIndex, edge: GraphEdge): Dispute {
  const quotes = placed(index, edge);
  const isDenial = ({ view }: PlacedQuote) => view.evidence.modality === 'denied';
  return { kind: 'dispute', edge, assert: quotes.filter((quote) => !isDenial(quote)), deny: quotes.filter(isDenial) };
}

function contradiction(index: GraphIndex, edge: GraphEdge): Contradiction {
  const quotes = placed(index, edge);
  const sides = [edge.source, edge.target].flatMap((id) => {
    const statement = index.nodes.get(id);
    return statement?.type === 'statement'
      ? [{ statement, quotes: quotes.filter(({ view }) => view.statement?.id === id) }]
      : [];
  });
  return { kind: 'contradiction', edge, sides };
}
