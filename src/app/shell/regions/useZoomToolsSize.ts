import { useApp } from '../../../state/hooks';
import { useNarrow } from '../../../ui/useNarrow';

/**
 * The place that the zoom buttons take, CSS pixels from the corner of what is free of the plate: their distance from it,
 * they themselves, and some room beside them.
 */
export const ZOOM_TOOLS = { width: 160, height: 58 } as const;
/** The same where they are as large as a finger. */
export const ZOOM_TOOLS_PHONE = { width: 204, height: 70 } as const;
const NO_TOOLS = { width: 0, height: 0 } as const;

/** How much of the plate's corner the zoom buttons take, CSS pixels; before a room there are none. */
export function useZoomToolsSize(): { readonly width: number; readonly height: number } {
  const isNarrow = useNarrow();
  const isPresenting = useApp((state) => state.presentation !== null);
  if (isPresenting) return NO_TOOLS;
  return isNarrow ? ZOOM_TOOLS_PHONE : ZOOM_TOOLS;
}
