import { useCallback, useMemo, useState } from 'react';
import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex, Selection } from '../../domain/graph/graphIndex';
import { startOf, type Traversal } from '../../domain/graph/traversal';
import { useApp, useAppStore } from '../../state/hooks';
import { selectLit, selectScene, selectVisible } from '../../state/selectors';

/** A walk, and what was selected when it came so far. */
interface Kept {
  readonly walk: Traversal;
  readonly selected: string | null;
}

/** Where the walk stands, or would begin: null where nothing is in sight. And how to go on. */
export function useTraversal(): readonly [Traversal | null, (walk: Traversal) => void] {
  const store = useAppStore();
  const index = useApp((state) => state.index);
  const visible = useApp(selectVisible);
  const scene = useApp(selectScene);
  const lit = useApp(selectLit);
  // While presenting it begins where one looks.
  const first = (scene && lit) ?? visible;
  const selection = useApp((state) => state.view.selection);
  const [kept, setKept] = useState<Kept | null>(null);
  const walk = useMemo(
    () => standing(index, { visible, first }, selection, kept),
    [index, visible, first, selection, kept],
  );
  const go = useCallback(
    (next: Traversal) => setKept({ walk: next, selected: store.getState().view.selection?.id ?? null }),
    [store],
  );
  return [walk, go];
}

/** What is in sight, and what of it a walk begins in. */
interface Ground {
  readonly visible: Visible;
  readonly first: Visible;
}

/** A walk stays where it was until that goes out of sight or something else is selected elsewhere. */
function standing(
  index: GraphIndex,
  { visible, first }: Ground,
  selection: Selection | null,
  kept: Kept | null,
): Traversal | null {
  if (!kept || !visible.nodes.has(kept.walk.at)) return startOf(index, first, selection);
  const { walk, selected } = kept;
  const isSame = selection === null || [selected, walk.at, walk.edge].some((id) => id === selection.id);
  if (!isSame) return startOf(index, first, selection);
  // A line that is no longer in sight cannot be what led here.
  return walk.edge === null || visible.edges.has(walk.edge) ? walk : { ...walk, edge: null };
}
