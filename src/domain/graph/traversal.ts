import type { EdgeId, NodeId } from '../model/ids';
import type { GraphEdge } from '../model/schema';
import { EDGE_TYPES, type EdgeFamily } from '../model/vocabulary';
import type { Visible } from './filter';
import type { GraphIndex, Selection } from './graphIndex';

/** On the screen, not in the text: a map does not turn round with the language. */
export const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;
export type TraversalDirection = (typeof DIRECTIONS)[number];

/** A neighbour and the visible edges that lead there, the weightiest first. */
export interface Tie {
  readonly node: NodeId;
  readonly edges: readonly [GraphEdge, ...GraphEdge[]];
}

/** A place in a walk along edges. */
interface TraversalStop {
  readonly at: NodeId;
  /** The edge that was walked to come here; null at a beginning. */
  readonly edge: EdgeId | null;
}

export interface Traversal extends TraversalStop {
  /** The node whose neighbours are being gone through; null until that begins. */
  readonly around: NodeId | null;
  /** The way here, the last stop last. */
  readonly trail: readonly TraversalStop[];
}

export type TraversalMove =
  | { readonly kind: 'toward'; readonly direction: TraversalDirection }
  /** To the next or former neighbour of the node where the going round began. */
  | { readonly kind: 'round'; readonly by: 1 | -1 }
  /** To another edge between the same two nodes. */
  | { readonly kind: 'parallel'; readonly by: 1 | -1 }
  | { readonly kind: 'back' }
  /** To the weightiest node in sight. */
  | { readonly kind: 'home' };

const FAMILIES: readonly EdgeFamily[] = ['relation', 'event', 'structure', 'speech'];
const WAYS: Readonly<Record<TraversalDirection, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** What lies farther off an arrow's direction does not lie in it. */
const SECTOR = (67.5 * Math.PI) / 180;
/** Statements crowd around their speakers; they give way to an entity that lies this little farther off. */
const QUIET = (30 * Math.PI) / 180;
/** How far off what is spoken of most may lie and still come before its neighbour with a single quote. */
const LOUD = (16 * Math.PI) / 180;
const LONGEST_TRAIL = 100;

/** The beginning of a walk at a node. */
export function traversalFrom(at: NodeId): Traversal {
  return { at, edge: null, around: null, trail: [] };
}

/** Where a walk begins: at what is selected, else at the weightiest node; null where nothing is in sight. */
export function startOf(index: GraphIndex, visible: Visible, selection: Selection | null): Traversal | null {
  if (selection?.kind === 'node' && visible.nodes.has(selection.id)) return traversalFrom(selection.id);
  const edge = selection?.kind === 'edge' && visible.edges.has(selection.id) ? index.edges.get(selection.id) : null;
  if (edge) return { ...traversalFrom(edge.target), edge: edge.id, trail: [{ at: edge.source, edge: null }] };
  const [first, ...rest] = visible.nodes;
  if (first === undefined) return null;
  const weight = (id: NodeId) => index.weightOf.get(id) ?? 0;
  return traversalFrom(rest.reduce((best, id) => (weight(id) > weight(best) ? id : best), first));
}

/**
 * The neighbours of a node along visible edges: entities before statements, among them what they do to each other
 * before where they belong, and what most quotes speak of first.
 */
export function tiesOf(index: GraphIndex, visible: Visible, at: NodeId): readonly Tie[] {
  const ties = new Map<NodeId, [GraphEdge, ...GraphEdge[]]>();
  const own = (index.edgesOf.get(at) ?? []).filter((edge) => visible.edges.has(edge.id)).sort(byRank);
  for (const edge of own) {
    const node = edge.source === at ? edge.target : edge.source;
    if (node === at || !visible.nodes.has(node)) continue;
    const known = ties.get(node);
    if (known) known.push(edge);
    else ties.set(node, [edge]);
  }
  const found = [...ties].map(([node, edges]): Tie => ({ node, edges }));
  return found.sort(
    (a, b) =>
      Number(isStatement(index, a.node)) - Number(isStatement(index, b.node)) ||
      family(a.edges[0]) - family(b.edges[0]) ||
      quotesOf(b) - quotesOf(a) ||
      (a.node < b.node ? -1 : 1),
  );
}

/** The neighbour that lies most in a direction on the screen, or null where none does; of two side by side the weightier. */
export function tieToward(index: GraphIndex, visible: Visible, at: NodeId, direction: TraversalDirection): Tie | null {
  const here = index.nodes.get(at)?.position;
  if (!here) return null;
  const [x, y] = WAYS[direction];
  let best: { readonly tie: Tie; readonly cost: number } | null = null;
  for (const tie of tiesOf(index, visible, at)) {
    const there = index.nodes.get(tie.node)?.position;
    // What a statement speaks of is drawn from the statement's side only.
    if (!there || tie.edges.every((edge) => isAside(edge) && edge.target === at)) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const off = Math.abs(Math.atan2(x * dy - y * dx, x * dx + y * dy));
    const cost = off + (isStatement(index, tie.node) ? QUIET : 0) - LOUD * Math.min(1, Math.log2(quotesOf(tie)) / 4);
    if (off <= SECTOR && (dx !== 0 || dy !== 0) && (best === null || cost < best.cost)) best = { tie, cost };
  }
  return best?.tie ?? null;
}

