import { type RefObject, useEffect } from 'react';
import type { GraphView } from '../graph/contract';

/**
 * Keeps the focusable elements (`data-node`) over their nodes, for whoever explores by touch or looks through a magnifier
 * that follows the focus.
 * @param at the node that has the focus, followed while the camera moves; null while the focus is elsewhere
 * @param change places anew whenever this is another value
 */
export function useWalkPlaces(
  container: RefObject<HTMLElement | null>,
  view: Pick<GraphView, 'positionOf'> | null,
  at: string | null,
  change: unknown,
): void {
  useEffect(() => {
    const element = container.current;
    if (!element || !view) return undefined;
    let request = 0;
    let last = '';
    const place = () => {
      const rim = element.getBoundingClientRect();
      for (const item of element.querySelectorAll<HTMLElement>('[data-node]')) {
        const point = view.positionOf(item.dataset['node'] ?? '');
        if (point) item.style.translate = `${Math.round(point.x - rim.left)}px ${Math.round(point.y - rim.top)}px`;
      }
    };
    const follow = () => {
      const point = at === null ? null : view.positionOf(at);
      const now = point ? `${Math.round(point.x)} ${Math.round(point.y)}` : '';
      if (now !== last) place();
      last = now;
      request = requestAnimationFrame(follow);
    };
    if (at === null) request = requestAnimationFrame(place);
    else follow();
    return () => cancelAnimationFrame(request);
  }, [container, view, at, change]);
}
