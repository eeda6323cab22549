import { type RefObject, useEffect } from 'react';

/**
 * Takes the focus to the title of a list where the list stands in the place of the cell it was opened from, or out of sight
 * below it. Where both are in sight the focus stays in the grid.
 * @param of what the list is of; another one is looked at anew
 */
export function useFocusWhereAlone(title: RefObject<HTMLElement | null>, of: string): void {
  useEffect(() => {
    const element = title.current;
    if (!element || of === '') return;
    const cell = element.closest('[data-open]')?.querySelector('[aria-pressed="true"]');
    const isAlone = cell?.checkVisibility?.() === false;
    if (isAlone || element.getBoundingClientRect().bottom > innerHeight) element.focus();
  }, [title, of]);
}
