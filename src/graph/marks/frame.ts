import { BREAKPOINTS } from '../../ui/breakpoints';
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
  /** How much of the free space's lower right the zoom buttons take, screen pixels. */
  readonly tools: { readonly width: number; readonly height: number };
  /** A line's course on the plate. */
  readonly curveOf: (edge: SceneEdge) => Curve | null;
  readonly opacityOf: (edge: SceneEdge) => number;
  /** Where the keyboard's focus is. */
  readonly ring: FocusRing | null;
  readonly widthOf: (text: string, font: Font) => number;
}

const TOOLS = { width: 160, height: 58 } as const;
const LARGE_TOOLS = { width: 204, height: 70 } as const;
const NO_TOOLS = { width: 0, height: 0 } as const;

/** The place that the zoom buttons take on a plate of some width, CSS pixels; before a room there are none. */
export function toolsSize(width: number, presented: boolean): Frame['tools'] {
  if (presented) return NO_TOOLS;
  return width < BREAKPOINTS.phone ? LARGE_TOOLS : TOOLS;
}
