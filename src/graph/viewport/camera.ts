import type { Rect } from '../../domain/model/briefing';
import type { Position } from '../../domain/model/schema';
import type { Box, Insets } from '../geometry/box';
import type { Camera } from '../geometry/viewTransform';

/** From here the whole of a graph of ten thousand nodes is seen. */
export const LEAST_ZOOM = 0.1;
export const MOST_ZOOM = 4;
/** Below this a first sight shows nothing one could read. */
export const READABLE_ZOOM = 0.6;

/** What the panels leave free of an element. */
export function freeBox(size: { readonly width: number; readonly height: number }, insets: Insets): Box {
  return {
    left: insets.left,
    top: insets.top,
    right: Math.max(insets.left + 1, size.width - insets.right),
    bottom: Math.max(insets.top + 1, size.height - insets.bottom),
  };
}

/** The camera that shows a box of the map as large as the free space allows, in its middle. */
export function fitBox(box: Box, free: Box, mostZoom: number): Camera {
  const across = (free.right - free.left) / Math.max(1, box.right - box.left);
  const down = (free.bottom - free.top) / Math.max(1, box.bottom - box.top);
  return centerOn(
    { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
    Math.min(across, down, mostZoom),
    free,
  );
}

/** The camera that has a place of the map in the middle of the free space. */
export function centerOn(place: Position, zoom: number, free: Box): Camera {
  const held = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom));
  return {
    zoom: held,
    x: (free.left + free.right) / 2 - place.x * held,
    y: (free.top + free.bottom) / 2 - place.y * held,
  };
}

/** How far the picture must move so that a box on the screen lies in the free space; its start first where it is larger. */
export function reveal(box: Box, free: Box): Position {
  const shift = (low: number, high: number, from: number, to: number) =>
    high - low > to - from ? (from + to - low - high) / 2 : low < from ? from - low : high > to ? to - high : 0;
  return { x: shift(box.left, box.right, free.left, free.right), y: shift(box.top, box.bottom, free.top, free.bottom) };
}

/** The same past the tools in the lower right of what is free: what would lie behind them comes out above. */
export function revealPast(box: Box, free: Box, tools: { readonly width: number; readonly height: number }): Position {
  const by = reveal(box, free);
  const above = { ...free, bottom: Math.max(free.top + 1, free.bottom - tools.height) };
  const isBehind = box.right + by.x > free.right - tools.width && box.bottom + by.y > above.bottom;
  return isBehind ? reveal(box, above) : by;
}

/** The camera one step farther on the map, shares of what is free; x to the right, y down. */
export function panned(camera: Camera, x: number, y: number, free: Box): Camera {
  return {
    zoom: camera.zoom,
    x: camera.x - x * (free.right - free.left),
    y: camera.y - y * (free.bottom - free.top),
  };
}

/** Zooms about a place on the screen, which stays where it is. */
export function zoomedAt(camera: Camera, factor: number, place: Position): Camera {
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.zoom * factor));
  const share = zoom / camera.zoom;
  return { zoom, x: place.x - (place.x - camera.x) * share, y: place.y - (place.y - camera.y) * share };
}

/** Slow at both ends. @param time from 0 to 1 */
export function easeInOut(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2;
}

/** A camera on the way between two; zoom runs evenly in ratios. */
export function interpolateCamera(from: Camera, to: Camera, share: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  // Pan follows the zoom, so that the picture glides along a straight line.
  const way = Math.abs(to.zoom - from.zoom) < 1e-6 ? share : (zoom - from.zoom) / (to.zoom - from.zoom);
  return { zoom, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
}

export function boxOfRect({ x, y, width, height }: Rect): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** What of the map lies in a part of the screen. */
export function visibleRect({ zoom, x, y }: Camera, { left, top, right, bottom }: Box): Rect {
  return { x: (left - x) / zoom, y: (top - y) / zoom, width: (right - left) / zoom, height: (bottom - top) / zoom };
}
