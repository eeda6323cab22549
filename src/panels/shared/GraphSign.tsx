import type { GraphNode } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { useFlag } from '../../ui/useFlag';
import { NodeSymbol } from './NodeSymbol';

interface Props {
  readonly node: GraphNode;
  readonly size?: number;
  readonly marked?: boolean;
}

/** The sign of a node of the graph, with the flag of the country on whose land it stands. */
export function GraphSign({ node, size = 24, marked = false }: Props) {
  const index = useApp((state) => state.index);
  const home = index.nodes.get(index.homeOf.get(node.id) ?? node.id);
  const flag = useFlag(home?.type === 'country' ? home.iso : undefined);
  return <NodeSymbol type={node.type} flag={flag} size={size} marked={marked} />;
}
