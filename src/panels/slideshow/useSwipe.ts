import { type PointerEvent, useRef } from 'react';
import type { Language } from '../../domain/model/language';

/** How far a finger has to go, CSS pixels, and in how long, milliseconds. */
const FAR = 56;
const SOON = 900;

interface Swipe {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/** A finger drawn across: the next scene is drawn in from the side that reading runs to. */
export function useSwipe(language: Language, next: () => void, previous: () => void): Swipe {
  const begun = useRef<{ readonly x: number; readonly y: number; readonly at: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, timeStamp }) => {
      begun.current = pointerType === 'mouse' ? null : { x: clientX, y: clientY, at: timeStamp };
    },
    onPointerUp: ({ clientX, clientY, timeStamp }) => {
      const { current: from } = begun;
      begun.current = null;
      if (!from || timeStamp - from.at > SOON) return;
      const across = clientX - from.x;
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(clientY - from.y)) return;
      if (across > 0 === (language === 'ar')) next();
      else previous();
    },
  };
}
