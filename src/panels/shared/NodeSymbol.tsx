import type { GraphNode } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { NodeTypeSymbol } from './NodeTypeSymbol';

interface Props {
  readonly node: GraphNode;
  readonly size?: number;
  /** Whether it carries the words being read. */
  readonly marked?: boolean;
}

/** A node of the graph as the map draws it, with the flag of the country on whose land it stands. */
export function NodeSymbol({ node, size = 24, marked = false }: Props) {
  const index = useApp((state) => state.index);
  const home = index.nodes.get(index.homeOf.get(node.id) ?? node.id);
  return (
    <NodeTypeSymbol
      type={node.type}
      iso={home?.type === 'country' ? home.iso : undefined}
      named={node.type === 'statement' || node.named}
      marked={marked}
      size={size}
    />
  );
}
