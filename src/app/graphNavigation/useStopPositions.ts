import { type RefObject, useEffect } from 'react';
import type { GraphView } from '../../graph/graphView';
import { useAppStore } from '../../state/hooks';

/**
 * Keeps the focusable elements (`data-node`) over their nodes, for whoever explores by touch or looks through a magnifier
 * that follows the focus.
 * @param stops the nodes that have one · @param at the node with the focus, followed while the camera glides; null while it is elsewhere
 */
export function useStopPositions(
  container: RefObject<HTMLElement | null>,
  view: Pick<GraphView, 'positionOf'> | null,
  stops: readonly { readonly id: string }[],
  at: string | null,
): void {
  const store = useAppStore();
  useEffect(() => {
    const element = container.current;
    if (!element || !view) return undefined;
    let request = 0;
    let last = '';
    const place = () => {
      const rim = element.getBoundingClientRect();
      for (const { id } of stops) {
        const item = element.querySelector<HTMLElement>(`[data-node="${id}"]`);
        const point = item && view.positionOf(id);
        if (point) item.style.translate = `${Math.round(point.x - rim.left)}px ${Math.round(point.y - rim.top)}px`;
      }
    };
    const follow = () => {
      const point = at === null ? null : view.positionOf(at);
      const now = point ? `${Math.round(point.x)} ${Math.round(point.y)}` : '';
      if (now !== last) place();
      last = now;
      if (at !== null) request = requestAnimationFrame(follow);
    };
    request = requestAnimationFrame(at === null ? place : follow);
    const unsubscribe = store.subscribe((state, before) => {
      if (state.camera !== before.camera) place();
    });
    return () => {
      cancelAnimationFrame(request);
      unsubscribe();
    };
  }, [container, view, stops, at, store]);
}
