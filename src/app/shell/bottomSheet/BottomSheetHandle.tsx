import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './BottomSheetHandle.module.css';
import { nextSnap } from './bottomSheet';
import type { BottomSheet } from './useBottomSheet';
import { useSheetDrag } from './useSheetDrag';

/** Draws the sheet up and down on a phone: by finger, by tap, by arrow keys. */
export function BottomSheetHandle({ snap, setSnap }: BottomSheet) {
  const { t } = useTranslation();
  const handle = useRef<HTMLButtonElement>(null);
  const { begin, move, end, takeMoved } = useSheetDrag(handle, setSnap);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'ArrowUp' && event.code !== 'ArrowDown') return;
    event.preventDefault();
    setSnap(nextSnap(snap, event.code === 'ArrowUp' ? 1 : -1));
  };
  const onClick = () => {
    if (!takeMoved()) setSnap(snap === 'full' ? 'peek' : nextSnap(snap, 1));
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
        aria-label={t(`sheet.${snap}`)}
        aria-expanded={snap !== 'peek'}
        onKeyDown={onKeyDown}
        onClick={onClick}
      />
    </div>
  );
}
