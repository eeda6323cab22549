import { useEffect } from 'react';
import type { TableRow } from '../../domain/graph/tables';
import { useApp } from '../../state/hooks';

/**
 * Brings the chosen row into view when something is chosen elsewhere, and keeps it there when the order changes.
 * @param rowHeight px; all rows are equally high
 */
export function useScrollToChosen(element: HTMLElement | null, rows: readonly TableRow[], rowHeight: number): void {
  const chosen = useApp((state) => state.view.selection?.id ?? null);
  const place = rows.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    if (!element || place < 0) return undefined;
    const top = place * rowHeight;
    const room = element.clientHeight - 2 * rowHeight;
    // After the table has taken its new measures.
    const frame = requestAnimationFrame(() => {
      if (top < element.scrollTop || top > element.scrollTop + room) element.scrollTop = Math.max(0, top - room / 2);
    });
    return () => cancelAnimationFrame(frame);
  }, [element, place, rowHeight]);
}
