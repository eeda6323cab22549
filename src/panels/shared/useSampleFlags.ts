import { useMemo } from 'react';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { useApp } from '../../state/hooks';
import { useFlag } from '../../ui/useFlag';

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

/** Real flags for sample signs: of the country with the most evidence, and of the next for badges. */
export function useSampleFlags(): { readonly country: string | undefined; readonly badge: string | undefined } {
  const index = useApp((state) => state.index);
  const [first, second] = useMemo(() => flagged(index), [index]);
  return { country: useFlag(first), badge: useFlag(second ?? first) };
}
