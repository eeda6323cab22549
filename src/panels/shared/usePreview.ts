import { type RefObject, useEffect } from 'react';
import { useAppStore } from '../../state/hooks';
import { ledToFrom } from './leadsTo';

/**
 * What a row leads to stands out on the graph while the pointer rests on the row, or the keyboard's focus does. Rows say
 * where they lead by `leadsTo`.
 */
export function usePreview(container: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  useEffect(() => {
    const panel = container.current;
    if (!panel) return undefined;
    const preview = (target: EventTarget | null) => {
      const id = target instanceof Element ? ledToFrom(target) : undefined;
      const { index, setHover } = store.getState();
      setHover(id === undefined ? null : (index.selectable.get(id)?.id ?? null));
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === 'mouse') preview(event.target);
    };
    const onFocus = (event: FocusEvent) => {
      // A click focuses too; only the keyboard's focus is a question.
      if (event.target instanceof Element && event.target.matches(':focus-visible')) preview(event.target);
    };
    const clear = () => preview(null);
    panel.addEventListener('pointerover', onOver);
    panel.addEventListener('pointerleave', clear);
    panel.addEventListener('focusin', onFocus);
    panel.addEventListener('focusout', clear);
    return () => {
      panel.removeEventListener('pointerover', onOver);
      panel.removeEventListener('pointerleave', clear);
      panel.removeEventListener('focusin', onFocus);
      panel.removeEventListener('focusout', clear);
      clear();
    };
  }, [container, store]);
}
