import { type RefObject, useLayoutEffect } from 'react';

/**
 * When a part of the page goes away with the focus in it, the focus goes on to another place instead of being lost.
 * @param find chooses that place; it is told where the focus came from, or null where that is gone too
 */
export function useReturnFocus(
  region: RefObject<HTMLElement | null>,
  find: (from: HTMLElement | null) => HTMLElement | null,
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
        find(canTakeFocus(from) ? from : null)?.focus();
      });
    };
  }, [region, find]);
}

function canTakeFocus(element: Element | null): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element !== document.body &&
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** The first element of a selector that can be seen. */
export function visibleElement(selector: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(canTakeFocus) ?? null;
}
