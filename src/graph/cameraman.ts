import type { Core } from 'cytoscape';
import { between, easeInOut } from './camera';
import type { Camera } from './drawScene';

/** Moves the camera, at once or in a glide that any gesture ends. */
export interface Cameraman {
  now(): Camera;
  jump(to: Camera): void;
  /** @param time milliseconds; a person who asked for less motion gets a jump */
  glide(to: Camera, time: number): void;
  stop(): void;
}

export function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export function createCameraman(cy: Core): Cameraman {
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
      if (prefersLessMotion() || time === 0) {
        jump(to);
        return;
      }
      const from = now();
      const since = performance.now();
      const step = (at: number) => {
        const share = Math.min(1, Math.max(0, (at - since) / time));
        jump(between(from, to, easeInOut(share)));
        if (share < 1) request = requestAnimationFrame(step);
      };
      request = requestAnimationFrame(step);
    },
  };
}
