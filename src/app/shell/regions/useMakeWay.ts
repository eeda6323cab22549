import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useAppStore } from '../../../state/hooks';
import { useNarrow } from '../../../ui/useNarrow';

/**
 * On a phone legend and scenes lie over everything: what is asked for from the menu, or by a link, would come up unseen
 * beneath it, and so would the focus stay.
 */
export function useMakeWay(region: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const isNarrow = useNarrow();
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isBeside = region.current?.parentElement?.contains(activeElement) === true;
    if (isNarrow && isBeside && !region.current?.contains(activeElement)) region.current?.focus();
  }, [isNarrow, region]);
  useEffect(() => {
    if (!isNarrow) return undefined;
    return store.subscribe(({ view, panels, setPanel }, before) => {
      if (!panels.legend && !panels.scenes) return;
      const isTimeAsked = panels.time && !before.panels.time;
      const isSelected = panels.legend && view.selection !== null && view.selection !== before.view.selection;
      if (isTimeAsked || isSelected || view.tab !== before.view.tab)
        setPanel(panels.legend ? 'legend' : 'scenes', false);
    });
  }, [store, isNarrow]);
}
