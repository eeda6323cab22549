import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../../state/hooks';

/** Esc closes the reader while the focus is in it, before the page takes the key for itself. */
export function useEscape(container: RefObject<HTMLElement | null>): void {
  const closeReader = useApp((state) => state.closeReader);
  useEffect(() => {
    const reader = container.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.stopPropagation();
      closeReader();
    };
    reader?.addEventListener('keydown', onKeyDown);
    return () => reader?.removeEventListener('keydown', onKeyDown);
  }, [container, closeReader]);
}

/**
 * Brings the words being read into view when they change, and the focus to them when an article opens. While the focus
 * is elsewhere (stepping through the quotes in the panel) it is left there.
 * @param start where the words begin in the article; null where the whole article was asked for
 */
export function useChosenInView(container: RefObject<HTMLElement | null>, article: string, start: number | null): void {
  const opened = useRef<string>(null);
  useEffect(() => {
    const reader = container.current;
    if (!reader) return;
    const isNew = opened.current !== article;
    opened.current = article;
    const mark = start === null ? null : reader.querySelector<HTMLElement>('[data-chosen="true"]');
    if (mark) mark.scrollIntoView({ block: 'center' });
    else if (isNew) reader.scrollTo({ top: 0 });
    if (isNew) (mark?.closest<HTMLElement>('[role="link"]') ?? reader).focus({ preventScroll: true });
  }, [container, article, start]);
}
