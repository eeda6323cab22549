import { useMemo, useSyncExternalStore } from 'react';
import type { Insets } from '../../graph/geometry/box';
import { useApp } from '../../state/hooks';
import { BREAKPOINTS } from '../../ui/breakpoints';
import { MEASURES } from '../../ui/measures';
import { useNarrow } from '../../ui/useNarrow';
import { SNAP_SHARES, type Snap } from './bottomSheet/bottomSheet';

function followHeight(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/**
 * Follows the panels, the language and the kind of screen.
 * @param snap how far the evidence is drawn up on a phone · @param hole what the words of a scene leave free, while one is shown
 */
export function useInsets(snap: Snap, hole: Insets | null): Insets {
  const isNarrow = useNarrow();
  const isMedium = useSyncExternalStore(followHeight, () => window.innerWidth < BREAKPOINTS.medium);
  const height = useSyncExternalStore(followHeight, () => window.innerHeight);
  const language = useApp((state) => state.language);
  const isPresenting = useApp((state) => state.presentation !== null);
  const { legend, evidence, time, scenes } = useApp((state) => state.panels);
  return useMemo(() => {
    if (isPresenting && hole) return hole;
    if (isNarrow) {
      // Drawn up fully the sheet leaves nothing of the plate to see: it keeps its place for the way back.
      const share = !evidence || snap === 'full' ? SNAP_SHARES.half : SNAP_SHARES[snap];
      return {
        top: 0,
        left: 0,
        right: 0,
        bottom: evidence || time ? Math.round((height - MEASURES.header) * share) : 0,
      };
    }
    const start = scenes ? (isMedium ? MEASURES.scenesMedium : MEASURES.scenes) : legend ? MEASURES.legend : 0;
    const end = evidence ? MEASURES.evidence : 0;
    const bottom = time ? MEASURES.time : 0;
    return language === 'ar'
      ? { top: 0, bottom, left: end, right: start }
      : { top: 0, bottom, left: start, right: end };
  }, [isPresenting, hole, isNarrow, height, isMedium, snap, language, legend, scenes, evidence, time]);
}
