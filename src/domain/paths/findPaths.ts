import type { Visible } from '../graph/filter';
import type { GraphIndex } from '../graph/graphIndex';
import type { NodeId } from '../model/ids';
import type { EdgeFamily } from '../model/vocabulary';
import { strongestWays } from './shortestPaths';
import { type Parallel, type Ties, tiesOver, without } from './steps';
import { isDenied } from './strength';

/** More shortest ways than this are counted and not listed. */
const MOST_WAYS = 50;

/** The kinds of tie a way may lead over, in the order they are offered. */
export const FAMILIES: readonly EdgeFamily[] = ['relation', 'event', 'speech', 'structure'];

/** From one node to the next over all the edges between them. */
export interface PathStep {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly edges: Parallel;
}

export interface Way {
  readonly kind: 'shortest' | 'alternative';
  readonly nodes: readonly NodeId[];
  readonly steps: readonly PathStep[];
  /** Whether it leads over a tie that all who speak of it deny. */
  readonly denied: boolean;
}

/** What there is to say of how two nodes are tied. */
export type PathAnswer =
  | { readonly kind: 'same' }
  /** These ends do not pass the filters or were put away. */
  | { readonly kind: 'away'; readonly ends: readonly NodeId[] }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      /** The strongest first; those over denied ties last. */
      readonly ways: readonly Way[];
      /** How many shortest ways there are, listed or not; exact up to 2⁵³ − 1, where it stops. */
      readonly total: number;
    };

export interface PathAsked {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly families: readonly EdgeFamily[];
}

/**
 * All shortest ways between two nodes over what is open and of the chosen families, and one alternative: the strongest of
 * the shortest ways that pass through no inner node of any of those (where the two are tied directly, that do not use
 * the direct ties). Breadth-first search, once more with the inner nodes removed (the removal step of Yen's algorithm;
 * Suurballe's would trade the shortest ways for a pair of least total length, which is not the question here).
 * @param open what passes the filters, without what was put away
 */
export function findPaths(index: GraphIndex, open: Visible, { from, to, families }: PathAsked): PathAnswer {
  const away = [from, to].filter((id) => !open.nodes.has(id));
  if (away.length > 0) return { kind: 'away', ends: [...new Set(away)] };
  if (from === to) return { kind: 'same' };
  const ties = tiesOver(index, open, families);
  const found = strongestWays(index, ties, { from, to }, MOST_WAYS);
  if (!found) return { kind: 'none' };
  const isDirect = found.inner.size === 0;
  const rest = isDirect ? without(ties, from, to) : ties;
  const other = strongestWays(index, rest, { from, to }, 1, found.inner);
  const ways = [
    ...found.ways.map((nodes) => wayOf(ties, 'shortest', nodes)),
    ...(other?.ways ?? []).map((nodes) => wayOf(ties, 'alternative', nodes)),
  ];
  return {
    kind: 'found',
    ways: [...ways.filter(({ denied }) => !denied), ...ways.filter(({ denied }) => denied)],
    total: found.total,
  };
}

/**
 * What the kinds of tie left out so far would do: each that alone would lead from one to the other, else all of them where
 * together they would, else nothing.
 */
export function familiesThatTie(
  index: GraphIndex,
  open: Visible,
  asked: PathAsked,
): readonly (readonly EdgeFamily[])[] {
  const out = FAMILIES.filter((family) => !asked.families.includes(family));
  const ties = (more: readonly EdgeFamily[]) =>
    findPaths(index, open, { ...asked, families: [...asked.families, ...more] }).kind === 'found';
  const single = out.filter((family) => ties([family]));
  return single.length > 0 ? single.map((family) => [family]) : ties(out) ? [out] : [];
}

function wayOf(ties: Ties, kind: Way['kind'], nodes: readonly NodeId[]): Way {
  const steps = nodes.slice(1).flatMap((to, at): PathStep[] => {
    const from = nodes[at];
    const edges = from === undefined ? undefined : ties.get(from)?.get(to);
    return from === undefined || !edges ? [] : [{ from, to, edges }];
  });
  return { kind, nodes, steps, denied: steps.some(({ edges }) => isDenied(edges[0])) };
}
