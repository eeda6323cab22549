import type { EdgeId, NodeId } from '../model/ids';
import type { Visible } from './filter';
import type { GraphIndex } from './graphIndex';

export const HOPS = [1, 2, 3] as const;
/** How many lines away a neighbour may stand. */
export type Hops = (typeof HOPS)[number];

/** What somebody looks at closely: some nodes and what is tied to them. */
export interface Focus {
  readonly around: readonly NodeId[];
  readonly hops: Hops;
  /** Nodes of the neighbourhood whose own neighbours have been asked for as well. */
  readonly expanded: readonly NodeId[];
}

/** What a person has done to single nodes. */
export interface SightSettings {
  readonly focus: Focus | null;
  /** Put away one by one. */
  readonly hidden: readonly NodeId[];
  /** Kept in sight whatever filter and focus say. */
  readonly pinned: readonly NodeId[];
}

/** Of what passes the filter, what is in sight: the focus, without what was put away, with what was pinned. */
export function inSight(index: GraphIndex, passing: Visible, { focus, hidden, pinned }: SightSettings): Visible {
  if (!focus && hidden.length === 0 && pinned.length === 0) return passing;
  const away = new Set(hidden);
  const kept = pinned.filter((id) => index.nodes.has(id) && !away.has(id));
  const open = new Set([...passing.nodes].filter((id) => !away.has(id)));
  const nodes = focus ? neighbourhood(index, passing.edges, open, focus) : open;
  for (const id of kept) nodes.add(id);
  const edges = new Set<EdgeId>();
  for (const edge of index.document.edges) {
    if (passing.edges.has(edge.id) && nodes.has(edge.source) && nodes.has(edge.target)) edges.add(edge.id);
  }
  return { nodes, edges };
}

/**
 * What brings the neighbours of a node into sight: those put away come back; in a focus the node is expanded, or, where
 * it stands outside, becomes one of those the focus is around.
 */
export function expandedAt(
  index: GraphIndex,
  passing: Visible,
  { focus, hidden }: SightSettings,
  id: NodeId,
): Pick<SightSettings, 'focus' | 'hidden'> {
  const back = new Set([id]);
  for (const edge of index.edgesOf.get(id) ?? []) {
    if (passing.edges.has(edge.id)) back.add(edge.source).add(edge.target);
  }
  const away = hidden.filter((other) => !back.has(other));
  if (!focus) return { focus, hidden: away };
  const isInside = inSight(index, passing, { focus, hidden: away, pinned: [] }).nodes.has(id);
  return {
    hidden: away,
    focus: isInside
      ? { ...focus, expanded: [...focus.expanded.filter((other) => other !== id), id] }
      : { ...focus, around: [...focus.around, id] },
  };
}

/** How many neighbours each node in sight has that pass the filter and are not in sight; nodes without any are left out. */
export function hiddenNeighbours(index: GraphIndex, passing: Visible, sight: Visible): ReadonlyMap<NodeId, number> {
  const others = new Map<NodeId, Set<NodeId>>();
  const note = (id: NodeId, other: NodeId) => {
    if (!sight.nodes.has(id) || sight.nodes.has(other)) return;
    others.set(id, (others.get(id) ?? new Set()).add(other));
  };
  for (const edge of index.document.edges) {
    if (!passing.edges.has(edge.id)) continue;
    note(edge.source, edge.target);
    note(edge.target, edge.source);
  }
  return new Map([...others].map(([id, set]) => [id, set.size]));
}

function neighbourhood(
  index: GraphIndex,
  edges: ReadonlySet<EdgeId>,
  open: ReadonlySet<NodeId>,
  { around, hops, expanded }: Focus,
): Set<NodeId> {
  const found = new Set(around.filter((id) => open.has(id)));
  const grow = (from: readonly NodeId[]): NodeId[] => {
    const fresh: NodeId[] = [];
    for (const id of from) {
      for (const edge of index.edgesOf.get(id) ?? []) {
        if (!edges.has(edge.id)) continue;
        const other = edge.source === id ? edge.target : edge.source;
        if (!open.has(other) || found.has(other)) continue;
        found.add(other);
        fresh.push(other);
      }
    }
    return fresh;
  };
  let rim = [...found];
  for (let hop = 0; hop < hops; hop += 1) rim = grow(rim);
  // In the order they were asked for, so that what one expansion brought can be expanded in turn.
  for (const id of expanded) if (found.has(id)) grow([id]);
  return found;
}
