import { type RefObject, useLayoutEffect } from 'react';
import { canTakeFocus, type FocusTarget, focusTarget } from './focusTargets';

/**
 * When a part of the page goes away with the focus in it, the focus goes on to another place instead of being lost.
 * @param place names that place, or chooses it, told where the focus came from, or null where that is gone too
 */
export function useReturnFocus(
  region: RefObject<HTMLElement | null>,
  place: FocusTarget | ((from: HTMLElement | null) => HTMLElement | null),
): void {
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    let from: Element | null = document.activeElement;
    const onFocusIn = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element && !element.contains(relatedTarget)) from = relatedTarget;
    };
    element.addEventListener('focusin', onFocusIn);
    return () => {
      element.removeEventListener('focusin', onFocusIn);
      if (!element.contains(document.activeElement)) return;
      // After the part has really gone: on a phone it may have covered the place the focus goes back to.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const found = typeof place === 'string' ? focusTarget(place) : place(canTakeFocus(from) ? from : null);
        found?.focus();
      });
    };
  }, [region, place]);
}
