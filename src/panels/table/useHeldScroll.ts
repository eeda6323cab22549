import { useEffect } from 'react';

/**
 * Home and End move the focus within the rows, and the rows scroll after it. The browser would besides scroll to the very
 * beginning or end, away from a cell that stays in its row.
 */
export function useHeldScroll(frame: HTMLElement | null): void {
  useEffect(() => {
    if (!frame) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Home' || event.key === 'End') event.preventDefault();
    };
    frame.addEventListener('keydown', onKeyDown);
    return () => frame.removeEventListener('keydown', onKeyDown);
  }, [frame]);
}
