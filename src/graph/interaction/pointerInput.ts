import type { Core, EventObject } from 'cytoscape';
import type { Position } from '../../domain/model/schema';

/** What a person does with the plate; ids are nodes', edges' or those of signs (`bundle:` and the key, `beyond:` and the node). */
export interface PointerHandlers {
  rest(id: string | null): void;
  /** @param adds with Shift, Ctrl or Cmd */
  tap(id: string | null, adds: boolean): void;
  doubleTap(id: string): void;
  /** A right click or a long press; the place is of the element. */
  menu(id: string | null, place: Position): void;
  /** The wheel over a place of the element; above 1 comes nearer. */
  zoom(factor: number, place: Position): void;
  /** A drag or a pinch begins: whatever glides should stop. */
  begin(): void;
  /** A sign above everything else at a place. */
  signAt(place: Position): string | null;
  /** A label at a place belongs to its node. */
  labelAt(place: Position): string | null;
}

/** Milliseconds within which two taps are one double tap, and how far apart they may be, pixels. */
const TWICE = 400;
const APART = 14;
const NOTCH = 120;
const WHEEL = 0.0021;
const PINCH = 0.011;

/** Whether the mouse itself says so: it knows how slow a double click the person has set it to. */
function isSecond(event: Event | undefined): boolean {
  return event instanceof MouseEvent && event.detail === 2;
}

/** Listens until the returned function is called. */
export function listenToPointer(element: HTMLElement, cy: Core, gestures: PointerHandlers): () => void {
  const idOf = (event: EventObject): string | null => {
    const place = event.renderedPosition;
    const sign = place ? gestures.signAt(place) : null;
    if (sign !== null) return sign;
    if (event.target !== cy) return String(event.target.id());
    return place ? gestures.labelAt(place) : null;
  };
  const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Position => {
    const rim = element.getBoundingClientRect();
    return { x: clientX - rim.left, y: clientY - rim.top };
  };

  let hovered: string | null = null;
  const hover = (id: string | null) => {
    hovered = id;
    gestures.rest(id);
  };
  cy.on('mouseover', 'node, edge', (event) => hover(String(event.target.id())));
  cy.on('mouseout', 'node, edge', () => hover(null));
  const onMove = (event: PointerEvent) => {
    element.style.cursor = hovered !== null || gestures.signAt(placeOf(event)) !== null ? 'pointer' : '';
  };
  // Cytoscape does not notice that the pointer went to something above the plate and came back.
  const onLeave = () => gestures.rest(null);
  const onEnter = () => gestures.rest(hovered);

  /** A press that has opened a menu is no tap when it ends. */
  let spent = false;
  cy.on('tapstart', () => {
    spent = false;
    gestures.begin();
  });
  // Cytoscape calls any two quick taps a double one, on whatever they are; and what was hit first may have moved away.
  let last: { readonly id: string | null; readonly time: number; readonly at: Position } | null = null;
  cy.on('tap', (event) => {
    if (spent) return;
    const id = idOf(event);
    const at = event.renderedPosition;
    // When it was done, not when the page got round to it.
    const time = event.originalEvent?.timeStamp ?? event.timeStamp;
    const pressed = event.originalEvent;
    const adds = pressed?.shiftKey || pressed?.ctrlKey || pressed?.metaKey || false;
    const near = last && Math.hypot(at.x - last.at.x, at.y - last.at.y) <= APART;
    const first = !adds && last && near && (isSecond(event.originalEvent) || time - last.time < TWICE) ? last.id : null;
    last = first === null && !adds ? { id, time, at } : null;
    if (first === null) gestures.tap(id, adds);
    else gestures.doubleTap(first);
  });

  const openMenu = (id: string | null, place: Position) => {
    spent = true;
    gestures.menu(id, place);
  };
  const onMenu = (event: MouseEvent) => {
    event.preventDefault();
    // Not every browser tells of a long press this way: Cytoscape's own is listened to below.
    if ('pointerType' in event && event.pointerType === 'touch') return;
    const place = placeOf(event);
    openMenu(gestures.signAt(place) ?? hovered ?? gestures.labelAt(place), place);
  };
  cy.on('taphold', (event) => {
    if (event.originalEvent && 'touches' in event.originalEvent) openMenu(idOf(event), event.renderedPosition);
  });

  // Before Cytoscape, whose step depends on the mouse and whose setting for it warns.
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const pixels =
      event.deltaY *
      (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? NOTCH : 1);
    const held = Math.min(NOTCH, Math.max(-NOTCH, pixels));
    gestures.zoom(Math.exp(-held * (event.ctrlKey ? PINCH : WHEEL)), placeOf(event));
  };
  const ears = new AbortController();
  const { signal } = ears;
  element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerleave', onLeave, { signal });
  element.addEventListener('pointerenter', onEnter, { signal });
  element.addEventListener('contextmenu', onMenu, { signal });
  return () => ears.abort();
}
