import { type RefObject, useEffect } from 'react';

/** A place in the grid, both from 0; headings included. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down pass over. */
const PAGE = 5;

/**
 * One stop for Tab in a whole grid, and the arrow keys from cell to cell: those for left and right follow the direction of
 * writing. What can take the focus says where it stands in `data-at`, as `row:column`.
 * @param first where the keyboard enters for the first time, as `row:column`
 */
export function useGridKeys(grid: RefObject<HTMLElement | null>, first: string): void {
  // After every change of the contents, because the cell that had the stop may be gone with them.
  useEffect(() => {
    const element = grid.current;
    if (!element || element.querySelector('[data-at][tabindex="0"]')) return;
    const start = at(element, first) ?? element.querySelector<HTMLElement>('[data-at]');
    if (start) start.tabIndex = 0;
  });
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const onFocus = ({ target }: FocusEvent) => {
      const cell = cellOf(target);
      if (!cell) return;
      for (const other of element.querySelectorAll<HTMLElement>('[data-at][tabindex="0"]')) other.tabIndex = -1;
      cell.tabIndex = 0;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const from = placeOf(cellOf(event.target));
      if (!from || event.altKey || event.metaKey) return;
      const next = meant(element, from, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
      // A browser is content with a part of it.
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [grid]);
}

const at = (grid: HTMLElement, place: string) => grid.querySelector<HTMLElement>(`[data-at="${place}"]`);

function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-at]') : null;
}

function placeOf(cell: HTMLElement | null): Place | null {
  const [row, column] = (cell?.dataset['at'] ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** The cell a key leads to, or null where it leads nowhere. */
function meant(grid: HTMLElement, from: Place, { key, ctrlKey }: KeyboardEvent): HTMLElement | null {
  const along = getComputedStyle(grid).direction === 'rtl' ? -1 : 1;
  const go = (rows: number, columns: number, steps = 1) => walk(grid, from, { row: rows, column: columns }, steps);
  switch (key) {
    case 'ArrowRight':
      return go(0, along);
    case 'ArrowLeft':
      return go(0, -along);
    case 'ArrowDown':
      return go(1, 0);
    case 'ArrowUp':
      return go(-1, 0);
    case 'PageDown':
      return go(1, 0, PAGE);
    case 'PageUp':
      return go(-1, 0, PAGE);
    case 'Home':
      return ctrlKey ? at(grid, '0:0') : go(0, -1, Number.POSITIVE_INFINITY);
    case 'End':
      return ctrlKey
        ? ([...grid.querySelectorAll<HTMLElement>('[data-at]')].at(-1) ?? null)
        : go(0, 1, Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}

/** So many steps in a direction, or as far as there are cells. */
function walk(grid: HTMLElement, from: Place, step: Place, steps: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  for (let taken = 1; taken <= steps; taken += 1) {
    const next = at(grid, `${from.row + taken * step.row}:${from.column + taken * step.column}`);
    if (!next) break;
    found = next;
  }
  return found;
}
