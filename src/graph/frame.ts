import type { Curve } from './curve';
import type { Camera } from './drawScene';
import type { Palette } from './palette';
import type { Box } from './polygon';
import type { Font } from './primitives';
import type { Ring } from './ring';
import type { Scene, SceneEdge } from './sceneModel';

/** All that one picture is made from. */
export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly palette: Palette;
  /** What panels leave free; words keep within it. */
  readonly free: Box;
  /** How much of the free space's lower right the zoom buttons take, screen pixels. */
  readonly tools: { readonly width: number; readonly height: number };
  /** A line's course on the plate. */
  readonly curveOf: (edge: SceneEdge) => Curve | null;
  readonly opacityOf: (edge: SceneEdge) => number;
  /** Where the keyboard's focus is. */
  readonly ring: Ring | null;
  readonly widthOf: (text: string, font: Font) => number;
}
