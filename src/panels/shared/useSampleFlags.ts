import { useMemo } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { useApp } from '../../state/hooks';

/** Countries with a flag, those with the most evidence first. */
function flagged(index: GraphIndex): string[] {
  return index.document.nodes
    .flatMap((node) =>
      node.type === 'country' && node.iso !== undefined
        ? [{ iso: node.iso, weight: index.weightOf.get(node.id) ?? 0 }]
        : [],
    )
    .sort((a, b) => b.weight - a.weight || a.iso.localeCompare(b.iso, 'en'))
    .map(({ iso }) => iso);
}

/** Whose flags sample nodes show: that of the country with the most evidence, and of the next for badges. */
export function useSampleFlags(): { readonly country: string | undefined; readonly badge: string | undefined } {
  const index = useApp((state) => state.index);
  return useMemo(() => {
    const [first, second] = flagged(index);
    return { country: first, badge: second ?? first };
  }, [index]);
}
