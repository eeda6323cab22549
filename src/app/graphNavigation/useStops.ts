import { useMemo } from 'react';
import { countTies, parallelsOf, steppedTo, type Traversal, tiesOf } from '../../domain/graph/traversal';
import type { NodeId } from '../../domain/model/ids';
import type { GraphEdge } from '../../domain/model/schema';
import { useNames } from '../../panels/shared/useNames';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { stopInWords } from './describeStop';

interface StopView {
  readonly id: NodeId;
  readonly words: string;
  /** The walk after going there; null where one stands. */
  readonly to: Traversal | null;
}

/** Where one stands, and all neighbours. */
export function useStops(walk: Traversal): readonly StopView[] {
  const names = useNames();
  const visible = useApp(selectVisible);
  const { index } = names;
  const counts = useMemo(() => countTies(index, visible), [index, visible]);
  return useMemo(() => {
    const stop = (
      id: NodeId,
      edge: GraphEdge | null,
      parallels: readonly GraphEdge[],
      to: Traversal | null,
    ): StopView[] => {
      const node = index.nodes.get(id);
      return node ? [{ id, to, words: stopInWords(names, { node, edge, parallels, ties: counts.get(id) ?? 0 }) }] : [];
    };
    const edge = walk.edge === null ? null : (index.edges.get(walk.edge) ?? null);
    return [
      ...stop(walk.at, edge, parallelsOf(index, visible, walk), null),
      ...tiesOf(index, visible, walk.at).flatMap((tie) =>
        stop(tie.node, tie.edges[0], tie.edges, steppedTo(walk, tie)),
      ),
    ];
  }, [index, visible, names, counts, walk]);
}
