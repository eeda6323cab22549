import { useSyncExternalStore } from 'react';

/** Windows where panels lie over the plate instead of beside it; as in the style sheets. */
const NARROW = '(width < 700px)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
}
