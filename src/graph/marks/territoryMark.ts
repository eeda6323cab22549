import type { Camera } from '../geometry/viewTransform';
import { toScreen } from '../geometry/viewTransform';
import type { Territory } from '../scene/baseMap';
import type { PathPrimitive } from './primitives';
import { smoothSteps } from './primitives';

/** The lands: ground and a coast. */
export function drawTerritories(lands: readonly Territory[], camera: Camera): PathPrimitive[] {
  const shores = lands.map((land) => smoothSteps(land.shore.map((corner) => toScreen(corner, camera))));
  return [
    ...shores.map((steps): PathPrimitive => ({ kind: 'path', steps, stroke: 'coast', width: 5, opacity: 0.28 })),
    ...shores.map(
      (steps): PathPrimitive => ({ kind: 'path', steps, fill: 'land', stroke: 'coast', width: 1.3, opacity: 1 }),
    ),
  ];
}
