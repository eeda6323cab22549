import { useMemo } from 'react';
import { useApp } from '../../state/hooks';
import type { FilterPart } from './part';
import { partsOf } from './parts';

/** Everything that decides at present what is in sight. */
export function useParts(): readonly FilterPart[] {
  const index = useApp((state) => state.index);
  const filter = useApp((state) => state.view.filter);
  const focus = useApp((state) => state.view.focus);
  const hidden = useApp((state) => state.view.hidden);
  const pinned = useApp((state) => state.view.pinned);
  return useMemo(() => partsOf({ filter, focus, hidden, pinned }, index), [index, filter, focus, hidden, pinned]);
}
