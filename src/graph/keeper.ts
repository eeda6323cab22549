import { framing, MOST_ZOOM } from './camera';
import type { Cameraman } from './cameraman';
import type { Stretch } from './contract';
import type { Camera } from './drawScene';
import type { Box } from './polygon';

/** By then a movement has come to rest, milliseconds. */
const REST = 300;

/** Keeps the camera on what it should show, until a person moves it; then tells where it came to rest. */
export interface Keeper {
  /** From now on this stretch is shown, or with null the sight of its own accord. @param time of the glide, milliseconds */
  show(stretch: Stretch | null, time: number): void;
  /** From now on this sight is shown, whatever room there is for it. */
  hold(sight: Sight, time: number): void;
  /** Whether it was told what to show, so that it is shown again when there is another room for it. */
  holds(): boolean;
  /** Shows all there is, from now on of its own accord, and reports that. */
  release(time: number): void;
  /** A person moves the camera: from now on it is theirs. */
  taken(): void;
  /** The camera has moved, or the free space is another: what was reported no longer holds. */
  moved(): void;
  /** Goes to what should be shown in the space there is now. @param time of the glide, milliseconds; a jump without it */
  keep(time?: number): void;
  stop(): void;
}

/** The camera for some free space; null while there is nothing to see. */
type Sight = (free: Box) => Camera | null;

interface Plate {
  readonly camera: Pick<Cameraman, 'now' | 'jump' | 'glide'>;
  /** What panels leave free, screen pixels; null while there is no room at all. */
  readonly free: () => Box | null;
  /** The sight to begin with, which may be of a part, or the one of all there is; null while there is nothing to see. */
  readonly sight: (of: 'first' | 'whole', free: Box) => Camera | null;
  readonly report: (stretch: Stretch | null) => void;
}

export function createKeeper({ camera, free, sight, report }: Plate): Keeper {
  let aim: Stretch | Sight | 'first' | 'whole' | 'own' = 'first';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const target = (): Camera | null => {
    const room = free();
    if (!room || aim === 'own') return null;
    if (typeof aim === 'function') return aim(room);
    return typeof aim === 'string' ? sight(aim, room) : framing(boxOfStretch(aim), room, MOST_ZOOM);
  };
  const stop = () => clearTimeout(timer);
  const glide = (next: Stretch | Sight | 'first' | 'whole', time: number) => {
    stop();
    aim = next;
    const to = target();
    if (to) camera.glide(to, time);
  };
  const moved = () => {
    if (aim !== 'own') return;
    stop();
    timer = setTimeout(() => {
      const room = free();
      if (room) report(stretchOf(camera.now(), room));
    }, REST);
  };
  return {
    show: (stretch, time) => glide(stretch ?? 'first', time),
    hold: glide,
    holds: () => typeof aim === 'function',
    release(time) {
      glide('whole', time);
      report(null);
    },
    taken() {
      aim = 'own';
      moved();
    },
    moved,
    keep(time) {
      const to = target();
      if (!to) return;
      if (time === undefined) camera.jump(to);
      else camera.glide(to, time);
    },
    stop,
  };
}

export function boxOfStretch({ x, y, width, height }: Stretch): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** What of the plate lies in a part of the screen. */
export function stretchOf({ zoom, x, y }: Camera, { left, top, right, bottom }: Box): Stretch {
  return { x: (left - x) / zoom, y: (top - y) / zoom, width: (right - left) / zoom, height: (bottom - top) / zoom };
}
