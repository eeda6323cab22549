import { useMemo } from 'react';
import { useApp } from '../state/hooks';
import { useNarrow } from '../ui/useNarrow';

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
/** Share of the stage that the sheet takes on a phone; as in Shell.module.css. */
const SHEET = 0.61;
const HEADER = 48;
/** Follows the panels, the language and the kind of screen. */
export function useInsets(): Insets {
  const isNarrow = useNarrow();
  const language = useApp((state) => state.language);
  const { legend, evidence, time } = useApp((state) => state.panels);
  return useMemo(() => {
    if (isNarrow) {
      const sheet = evidence || time;
      return { top: 0, left: 0, right: 0, bottom: sheet ? Math.round((window.innerHeight - HEADER) * SHEET) : 0 };
    }
    const start = legend ? LEGEND : 0;
    const end = evidence ? EVIDENCE : 0;
    const bottom = time ? TIME : 0;
    return language === 'ar'
      ? { top: 0, bottom, left: end, right: start }
      : { top: 0, bottom, left: start, right: end };
  }, [isNarrow, language, legend, evidence, time]);
}
