import { useMemo, useSyncExternalStore } from 'react';
import { useApp } from '../state/hooks';

/** How much of the plate lies under panels, CSS pixels, physical sides: a map has no reading direction. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LEGEND = 208;
const EVIDENCE = 396;
/** Share of the stage that the sheet takes on a phone; as in Shell.module.css. */
const SHEET = 0.61;
const HEADER = 48;
const narrow = '(width < 700px)';

function subscribe(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Follows the panels, the language and the kind of screen. */
export function useInsets(): Insets {
  const isNarrow = useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
  const language = useApp((state) => state.language);
  const { legend, evidence } = useApp((state) => state.panels);
  return useMemo(() => {
    if (isNarrow)
      return { top: 0, left: 0, right: 0, bottom: evidence ? Math.round((window.innerHeight - HEADER) * SHEET) : 0 };
    const start = legend ? LEGEND : 0;
    const end = evidence ? EVIDENCE : 0;
    return language === 'ar'
      ? { top: 0, bottom: 0, left: end, right: start }
      : { top: 0, bottom: 0, left: start, right: end };
  }, [isNarrow, language, legend, evidence]);
}
