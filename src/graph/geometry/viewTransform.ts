import type { Position } from '../../domain/model/schema';
import type { Curve } from './curve';

/** Where the map lies on the screen. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** From the map's units to screen pixels. */
export function toScreen(point: Position, camera: Camera): Position {
  return { x: point.x * camera.zoom + camera.x, y: point.y * camera.zoom + camera.y };
}

export function curveToScreen(curve: Curve, camera: Camera): Curve {
  return {
    start: toScreen(curve.start, camera),
    control: toScreen(curve.control, camera),
    end: toScreen(curve.end, camera),
  };
}
