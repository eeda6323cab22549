import type { Position } from '../../domain/model/schema';

/** A press on an element of the engine that keeps the nodes and lines, or on its background. */
export interface ElementPress {
  /** Null on the background. */
  readonly id: string | null;
  /** CSS pixels from the upper left corner of the graph. */
  readonly place: Position;
  /** Milliseconds; when it was done, not when the page got round to it. */
  readonly time: number;
  /** With Shift, Ctrl or Cmd. */
  readonly adds: boolean;
  /** The mouse itself calls it the second of two clicks: it knows how slow a double click the person has set it to. */
  readonly isSecond: boolean;
}

/** What the engine tells of a pointer: it knows what lies beneath, and drags and pinches by itself. */
export interface ElementPointer {
  readonly onHover: (told: (id: string | null) => void) => void;
  readonly onPressStart: (told: () => void) => void;
  readonly onTap: (told: (press: ElementPress) => void) => void;
  /** A finger that stays; not a mouse. */
  readonly onLongPress: (told: (press: ElementPress) => void) => void;
}

/** What a person does with the graph; ids are nodes', edges' or those of badges (`sceneIds.ts`). */
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
  /** A badge above everything else at a place. */
  badgeAt(place: Position): string | null;
  /** A label at a place belongs to its node. */
  labelAt(place: Position): string | null;
}

/** Milliseconds within which two taps are one double tap, and how far apart they may be, pixels. */
const TWICE = 400;
const APART = 14;
/** One notch of a wheel, pixels; and how much of it a zoom is, plain or by pinching a touchpad. */
const NOTCH = 120;
const WHEEL = 0.0021;
const PINCH = 0.011;

/** Listens until the returned function is called. */
export function listenToPointer(element: HTMLElement, pointer: ElementPointer, handlers: PointerHandlers): () => void {
  const idOf = ({ id, place }: Pick<ElementPress, 'id' | 'place'>): string | null =>
    handlers.badgeAt(place) ?? id ?? handlers.labelAt(place);
  const placeOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Position => {
    const rim = element.getBoundingClientRect();
    return { x: clientX - rim.left, y: clientY - rim.top };
  };
  const ears = new AbortController();
  const { signal } = ears;

  let hovered: string | null = null;
  pointer.onHover((id) => {
    hovered = id;
    handlers.rest(id);
  });
  const onMove = (event: PointerEvent) => {
    element.style.cursor = hovered !== null || handlers.badgeAt(placeOf(event)) !== null ? 'pointer' : '';
  };
  element.addEventListener('pointermove', onMove, { signal });
  // The engine does not notice that the pointer went to something above the graph and came back.
  element.addEventListener('pointerleave', () => handlers.rest(null), { signal });
  element.addEventListener('pointerenter', () => handlers.rest(hovered), { signal });

  /** A press that has opened a menu is no tap when it ends. */
  let spent = false;
  const openMenu = (id: string | null, place: Position) => {
    spent = true;
    handlers.menu(id, place);
  };
  pointer.onPressStart(() => {
    spent = false;
    handlers.begin();
  });
  const tap = createTapRecognizer(handlers);
  pointer.onTap((press) => {
    if (!spent) tap(idOf(press), press);
  });
  pointer.onLongPress((press) => openMenu(idOf(press), press.place));
  const onMenu = (event: MouseEvent) => {
    event.preventDefault();
    // Not every browser tells of a long press this way: the engine's own is listened to above.
    if ('pointerType' in event && event.pointerType === 'touch') return;
    const place = placeOf(event);
    openMenu(idOf({ id: hovered, place }), place);
  };
  element.addEventListener('contextmenu', onMenu, { signal });
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    event.stopPropagation();
    handlers.zoom(zoomFactor(event), placeOf(event));
  };
  // Before the engine, whose step depends on the mouse.
  element.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
  return () => ears.abort();
}

/** Tells single from double taps: what was hit first may have moved away when the second one comes. */
function createTapRecognizer({ tap, doubleTap }: Pick<PointerHandlers, 'tap' | 'doubleTap'>) {
  let last: { readonly id: string | null; readonly time: number; readonly at: Position } | null = null;
  return (id: string | null, { place, time, adds, isSecond }: ElementPress): void => {
    const isNear = last !== null && Math.hypot(place.x - last.at.x, place.y - last.at.y) <= APART;
    const first = !adds && last && isNear && (isSecond || time - last.time < TWICE) ? last.id : null;
    last = first === null && !adds ? { id, time, at: place } : null;
    if (first === null) tap(id, adds);
    else doubleTap(first);
  };
}

/** How much nearer a turn of the wheel brings, above 1, or farther, below. */
function zoomFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : deltaMode === WheelEvent.DOM_DELTA_PAGE ? NOTCH : 1;
  const held = Math.min(NOTCH, Math.max(-NOTCH, deltaY * unit));
  return Math.exp(-held * (ctrlKey ? PINCH : WHEEL));
}
