import type { Core, EventObject } from 'cytoscape';
import type { Position } from '../domain/schema';

/** What a person does with the plate; ids are nodes', edges' or bundles' (`bundle:` and the key). */
export interface Gestures {
  rest(id: string | null): void;
  tap(id: string | null): void;
  doubleTap(id: string): void;
  /** The wheel over a place of the element; above 1 comes nearer. */
  zoom(factor: number, place: Position): void;
  /** A drag or a pinch begins: whatever glides should stop. */
  begin(): void;
  /** A label at a place belongs to its node. */
  labelAt(place: Position): string | null;
}

/** Milliseconds within which two taps are one double tap. */
const TWICE = 400;
const NOTCH = 120;
const WHEEL = 0.0021;
const PINCH = 0.011;

/** Listens until the returned function is called. */
export function listen(element: HTMLElement, cy: Core, gestures: Gestures): () => void {
  const idOf = (event: EventObject): string | null => {
    if (event.target !== cy) return String(event.target.id());
    return event.renderedPosition ? gestures.labelAt(event.renderedPosition) : null;
  };
  cy.on('mouseover', 'node, edge', (event) => {
    element.style.cursor = 'pointer';
    gestures.rest(String(event.target.id()));
  });
  cy.on('mouseout', 'node, edge', () => {
    element.style.cursor = '';
    gestures.rest(null);
  });
  // Cytoscape calls any two quick taps a double one, on whatever they are.
  let last: { readonly id: string | null; readonly time: number } = { id: null, time: 0 };
  cy.on('tap', (event) => {
    const id = idOf(event);
    gestures.tap(id);
    const twice = id !== null && id === last.id && event.timeStamp - last.time < TWICE;
    last = { id: twice ? null : id, time: event.timeStamp };
    if (twice) gestures.doubleTap(id);
  });
  cy.on('tapstart', () => gestures.begin());

  // Before Cytoscape, whose step depends on the mouse and whose setting for it warns.
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const rim = element.getBoundingClientRect();
    const pixels =
      event.deltaY *
      (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? NOTCH : 1);
    const held = Math.min(NOTCH, Math.max(-NOTCH, pixels));
    gestures.zoom(Math.exp(-held * (event.ctrlKey ? PINCH : WHEEL)), {
      x: event.clientX - rim.left,
      y: event.clientY - rim.top,
    });
  };
  element.addEventListener('wheel', onWheel, { capture: true, passive: false });
  const onLeave = () => gestures.rest(null);
  element.addEventListener('pointerleave', onLeave);
  return () => {
    element.removeEventListener('wheel', onWheel, { capture: true });
    element.removeEventListener('pointerleave', onLeave);
  };
}
