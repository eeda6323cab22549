import type { GraphIndex } from '../graph/graphIndex';
import type { NodeId } from '../model/ids';
import type { Ties } from './steps';
import { added, compareWeakness, NO_WEAKNESS, type Weakness, weaknessOf } from './strength';

/** A count of ways does not grow past this. */
const UNCOUNTABLE = Number.MAX_SAFE_INTEGER;

/** The shortest ways between two nodes. */
export interface Ways {
  /** As sequences of nodes, the strongest first, then by the names passed. */
  readonly ways: readonly (readonly NodeId[])[];
  /** How many there are, listed or not; exact up to 2⁵³ − 1, where it stops. */
  readonly total: number;
  /** All nodes between the two on any of them, listed or not. */
  readonly inner: ReadonlySet<NodeId>;
}

/** What lies between a node and the goal. */
interface Ahead {
  readonly distance: number;
  /** How many shortest ways lead on from here. */
  readonly count: number;
  /** Of the strongest of them. */
  readonly weakness: Weakness;
}

/**
 * The shortest ways, strongest first, without listing more than asked for: breadth-first from the goal, which counts ways
 * and knows for every node the strongest way on; then best-first from the start, with that as the exact estimate (A*), so
 * that nothing is taken up that does not lead to one of the ways returned.
 * @param most how many are listed
 * @param shut nodes that may not be passed
 * @returns null where there is no way
 */
export function strongestWays(
  index: GraphIndex,
  ties: Ties,
  ends: { readonly from: NodeId; readonly to: NodeId },
  most: number,
  shut: ReadonlySet<NodeId> = new Set(),
): Ways | null {
  const ahead = lookAhead(index, ties, ends, shut);
  const start = ahead.get(ends.from);
  if (!start) return null;
  return {
    ways: list(index, ties, ends, ahead, most),
    total: start.count,
    inner: between(ties, ends, ahead),
  };
}

function lookAhead(
  index: GraphIndex,
  ties: Ties,
  { from, to }: { readonly from: NodeId; readonly to: NodeId },
  shut: ReadonlySet<NodeId>,
): Map<NodeId, Ahead> {
  const ahead = new Map<NodeId, Ahead>([[to, { distance: 0, count: 1, weakness: NO_WEAKNESS }]]);
  let rim: ReadonlyMap<NodeId, Ahead> = ahead;
  while (rim.size > 0 && !ahead.has(from)) {
    const next = new Map<NodeId, Ahead>();
    for (const [id, here] of rim) {
      for (const [other, [best]] of ties.get(id) ?? []) {
        if (ahead.has(other) || shut.has(other)) continue;
        const known = next.get(other);
        const weakness = added(here.weakness, weaknessOf(index, best));
        next.set(other, {
          distance: here.distance + 1,
          count: Math.min(UNCOUNTABLE, here.count + (known?.count ?? 0)),
          weakness: known && compareWeakness(known.weakness, weakness) <= 0 ? known.weakness : weakness,
        });
      }
    }
    for (const [id, found] of next) ahead.set(id, found);
    rim = next;
  }
  return ahead;
}

type Onward = ReadonlyMap<NodeId, Ahead>;

/** The neighbours that are one step nearer to the goal. */
function nearer(ties: Ties, ahead: Onward, id: NodeId): NodeId[] {
  const distance = ahead.get(id)?.distance ?? 0;
  return [...(ties.get(id)?.keys() ?? [])].filter((other) => ahead.get(other)?.distance === distance - 1);
}

function between(ties: Ties, { from, to }: { readonly from: NodeId; readonly to: NodeId }, ahead: Onward): Set<NodeId> {
  const inner = new Set<NodeId>();
  let rim: readonly NodeId[] = [from];
  while (rim.length > 0) {
    const next = new Set(rim.flatMap((id) => nearer(ties, ahead, id)));
    next.delete(to);
    for (const id of next) inner.add(id);
    rim = [...next];
  }
  return inner;
}

/** The beginning of a way. */
interface Beginning {
  readonly nodes: readonly NodeId[];
  readonly walked: Weakness;
  /** Of the strongest way that begins like this. */
  readonly whole: Weakness;
}

function list(
  index: GraphIndex,
  ties: Ties,
  { from, to }: { readonly from: NodeId; readonly to: NodeId },
  ahead: Onward,
  most: number,
): (readonly NodeId[])[] {
  const rank = ranksOf(index);
  const later = (a: Beginning, b: Beginning) =>
    compareWeakness(b.whole, a.whole) || compareNames(b.nodes, a.nodes, rank);
  const found: (readonly NodeId[])[] = [];
  // The best stands last.
  const open: Beginning[] = [{ nodes: [from], walked: NO_WEAKNESS, whole: ahead.get(from)?.weakness ?? NO_WEAKNESS }];
  for (let next = open.pop(); next && found.length < most; next = open.pop()) {
    const last = next.nodes.at(-1) ?? from;
    if (last === to) found.push(next.nodes);
    else
      for (const id of nearer(ties, ahead, last)) {
        const best = ties.get(last)?.get(id)?.[0];
        if (!best) continue;
        const walked = added(next.walked, weaknessOf(index, best));
        const whole = added(walked, ahead.get(id)?.weakness ?? NO_WEAKNESS);
        insert(open, { nodes: [...next.nodes, id], walked, whole }, later);
      }
  }
  return found;
}

function insert<Value>(sorted: Value[], value: Value, compare: (a: Value, b: Value) => number): void {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other, value) <= 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, value);
}

type Ranks = ReadonlyMap<NodeId, number>;

/** The places of the nodes in the order of their English names, the same whatever language is shown. */
function ranksOf({ document }: GraphIndex): Ranks {
  const { compare } = new Intl.Collator('en');
  const named = [...document.nodes].sort((a, b) => compare(a.label.en, b.label.en) || (a.id < b.id ? -1 : 1));
  return new Map(named.map(({ id }, at) => [id, at]));
}

function compareNames(a: readonly NodeId[], b: readonly NodeId[], rank: Ranks): number {
  const at = a.findIndex((id, place) => id !== b[place]);
  const [one, other] = [a[at], b[at]];
  if (one === undefined || other === undefined) return a.length - b.length;
  return (rank.get(one) ?? 0) - (rank.get(other) ?? 0);
}
