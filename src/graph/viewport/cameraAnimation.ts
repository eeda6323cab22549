import type { Core } from 'cytoscape';
import type { Camera } from '../geometry/viewTransform';
import { easeInOut, interpolateCamera } from './camera';

/** Moves the camera, at once or in a glide that any gesture ends. */
export interface CameraAnimation {
  now(): Camera;
  jump(to: Camera): void;
  /** @param time milliseconds; a person who asked for less motion gets a jump */
  glide(to: Camera, time: number): void;
  stop(): void;
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function createCameraAnimation(cy: Core): CameraAnimation {
  let request = 0;
  const now = () => ({ zoom: cy.zoom(), ...cy.pan() });
  const stop = () => cancelAnimationFrame(request);
  const jump = ({ zoom, x, y }: Camera) => void cy.viewport({ zoom, pan: { x, y } });
  return {
    now,
    stop,
    jump(to) {
      stop();
      jump(to);
    },
    glide(to, time) {
      stop();
      if (prefersReducedMotion() || time === 0) {
        jump(to);
        return;
      }
      const from = now();
      const since = performance.now();
      const step = (at: number) => {
        const share = Math.min(1, Math.max(0, (at - since) / time));
        jump(interpolateCamera(from, to, easeInOut(share)));
        if (share < 1) request = requestAnimationFrame(step);
      };
      request = requestAnimationFrame(step);
    },
  };
}
