import { type RefObject, useEffect, useRef } from 'react';
import { focusTarget } from '../../ui/focusTargets';
import { rowLeadingTo } from '../shared/leadsTo';

const PRESSES = ['pointerdown', 'keydown', 'click'] as const;

/** What the page to begin with is called. */
export const START = 'start';

/**
 * Other contents are read from their beginning. Where the change was made inside the panel, what was pressed may be gone
 * with the old contents; then the focus goes to the new title instead of being lost, and from a selection that was
 * cleared back to the row it was made by.
 * @param shown names the contents: `START`, or the key of the selection
 * @param quote which of its quotes is shown
 */
export function useFreshStart(container: RefObject<HTMLElement | null>, shown: string, quote: number): void {
  const last = useRef({ shown, quote });
  const pressedHere = useRef(false);
  useEffect(() => {
    const panel = container.current;
    const onPress = () => {
      pressedHere.current = true;
    };
    for (const event of PRESSES) panel?.addEventListener(event, onPress, true);
    return () => {
      for (const event of PRESSES) panel?.removeEventListener(event, onPress, true);
    };
  }, [container]);
  useEffect(() => {
    const panel = container.current;
    const before = last.current;
    if ((before.shown === shown && before.quote === quote) || !panel) return;
    last.current = { shown, quote };
    panel.scrollTo({ top: 0 });
    if (pressedHere.current && document.activeElement === document.body) {
      const row = shown === START ? rowLeadingTo(panel, before.shown) : null;
      if (row) row.focus();
      else (focusTarget('evidenceTitle') ?? panel).focus({ preventScroll: true });
    }
    pressedHere.current = false;
  }, [container, shown, quote]);
}
