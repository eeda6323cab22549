import { type RefObject, useLayoutEffect, useState } from 'react';

/** Follows the inline size of an element, CSS pixels. @param first what is taken before it is known */
export function useSize(element: RefObject<HTMLElement | null>, first: number): number {
  const [size, setSize] = useState(first);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setSize(measured.clientWidth || first);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, first]);
  return size;
}
