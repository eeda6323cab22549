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
 * Brings the words being read into view when they change, and the focus to them when the reader opens. Later the focus is
 * left where it is: on the arrows to the next quote or article, or on the words that were pressed.
 * @param start where the words begin in the article; null where the whole article was asked for
 */
export function useChosenInView(container: RefObject<HTMLElement | null>, article: string, start: number | null): void {
  const opened = useRef<string>(null);
  useEffect(() => {
    const reader = container.current;
    if (!reader) return;
    const isFirst = opened.current === null;
    const isNew = opened.current !== article;
    opened.current = article;
    const mark = start === null ? null : reader.querySelector<HTMLElement>('[data-chosen="true"]');
    if (mark) mark.scrollIntoView({ block: 'center' });
    else if (isNew) reader.scrollTo({ top: 0 });
    // Where the focus was on words of the former article, it went with them.
    const isLost = document.activeElement === document.body;
    const target = mark?.closest<HTMLElement>('[role="link"]') ?? reader;
    if (isFirst || (isNew && isLost)) target.focus({ preventScroll: true });
  }, [container, article, start]);
}
