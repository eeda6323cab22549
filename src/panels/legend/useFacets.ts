import { useDeferredValue, useMemo } from 'react';
import { countFacets, type Facets } from '../../domain/graph/facets';
import { applyFilter } from '../../domain/graph/filter';
import { inSight } from '../../domain/graph/neighbourhood';
import { useApp } from '../../state/hooks';

/** What can be filtered by, counted within focus and hidden nodes; while the time is playing it may lag behind. */
export function useFacets(): Facets {
  const index = useApp((state) => state.index);
  const filter = useDeferredValue(useApp((state) => state.view.filter));
  const focus = useApp((state) => state.view.focus);
  const hidden = useApp((state) => state.view.hidden);
  return useMemo(
    () =>
      countFacets(index, filter, (other) => inSight(index, applyFilter(index, other), { focus, hidden, pinned: [] })),
    [index, filter, focus, hidden],
  );
}
