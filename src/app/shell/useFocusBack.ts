import { useEffect, useLayoutEffect, useRef } from 'react';
import { canTakeFocus, focusTarget } from '../../ui/focusTargets';

/** After a presentation the focus stands where it was before; where that is gone, on the way to the briefings. */
export function useFocusBack(isPresenting: boolean): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, []);
  useLayoutEffect(() => {
    if (!isPresenting) return undefined;
    // What goes out of sight loses the focus only later; with a dialog that has gone already it is lost.
    const { activeElement } = document;
    const isLost = last.current instanceof HTMLElement && !last.current.isConnected;
    const from = activeElement === document.body && isLost ? last.current : activeElement;
    return () => {
      if (!(from instanceof HTMLElement) || from === document.body) return;
      // After the rest of the page has come back.
      requestAnimationFrame(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        (canTakeFocus(from) ? from : focusTarget('openBriefings', 'moreCommands'))?.focus();
      });
    };
  }, [isPresenting]);
}
