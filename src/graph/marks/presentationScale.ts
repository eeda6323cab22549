import { BREAKPOINTS } from '../../ui/breakpoints';
import type { SceneEdge } from '../scene/scene';
import type { Palette } from './palette';

/** The picture that LOOK.md gives sizes for when it is shown to a room, CSS pixels. */
const SHOWN = { width: 1920, height: 1080 } as const;
/** At the size above the least letters of the graph, 12, become 23. */
const TYPE = 1.92;
const LEAST_TYPE = 1.6;
const LINES = 1.6;
/** The line whose words are being read: × 2.5 of its width in all. */
const KEY = 2.5 / LINES;
/** What steps back is no wider than on a laptop. */
const ASIDE = 1 / LINES;

/** The same colours with words and lines large enough for the back of a room, in any theme. @param size of the graph, CSS pixels */
export function presentationPalette(
  palette: Palette,
  size: { readonly width: number; readonly height: number },
): Palette {
  if (size.width < BREAKPOINTS.phone) return palette;
  const share = Math.min(size.width / SHOWN.width, size.height / SHOWN.height);
  return { ...palette, typeScale: Math.max(LEAST_TYPE, TYPE * share), lineScale: LINES };
}

/** By how much the signs of one line are larger than those of the others around it. */
export function emphasisScale(edge: Pick<SceneEdge, 'state' | 'faded'>, presented: boolean): number {
  if (!presented) return 1;
  return edge.state === 'selected' ? KEY : edge.faded ? ASIDE : 1;
}