/** A walk after a move; the same walk where there is nowhere to go. */
export function traversed(index: GraphIndex, visible: Visible, walk: Traversal, move: TraversalMove): Traversal {
  if (move.kind === 'round') return wentRound(index, visible, walk, move.by);
  if (move.kind === 'parallel') return wentBeside(index, visible, walk, move.by);
  if (move.kind === 'back') return wentBack(visible, walk);
  if (move.kind === 'home') {
    const home = startOf(index, visible, null);
    return home && home.at !== walk.at ? { ...home, trail: trailOf(walk) } : walk;
  }
  const tie = tieToward(index, visible, walk.at, move.direction);
  return tie ? steppedTo(walk, tie) : walk;
}

/** All visible edges between the two nodes of the last step, the weightiest first; none at a beginning. */
export function parallelsOf(
  index: GraphIndex,
  visible: Visible,
  walk: Pick<Traversal, 'at' | 'edge'>,
): readonly GraphEdge[] {
  const edge = walk.edge === null ? undefined : index.edges.get(walk.edge);
  if (!edge) return [];
  const other = edge.source === walk.at ? edge.target : edge.source;
  return tiesOf(index, visible, walk.at).find((tie) => tie.node === other)?.edges ?? [];
}

/** A walk that goes straight to a neighbour. */
export function steppedTo(walk: Traversal, tie: Tie): Traversal {
  return step(walk, tie, null);
}

/** How many visible edges each node has. */
export function countTies(index: GraphIndex, visible: Visible): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const id of visible.edges) {
    const edge = index.edges.get(id);
    for (const end of edge ? new Set([edge.source, edge.target]) : []) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

/** Ends the going round: the next neighbours are those of the present node. */
export function settled(walk: Traversal): Traversal {
  return walk.around === null ? walk : { ...walk, around: null };
}

function wentRound(index: GraphIndex, visible: Visible, walk: Traversal, by: 1 | -1): Traversal {
  const around = walk.around !== null && visible.nodes.has(walk.around) ? walk.around : walk.at;
  const ties = tiesOf(index, visible, around);
  const present = around === walk.at ? -1 : ties.findIndex((tie) => tie.node === walk.at);
  const next = ties[turn(ties.length, present, by)];
  if (!next || next.node === walk.at) return walk;
  // The way back leads to the middle, not to the neighbours that were looked at before.
  return around === walk.at
    ? step(walk, next, around)
    : { at: next.node, edge: next.edges[0].id, around, trail: walk.trail };
}

function wentBeside(index: GraphIndex, visible: Visible, walk: Traversal, by: 1 | -1): Traversal {
  const edges = parallelsOf(index, visible, walk);
  const present = edges.findIndex((edge) => edge.id === walk.edge);
  const next = edges[turn(edges.length, present, by)];
  return next && next.id !== walk.edge ? { ...walk, edge: next.id } : walk;
}

function wentBack(visible: Visible, walk: Traversal): Traversal {
  const last = walk.trail.findLastIndex((stop) => visible.nodes.has(stop.at));
  const stop = walk.trail[last];
  return stop ? { ...stop, around: null, trail: walk.trail.slice(0, last) } : walk;
}

function step(walk: Traversal, tie: Tie, around: NodeId | null): Traversal {
  return { at: tie.node, edge: tie.edges[0].id, around, trail: trailOf(walk) };
}

function trailOf({ at, edge, trail }: Traversal): TraversalStop[] {
  return [...trail, { at, edge }].slice(-LONGEST_TRAIL);
}

/** The next place on a ring of `count`; from nowhere (−1) the first or the last. */
function turn(count: number, present: number, by: 1 | -1): number {
  if (present < 0) return by > 0 ? 0 : count - 1;
  return (present + by + count) % count;
}

const isStatement = (index: GraphIndex, id: NodeId) => index.nodes.get(id)?.type === 'statement';
const quotesOf = (tie: Tie) => tie.edges.reduce((sum, edge) => sum + edge.evidence.length, 0);
const isAside = (edge: GraphEdge) => edge.type === 'concerns' || edge.type === 'addresses';
const family = (edge: GraphEdge) => FAMILIES.indexOf(EDGE_TYPES[edge.type].family);
const byRank = (a: GraphEdge, b: GraphEdge) =>
  family(a) - family(b) || b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1);
