import type { NodeId } from '../model/ids';
import type { StatementNode } from '../model/schema';
import type { GraphIndex } from './graphIndex';
import { tally } from './tally';

/** One value of a facet that is asked for alone; `count` is how many statements it has under all the other facets. */
export interface OnlyEntry<Value> {
  readonly value: Value;
  readonly count: number;
  readonly chosen: boolean;
}

/** Who speaks from one country's land; `country` is the land as a whole, null for those without. */
export interface SpeakerGroup {
  readonly country: OnlyEntry<NodeId> | null;
  /** The single voices, the country itself apart: asking for a country is asking for all of them. */
  readonly entries: readonly OnlyEntry<NodeId>[];
}

/**
 * Everybody who speaks in the graph by the country on whose land they stand, with how many of the given statements are
 * theirs; the greatest count first, those without land last.
 */
export function countSpeakers(
  index: GraphIndex,
  seen: readonly StatementNode[],
  chosen: readonly NodeId[],
): SpeakerGroup[] {
  const voices = index.document.nodes.filter(({ id }) => (index.statementsOf.get(id) ?? []).length > 0);
  const counts = tally(seen.flatMap(({ speakers }) => [...new Set(speakers)]));
  const homesOf = ({ speakers }: StatementNode) => new Set(speakers.map((id) => index.homeOf.get(id)));
  const landCounts = tally(seen.flatMap((statement) => [...homesOf(statement)]));
  const asked = new Set(chosen);
  // By land in the order in which the first voice of each comes; the country itself is not among its voices.
  const byLand = new Map<NodeId | undefined, NodeId[]>();
  for (const { id } of voices) {
    const land = index.homeOf.get(id);
    const others = byLand.get(land) ?? [];
    if (id !== land) others.push(id);
    byLand.set(land, others);
  }
  return [...byLand]
    .map(([land, others]) => ({
      country: land === undefined ? null : { value: land, count: landCounts(land), chosen: asked.has(land) },
      entries: others
        .map((id) => ({ value: id, count: counts(id), chosen: asked.has(id) }))
        .sort((a, b) => b.count - a.count),
    }))
    .sort((a, b) => (b.country?.count ?? -1) - (a.country?.count ?? -1));
}

/**
 * The voices asked for after a press on one of them. A country stands for everyone on its land, so its people are not
 * asked for beside it: a press on one of them narrows the country down to that one.
 */
export function toggledSpeaker(index: GraphIndex, chosen: readonly NodeId[], id: NodeId): NodeId[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  const home = index.homeOf.get(id);
  const covered = (other: NodeId) => (home === id ? index.homeOf.get(other) === id : other === home);
  return [...chosen.filter((other) => !covered(other)), id];
}
