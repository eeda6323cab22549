import type { Camera } from '../geometry/viewTransform';
import { toScreen } from '../geometry/viewTransform';
import type { Territory } from '../scene/baseMap';
import type { PathCommand, PathPrimitive } from './primitives';
import { smoothSteps } from './primitives';

/** All territories on the screen: their ground and a coast, which lies beneath every ground. */
export function drawTerritories(territories: readonly Territory[], camera: Camera): PathPrimitive[] {
  const shores = territories.map(({ shore }) => smoothSteps(shore.map((corner) => toScreen(corner, camera))));
  return [...shores.map(drawShallows), ...shores.map(drawGround)];
}

/** One territory. @param steps of its shore */
export function drawTerritory(steps: readonly PathCommand[]): PathPrimitive[] {
  return [drawShallows(steps), drawGround(steps)];
}

const drawShallows = (steps: readonly PathCommand[]): PathPrimitive => ({
  kind: 'path',
  steps,
  stroke: 'coast',
  width: 5,
  opacity: 0.28,
});

const drawGround = (steps: readonly PathCommand[]): PathPrimitive => ({
  kind: 'path',
  steps,
  fill: 'land',
  stroke: 'coast',
  width: 1.3,
  opacity: 1,
});
