import { type RefObject, useEffect, useRef, useState } from 'react';
import type { TimeStop } from '../../domain/time/timeScale';
import { useAppStore } from '../../state/hooks';
import { play } from './player';

export interface Player {
  readonly isPlaying: boolean;
  readonly toggle: () => void;
}

/** Plays and pauses. @param control the element that does it; pressing anything else pauses too */
export function usePlayer(stops: readonly TimeStop[], control: RefObject<HTMLElement | null>): Player {
  const store = useAppStore();
  const [isPlaying, setPlaying] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const toggle = () => {
    if (stop.current) {
      stop.current();
      return;
    }
    let isOver = false;
    const end = play(
      store,
      stops,
      (target) => control.current?.contains(target) === true,
      () => {
        isOver = true;
        stop.current = null;
        setPlaying(false);
      },
    );
    if (isOver) return;
    stop.current = end;
    setPlaying(true);
  };
  return { isPlaying, toggle };
}
