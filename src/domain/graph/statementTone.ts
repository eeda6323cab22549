import type { NodeId } from '../model/ids';
import type { GraphEdge, StatementNode } from '../model/schema';
import { EDGE_TYPES } from '../model/vocabulary';
import type { GraphIndex } from './graphIndex';

/** The tones a statement has about somebody; empty is neutral, two are mixed. */
export type StatementTones = ReadonlySet<'cooperation' | 'conflict'>;

const NEUTRAL: StatementTones = new Set();

/**
 * What tone a speaker takes about somebody in a statement. It is read from the relation lines alone that rest on that
 * statement (and that it does not deny), and only from those that run between the two sides:
 * one end is the speaker or whom he speaks for (what he belongs to: Kirby, the White House, the United States),
 * the other is the one spoken of or somebody who belongs to it (thanks to its minister are thanks to the country).
 *
 * Lines between others do not count: “North Korea supplies arms to Russia”, said by Blinken, is cooperation of those
 * two, not of Washington with either. Nor does the act count by itself: `about` does not say at whom an accusation or a
 * thank-you is aimed, and where the text does say so there is a line (`accuses`, `warns`, `thanks`) for it. Whatever is
 * left is neutral.
 */
export function statementTones(
  index: GraphIndex,
): (statement: StatementNode, speaker: NodeId, about: NodeId) => StatementTones {
  const carried = carriedBy(index);
  return (statement, speaker, about) => {
    const speaksFor = belongings(index, speaker);
    const joins = (from: NodeId, to: NodeId) => speaksFor.includes(from) && belongings(index, to).includes(about);
    const found = new Set<'cooperation' | 'conflict'>();
    for (const { tone, source, target } of carried.get(statement.id) ?? []) {
      if (tone !== 'neutral' && (joins(source, target) || joins(target, source))) found.add(tone);
    }
    return found.size === 0 ? NEUTRAL : found;
  };
}

/** The relation lines each statement speaks for. */
function carriedBy(index: GraphIndex): ReadonlyMap<NodeId, readonly GraphEdge[]> {
  const carried = new Map<NodeId, GraphEdge[]>();
  for (const edge of index.document.edges) {
    if (EDGE_TYPES[edge.type].family !== 'relation') continue;
    const voices = new Set(
      edge.evidence.flatMap(({ statement, modality }) => (modality === 'denied' ? [] : [statement])),
    );
    for (const voice of voices) if (voice !== undefined) carried.set(voice, [...(carried.get(voice) ?? []), edge]);
  }
  return carried;
}

/** An entity and what it belongs to, upwards. */
function belongings(index: GraphIndex, id: NodeId): NodeId[] {
  const found: NodeId[] = [];
  let next: NodeId | undefined = id;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    const node = index.nodes.get(next);
    next = node && node.type !== 'statement' ? node.affiliation : undefined;
  }
  return found;
}
