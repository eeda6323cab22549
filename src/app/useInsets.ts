import { useMemo, useSyncExternalStore } from 'react';
import { useApp } from '../state/hooks';
import { useNarrow } from '../ui/useNarrow';
import { SNAP_SHARES, type Snap } from './sheet';

/** How much of the plate lies under panels, CSS pixels, physical sides: a map has no reading direction. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LEGEND = 208;
const EVIDENCE = 396;
const TIME = 80;
const HEADER = 48;

function followHeight(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Follows the panels, the language and the kind of screen. @param snap how far the evidence is drawn up on a phone */
export function useInsets(snap: Snap): Insets {
  const isNarrow = useNarrow();
  const height = useSyncExternalStore(followHeight, () => window.innerHeight);
  const language = useApp((state) => state.language);
  const { legend, evidence, time } = useApp((state) => state.panels);
  return useMemo(() => {
    if (isNarrow) {
      // Drawn up fully the sheet leaves nothing of the plate to see: it keeps its place for the way back.
      const share = !evidence || snap === 'full' ? SNAP_SHARES.half : SNAP_SHARES[snap];
      return { top: 0, left: 0, right: 0, bottom: evidence || time ? Math.round((height - HEADER) * share) : 0 };
    }
    const start = legend ? LEGEND : 0;
    const end = evidence ? EVIDENCE : 0;
    const bottom = time ? TIME : 0;
    return language === 'ar'
      ? { top: 0, bottom, left: end, right: start }
      : { top: 0, bottom, left: start, right: end };
  }, [isNarrow, height, snap, language, legend, evidence, time]);
}
