import { useLayoutEffect, useState } from 'react';

/** How wide an element is inside, scroll bar excepted, whole CSS px; 0 until it stands. */
export function useInlineSize(element: HTMLElement | null): number {
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    if (!element) return undefined;
    const measure = () => setSize(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
