import type { Camera } from '../geometry/viewTransform';
import { easeInOut, interpolateCamera } from './camera';

/** Whoever keeps the camera. */
export interface CameraPort {
  readonly now: () => Camera;
  readonly set: (camera: Camera) => void;
}

/** Moves the camera, at once or in a glide that any gesture ends. */
export interface CameraAnimation {
  now(): Camera;
  jump(to: Camera): void;
  /** @param time milliseconds; a person who asked for less motion gets a jump */
  glide(to: Camera, time: number): void;
  stop(): void;
}

/** Whether the system asks for less motion. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function createCameraAnimation({ now, set }: CameraPort): CameraAnimation {
  let request = 0;
  const stop = () => cancelAnimationFrame(request);
  const jump = (to: Camera) => {
    stop();
    set(to);
  };
  return {
    now,
    stop,
    jump,
    glide(to, time) {
      if (prefersReducedMotion() || time === 0) {
        jump(to);
        return;
      }
      stop();
      const from = now();
      const since = performance.now();
      const step = (at: number) => {
        const share = Math.min(1, Math.max(0, (at - since) / time));
        set(interpolateCamera(from, to, easeInOut(share)));
        if (share < 1) request = requestAnimationFrame(step);
      };
      request = requestAnimationFrame(step);
    },
  };
}
