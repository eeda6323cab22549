import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../../state/hooks';
import styles from './BottomSheetHandle.module.css';
import { nextSnap, restOf } from './bottomSheet';
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

/** Draws the sheet up and down on a phone: by finger, by tap, by arrow keys. */
export function BottomSheetHandle({ snap, setSnap }: BottomSheet) {
  const { t } = useTranslation();
  const store = useAppStore();
  const drag = useRef<Drag | null>(null);
  const moved = useRef(false);
  const handle = useRef<HTMLButtonElement>(null);

  const begin = (event: PointerEvent<HTMLElement>) => {
    const stage = event.currentTarget.closest('main');
    const sheet = event.currentTarget.parentElement;
    if (!stage || !sheet || !event.isPrimary) return;
    // By the button, or a press of the mouse on it would not be one.
    handle.current?.setPointerCapture(event.pointerId);
    drag.current = {
      y: event.clientY,
      height: sheet.clientHeight,
      stage,
      last: [{ y: event.clientY, time: event.timeStamp }],
    };
    moved.current = false;
  };
  const move = (event: PointerEvent<HTMLElement>) => {
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
  };
  const end = (event: PointerEvent<HTMLElement>) => {
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
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'ArrowUp' && event.code !== 'ArrowDown') return;
    event.preventDefault();
    setSnap(nextSnap(snap, event.code === 'ArrowUp' ? 1 : -1));
  };
  return (
    <div
      className={styles.strip}
      data-snap={snap}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <button
        ref={handle}
        type="button"
        className={styles.handle}
        data-testid="sheet-handle"
        aria-label={t(`sheet.${snap}`)}
        aria-expanded={snap !== 'peek'}
        onKeyDown={onKeyDown}
        onClick={() => {
          // A drag ends with a click of its own.
          if (!moved.current) setSnap(snap === 'full' ? 'peek' : nextSnap(snap, 1));
          moved.current = false;
        }}
      />
    </div>
  );
}
