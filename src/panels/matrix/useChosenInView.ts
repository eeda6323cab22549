import { type RefObject, useEffect } from 'react';
import type { CellPlace } from './cellNames';

/** The list and the evidence take room from the matrix; the cell they were opened from stays in view all the same. */
export function useChosenInView(panel: RefObject<HTMLElement | null>, chosen: CellPlace | null): void {
  useEffect(() => {
    const scroller = panel.current?.querySelector<HTMLElement>('[data-scroll]');
    if (!chosen || !scroller || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      // In a low window nothing takes room from it, and what is read stands below it.
      if (getComputedStyle(scroller).overflowY === 'hidden') return;
      scroller.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [panel, chosen]);
}
