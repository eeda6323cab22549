import { type RefObject, useEffect } from 'react';

/**
 * A view that somebody has opened is read from its heading. One that a link opens leaves the page's own beginning alone.
 */
export function useArrivalFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // Where a browser cannot tell, it counts as opened by hand.
    const byHand = !('userActivation' in navigator) || navigator.userActivation.hasBeenActive;
    // A view may arrive late, and by then somebody may be typing.
    const isTyping = document.activeElement?.matches('input, textarea') === true;
    if (byHand && !isTyping) heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
