import { useSyncExternalStore } from 'react';
import { BREAKPOINTS } from './breakpoints';

const NARROW = `(width < ${BREAKPOINTS.phone}px)`;

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}
