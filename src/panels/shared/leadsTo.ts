import type { Selection } from '../../domain/graph/graphIndex';
import { canTakeFocus } from '../../ui/focusTargets';

/** A selection in one word, as rows name what they lead to: `edge a~b~c`. */
export const keyOfSelection = ({ kind, id }: Selection): string => `${kind} ${id}`;

/** Marks a row with what it leads to, for whoever looks for the row or for what it leads to. */
export const leadsTo = (selection: Selection) => ({ 'data-leads-to': keyOfSelection(selection) });

/** The id of what the row around an element leads to; undefined where it stands in no such row. */
export const ledToFrom = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-leads-to]')?.dataset['leadsTo']?.split(' ')[1];

/** The first row inside an element that leads to something and can take the focus. @param key of what it leads to */
export function rowLeadingTo(container: HTMLElement, key: string): HTMLElement | null {
  const rows = [...container.querySelectorAll<HTMLElement>('[data-leads-to]')];
  return rows.find((row) => row.dataset['leadsTo'] === key && canTakeFocus(row)) ?? null;
}
