import type { Box } from '../geometry/box';
import type { Curve } from '../geometry/curve';
import type { Camera } from '../geometry/viewTransform';
import type { Scene, SceneEdge } from '../scene/scene';
import type { FocusRing } from './focusRing';
import type { Palette } from './palette';
import type { Font } from './primitives';

/** All that one picture is made from. */
export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly palette: Palette;
  /** What panels leave free; words keep within it. */
  readonly free: Box;
  /** How much of the free space's lower right is taken by what stands there, screen pixels. */
  readonly tools: { readonly width: number; readonly height: number };
  /** A line's course on the plate. */
  readonly curveOf: (edge: SceneEdge) => Curve | null;
  readonly opacityOf: (edge: SceneEdge) => number;
  /** Where the keyboard's focus is. */
  readonly ring: FocusRing | null;
  readonly widthOf: (text: string, font: Font) => number;
}

/** Nothing stands there. */
export const NO_TOOLS: Frame['tools'] = { width: 0, height: 0 };
