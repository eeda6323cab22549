import { type RefObject, useEffect, useRef } from 'react';

const PRESSES = ['pointerdown', 'keydown', 'click'] as const;

/**
 * Other contents are read from their beginning. Where the change was made inside the panel, what was pressed may be gone
 * with the old contents; then the focus goes to the panel instead of being lost.
 * @param shown names the contents; changes with them
 */
export function useFreshStart(container: RefObject<HTMLElement | null>, shown: string): void {
  const last = useRef(shown);
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
    if (last.current === shown || !panel) return;
    last.current = shown;
    panel.scrollTo({ top: 0 });
    if (pressedHere.current && document.activeElement === document.body) panel.focus({ preventScroll: true });
    pressedHere.current = false;
  }, [container, shown]);
}
