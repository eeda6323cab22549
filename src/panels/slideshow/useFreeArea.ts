import { type RefObject, useLayoutEffect } from 'react';

/** How much of the graph lies under the words on each side, CSS pixels; physical, as a map has no reading direction. */
export interface FreeArea {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Tells where between the words the graph is to be seen, whenever that changes. @param key changes with the direction of reading */
export function useFreeArea(
  root: RefObject<HTMLElement | null>,
  hole: RefObject<HTMLElement | null>,
  tell: (hole: FreeArea) => void,
  key: string,
): void {
  useLayoutEffect(() => {
    const { current: whole } = root;
    const { current: within } = hole;
    if (!whole || !within) return undefined;
    let last = '';
    const measure = () => {
      const outer = whole.getBoundingClientRect();
      const inner = within.getBoundingClientRect();
      const next: FreeArea = {
        top: Math.round(inner.top - outer.top),
        right: Math.round(outer.right - inner.right),
        bottom: Math.round(outer.bottom - inner.bottom),
        left: Math.round(inner.left - outer.left),
      };
      const said = `${key} ${Object.values(next).join(' ')}`;
      if (said !== last) tell(next);
      last = said;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(whole);
    observer.observe(within);
    return () => observer.disconnect();
  }, [root, hole, tell, key]);
}
