import type { Visible } from '../graph/filter';
import type { GraphIndex } from '../graph/graphIndex';
import type { NodeId } from '../model/ids';
import type { GraphEdge } from '../model/schema';
import { EDGE_TYPES, type EdgeFamily } from '../model/vocabulary';
import { byStrength } from './strength';

/** The edges between two nodes, whichever way they point, the best evidenced first. */
export type Parallel = readonly [GraphEdge, ...GraphEdge[]];

/** To whom each node is tied, and by what. */
export type Ties = ReadonlyMap<NodeId, ReadonlyMap<NodeId, Parallel>>;

/** What may be walked along: edges of the chosen families that are open, with both their ends. */
export function tiesOver(index: GraphIndex, open: Visible, families: readonly EdgeFamily[]): Ties {
  const ties = new Map<NodeId, Map<NodeId, [GraphEdge, ...GraphEdge[]]>>();
  const tie = (from: NodeId, to: NodeId, edge: GraphEdge) => {
    const others = ties.get(from) ?? new Map<NodeId, [GraphEdge, ...GraphEdge[]]>();
    const edges = others.get(to);
    if (edges) edges.push(edge);
    else others.set(to, [edge]);
    ties.set(from, others);
  };
  // In the order of strength from the beginning, so that every list of parallel edges is.
  for (const edge of [...index.document.edges].sort(byStrength(index))) {
    const { source, target } = edge;
    const isOpen = open.edges.has(edge.id) && open.nodes.has(source) && open.nodes.has(target);
    if (!isOpen || source === target || !families.includes(EDGE_TYPES[edge.type].family)) continue;
    tie(source, target, edge);
    tie(target, source, edge);
  }
  return ties;
}

/** The same without what ties these two directly. */
export function without(ties: Ties, a: NodeId, b: NodeId): Ties {
  const cut = (from: NodeId, to: NodeId) => new Map([...(ties.get(from) ?? [])].filter(([id]) => id !== to));
  return new Map([...ties, [a, cut(a, b)] as const, [b, cut(b, a)] as const]);
}
