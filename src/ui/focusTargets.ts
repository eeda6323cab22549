import { type RefCallback, type RefObject, useCallback } from 'react';

/**
 * The places that another part of the page leads the focus to. Each registers itself with `useFocusTarget` while it is
 * there; whoever leads the focus to it knows its name alone, so a place that is renamed is an error of types.
 */
export type FocusTarget =
  /** Where all keys begin: the first thing on the page that Tab comes to. */
  | 'pageStart'
  /** Where one types what one looks for, or the button that opens it. */
  | 'search'
  /** The button of the view that is chosen: graph, table and so on. */
  | 'chosenView'
  /** The title of the view that lies over the graph. */
  | 'viewTitle'
  | 'openLegend'
  | 'openTime'
  | 'openEvidence'
  | 'openBriefings'
  /** The menu in the header of what has no button of its own. */
  | 'moreCommands'
  /** The one stop of Tab on the graph. */
  | 'graphNavigator'
  /** The first way back where the filters leave nothing of the graph. */
  | 'emptyState'
  | 'evidencePanel'
  | 'evidenceTitle'
  | 'dialog'
  /** The title of the part in which a briefing is made. */
  | 'editorTitle'
  /** The scene while presenting. */
  | 'presentation';

const registered = new Map<FocusTarget, ReadonlySet<HTMLElement>>();

function register(name: FocusTarget, element: HTMLElement): () => void {
  registered.set(name, new Set(registered.get(name)).add(element));
  return () => {
    registered.set(name, new Set([...(registered.get(name) ?? [])].filter((other) => other !== element)));
  };
}

/**
 * Registers an element as a target of the focus as long as it is mounted. Several may have one name, as a button for wide
 * and one for narrow screens.
 * @param name undefined for an element that is none at present
 * @param ownRef a ref of the component's own to the same element
 * @returns the ref of the element
 */
export function useFocusTarget<Target extends HTMLElement>(
  name: FocusTarget | undefined,
  ownRef?: RefObject<Target | null>,
): RefCallback<Target> {
  return useCallback(
    (element) => {
      if (ownRef) ownRef.current = element;
      if (!element || !name) return undefined;
      const leave = register(name, element);
      return () => {
        leave();
        if (ownRef) ownRef.current = null;
      };
    },
    [name, ownRef],
  );
}

/** Whether an element can take the focus now: it is in the page, can be seen, and is neither disabled nor inert. */
export function canTakeFocus(element: Element | null): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element !== document.body &&
    element.isConnected &&
    !element.matches(':disabled, [inert], [inert] *') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/**
 * Of the first of the names that has one, the element that can take the focus now, in the order of the page; null where
 * none of the names has any.
 */
export function focusTarget(...names: readonly FocusTarget[]): HTMLElement | null {
  for (const name of names) {
    const [first] = [...(registered.get(name) ?? [])].filter(canTakeFocus).sort(inPageOrder);
    if (first) return first;
  }
  return null;
}

/** Puts the focus on a target, if one can take it now: of several names the first that has one. */
export function focusOn(...names: readonly FocusTarget[]): void {
  focusTarget(...names)?.focus();
}

/** Whether the focus is on a target of this name. */
export function hasFocus(name: FocusTarget): boolean {
  return [...(registered.get(name) ?? [])].some((element) => element === document.activeElement);
}

function inPageOrder(one: HTMLElement, other: HTMLElement): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
