import type { Rect } from '../../domain/model/briefing';
import type { Box } from '../geometry/box';
import type { Camera } from '../geometry/viewTransform';
import { boxOfRect, fitBox, MOST_ZOOM, visibleRect } from './camera';
import type { CameraAnimation } from './cameraAnimation';

/** A movement of the camera has come to rest when nothing has moved for so long, milliseconds. */
const REST = 300;

/** What of the map is to be seen, on how much room. */
export interface Viewport {
  /** Model units. */
  readonly rect: Rect;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The camera for some free space; null while there is nothing to see. */
type Fit = (free: Box) => Camera | null;

/**
 * What the viewport follows: a rectangle; whatever a function says; the initial fit, which may be of a part; all there
 * is; or nothing, once a person has moved it.
 */
type Aim = Rect | Fit | 'initial' | 'all' | 'detached';

/** Keeps the camera on what it should show, until a person moves it; then tells where it came to rest. */
export interface ViewportController {
  /** From now on this rectangle is shown; null is the initial fit. @param time of the glide, milliseconds */
  fitRect(rect: Rect | null, time: number): void;
  /** From now on what this says is shown, whatever room there is for it. @param time of the glide, milliseconds */
  follow(fit: Fit, time: number): void;
  /** Whether it follows such a function, and so moves again when there is another room for it. */
  isFollowing(): boolean;
  /** Shows all there is, from now on of its own accord, and reports that. @param time of the glide, milliseconds */
  fitAll(time: number): void;
  /** A person moves the camera: from now on it is theirs. */
  detach(): void;
  /** The camera has moved, or the free space is another: what was reported no longer holds. */
  viewportChanged(): void;
  /** Goes to what should be shown in the space there is now. @param time of the glide, milliseconds; a jump without it */
  refit(time?: number): void;
  stop(): void;
}

interface ControlledViewport {
  readonly camera: Pick<CameraAnimation, 'now' | 'jump' | 'glide'>;
  /** What panels leave free, screen pixels; null while there is no room at all. */
  readonly free: () => Box | null;
  /** The camera for the initial fit, or for all there is; null while there is nothing to see. */
  readonly fitFor: (of: 'initial' | 'all', free: Box) => Camera | null;
  /** Where a person has brought it to rest; null where it shows all there is. */
  readonly report: (rect: Rect | null) => void;
}

export function createViewportController({ camera, free, fitFor, report }: ControlledViewport): ViewportController {
  let aim: Aim = 'initial';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const target = (): Camera | null => {
    const room = free();
    if (!room || aim === 'detached') return null;
    if (typeof aim === 'function') return aim(room);
    return typeof aim === 'string' ? fitFor(aim, room) : fitBox(boxOfRect(aim), room, MOST_ZOOM);
  };
  const stop = () => clearTimeout(timer);
  const glideTo = (next: Exclude<Aim, 'detached'>, time: number) => {
    stop();
    aim = next;
    const to = target();
    if (to) camera.glide(to, time);
  };
  const viewportChanged = () => {
    if (aim !== 'detached') return;
    stop();
    timer = setTimeout(() => {
      const room = free();
      if (room) report(visibleRect(camera.now(), room));
    }, REST);
  };
  return {
    fitRect: (rect, time) => glideTo(rect ?? 'initial', time),
    follow: glideTo,
    isFollowing: () => typeof aim === 'function',
    fitAll(time) {
      glideTo('all', time);
      report(null);
    },
    detach() {
      aim = 'detached';
      viewportChanged();
    },
    viewportChanged,
    refit(time) {
      const to = target();
      if (!to) return;
      if (time === undefined) camera.jump(to);
      else camera.glide(to, time);
    },
    stop,
  };
}
