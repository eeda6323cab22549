import { type PointerEvent, type RefObject, useRef } from 'react';
import { useAppStore } from '../../../state/hooks';
import { restOf } from './bottomSheet';
import type { BottomSheet } from './useBottomSheet';

/** Less is a tap of a finger that is not quite still, CSS pixels. */
const STILL = 6;
/** No less of the sheet than its handle. */
const LEAST = 28;

interface Drag {
  readonly y: number;
  readonly height: number;
  readonly stage: HTMLElement;
  /** The last two places, for the speed. */
  readonly last: readonly { readonly y: number; readonly time: number }[];
}

interface SheetDrag {
  readonly begin: (event: PointerEvent<HTMLElement>) => void;
  readonly move: (event: PointerEvent<HTMLElement>) => void;
  readonly end: (event: PointerEvent<HTMLElement>) => void;
  /** Whether the last press was a drag and no tap, asked once: a drag ends with a click of its own. */
  readonly takeMoved: () => boolean;
}

/**
 * Draws the sheet by finger: the handlers stand on a child of the sheet.
 * @param handle the button that keeps the pointer while it draws
 */
export function useSheetDrag(handle: RefObject<HTMLButtonElement | null>, setSnap: BottomSheet['setSnap']): SheetDrag {
  const store = useAppStore();
  const drag = useRef<Drag | null>(null);
  const moved = useRef(false);
  return {
    begin: (event) => {
      const stage = event.currentTarget.closest('main');
      const sheet = event.currentTarget.parentElement;
      if (!stage || !sheet || !event.isPrimary) return;
      // By the button, or a press of the mouse on it would not be one.
      handle.current?.setPointerCapture(event.pointerId);
      const last = [{ y: event.clientY, time: event.timeStamp }];
      drag.current = { y: event.clientY, height: sheet.clientHeight, stage, last };
      moved.current = false;
    },
    move: (event) => {
      const { current } = drag;
      if (!current || !event.isPrimary) return;
      const by = current.y - event.clientY;
      if (!moved.current && Math.abs(by) < STILL) return;
      moved.current = true;
      const { stage, height, last } = current;
      const now = Math.min(stage.clientHeight, Math.max(LEAST, height + by));
      stage.style.setProperty('--sheet', `${now}px`);
      stage.dataset['dragging'] = 'true';
      drag.current = { ...current, last: [...last, { y: event.clientY, time: event.timeStamp }].slice(-4) };
    },
    end: (event) => {
      const { current } = drag;
      drag.current = null;
      if (!current) return;
      const { stage, height, y, last } = current;
      stage.style.removeProperty('--sheet');
      delete stage.dataset['dragging'];
      if (!moved.current || event.type === 'pointercancel') return;
      const [first] = last;
      const time = event.timeStamp - (first?.time ?? 0);
      const speed = first && time > 0 ? (first.y - event.clientY) / time / stage.clientHeight : 0;
      const rest = restOf((height + y - event.clientY) / stage.clientHeight, speed);
      if (rest) setSnap(rest);
      else store.getState().setPanel('evidence', false);
    },
    takeMoved: () => {
      const was = moved.current;
      moved.current = false;
      return was;
    },
  };
}
