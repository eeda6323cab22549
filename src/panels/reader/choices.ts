import type { EvidenceUse, GraphIndex } from '../../domain/graph/graphIndex';
import { EDGE_TYPES, type EdgeFamily } from '../../domain/model/vocabulary';

const RANK: Readonly<Record<EdgeFamily, number>> = { relation: 0, event: 1, structure: 1, speech: 3 };
const STATEMENT = 2;

function rankOf(index: GraphIndex, { owner }: EvidenceUse): number {
  if (owner.kind === 'node') return STATEMENT;
  const edge = index.edges.get(owner.id);
  return edge ? RANK[EDGE_TYPES[edge.type].family] : RANK.speech;
}

/**
 * What a press on quoted words may mean, best first: what actors do to each other, then events and structure, then
 * the statement itself. Lines of speech only repeat their statement and stand in where there is none.
 * @param uses what the words under the press are evidence for; the narrower quote wins among equals
 */
export function choicesOf(index: GraphIndex, uses: readonly EvidenceUse[]): EvidenceUse[] {
  const extent = ({ evidence }: EvidenceUse) => evidence.end - evidence.start;
  const ranked = uses
    .map((use) => ({ use, rank: rankOf(index, use) }))
    .sort((a, b) => a.rank - b.rank || extent(a.use) - extent(b.use));
  const once = new Map<string, { use: EvidenceUse; rank: number }>();
  for (const each of ranked) if (!once.has(each.use.owner.id)) once.set(each.use.owner.id, each);
  const distinct = [...once.values()];
  const better = distinct.some(({ rank }) => rank < RANK.speech);
  return distinct.filter(({ rank }) => !better || rank < RANK.speech).map(({ use }) => use);
}

/** The one choice that needs no asking, or null where a person has to choose. */
export function plainChoice(index: GraphIndex, choices: readonly EvidenceUse[]): EvidenceUse | null {
  const [first] = choices;
  if (!first) return null;
  const best = rankOf(index, first);
  return choices.filter((use) => rankOf(index, use) === best).length === 1 ? first : null;
}
