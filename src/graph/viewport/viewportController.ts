import type { Rect } from '../../domain/model/briefing';
import type { Box } from '../geometry/box';
import type { Camera } from '../geometry/viewTransform';
import { boxOfRect, fitBox, MOST_ZOOM, visibleRect } from './camera';
import type { CameraAnimation } from './cameraAnimation';

/** By then a movement has come to rest, milliseconds. */
const REST = 300;

/** Keeps the camera on what it should show, until a person moves it; then tells where it came to rest. */
export interface ViewportController {
  /** From now on this stretch is shown, or with null the sight of its own accord. @param time of the glide, milliseconds */
  fitRect(stretch: Rect | null, time: number): void;
  /** From now on this sight is shown, whatever room there is for it. */
  follow(sight: Fit, time: number): void;
  /** Whether it was told what to show, so that it is shown again when there is another room for it. */
  isFollowing(): boolean;
  /** Shows all there is, from now on of its own accord, and reports that. */
  fitAll(time: number): void;
  /** A person moves the camera: from now on it is theirs. */
  detach(): void;
  /** The camera has moved, or the free space is another: what was reported no longer holds. */
  viewportChanged(): void;
  /** Goes to what should be shown in the space there is now. @param time of the glide, milliseconds; a jump without it */
  refit(time?: number): void;
  stop(): void;
}

/** The camera for some free space; null while there is nothing to see. */
type Fit = (free: Box) => Camera | null;

interface ControlledViewport {
  readonly camera: Pick<CameraAnimation, 'now' | 'jump' | 'glide'>;
  /** What panels leave free, screen pixels; null while there is no room at all. */
  readonly free: () => Box | null;
  /** The sight to begin with, which may be of a part, or the one of all there is; null while there is nothing to see. */
  readonly sight: (of: 'first' | 'whole', free: Box) => Camera | null;
  readonly report: (stretch: Rect | null) => void;
}

export function createViewportController({ camera, free, sight, report }: ControlledViewport): ViewportController {
  let aim: Rect | Fit | 'first' | 'whole' | 'own' = 'first';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const target = (): Camera | null => {
    const room = free();
    if (!room || aim === 'own') return null;
    if (typeof aim === 'function') return aim(room);
    return typeof aim === 'string' ? sight(aim, room) : fitBox(boxOfRect(aim), room, MOST_ZOOM);
  };
  const stop = () => clearTimeout(timer);
  const glide = (next: Rect | Fit | 'first' | 'whole', time: number) => {
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
      if (room) report(visibleRect(camera.now(), room));
    }, REST);
  };
  return {
    fitRect: (stretch, time) => glide(stretch ?? 'first', time),
    follow: glide,
    isFollowing: () => typeof aim === 'function',
    fitAll(time) {
      glide('whole', time);
      report(null);
    },
    detach() {
      aim = 'own';
      moved();
    },
    viewportChanged: moved,
    refit(time) {
      const to = target();
      if (!to) return;
      if (time === undefined) camera.jump(to);
      else camera.glide(to, time);
    },
    stop,
  };
}

/** A stretch of the plate on a room of some size. */
export interface Viewport {
  readonly rect: Rect;
  readonly width: number;
  readonly height: number;
}
