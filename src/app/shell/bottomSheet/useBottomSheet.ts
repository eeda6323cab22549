import { useEffect, useState } from 'react';
import { useAppStore } from '../../../state/hooks';
import type { Snap } from './bottomSheet';

export interface BottomSheet {
  readonly snap: Snap;
  readonly setSnap: (snap: Snap) => void;
}

/** How far the evidence is drawn up on a phone: half when it opens, and at least so far when something is selected. */
export function useBottomSheet(): BottomSheet {
  const store = useAppStore();
  const [snap, setSnap] = useState<Snap>('half');
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const { selection } = state.view;
        const isOpened = state.panels.evidence && !before.panels.evidence;
        const isOther = selection !== null && selection.id !== before.view.selection?.id;
        if (isOpened) setSnap('half');
        else if (isOther) setSnap((now) => (now === 'peek' ? 'half' : now));
      }),
    [store],
  );
  return { snap, setSnap };
}
