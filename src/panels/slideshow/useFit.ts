import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How the words are set: all quotes together or one at a time, and by how much smaller than the largest. */
interface Setting {
  readonly together: boolean;
  readonly share: number;
}

const together = (share: number): Setting => ({ together: true, share });
const oneByOne = (share: number): Setting => ({ together: false, share });

/** From the best to the last, which the reader may have to scroll. */
const SETTINGS: readonly Setting[] = [
  ...[1, 0.92, 0.84, 0.76, 0.7].map(together),
  ...[1, 0.92, 0.84, 0.76, 0.68, 0.6].map(oneByOne),
];

const LIST: readonly Setting[] = [together(1)];

/**
 * Sets words as large as their place allows: tells the root by `--share` and `data-together` how.
 * @param area what must not overflow · @param key changes with the words · @param isList a list is scrolled, not made small
 * @returns whether they have to be scrolled all the same
 */
export function useFit(
  root: RefObject<HTMLElement | null>,
  area: RefObject<HTMLElement | null>,
  key: string,
  isList: boolean,
): { readonly scrolls: boolean } {
  const [scrolls, setScrolls] = useState(false);
  const fit = useRef(() => {});
  useLayoutEffect(() => {
    fit.current = () => {
      const { current: whole } = root;
      const { current: within } = area;
      if (!whole || !within) return;
      const overflows = () =>
        within.scrollHeight > within.clientHeight + 1 || within.scrollWidth > within.clientWidth + 1;
      const setting = (isList ? LIST : SETTINGS).find(({ together: all, share }) => {
        whole.style.setProperty('--share', String(share));
        whole.dataset['together'] = String(all);
        return !overflows();
      });
      setScrolls(setting === undefined);
    };
  }, [root, area, isList]);
  // What is written has changed.
  useLayoutEffect(() => {
    if (key !== '') fit.current();
    area.current?.scrollTo(0, 0);
  }, [area, key]);
  useEffect(() => {
    const again = () => fit.current();
    let gone = false;
    void document.fonts?.ready.then(() => {
      if (!gone) again();
    });
    window.addEventListener('resize', again);
    return () => {
      gone = true;
      window.removeEventListener('resize', again);
    };
  }, []);
  return { scrolls };
}
