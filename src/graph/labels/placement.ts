import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import type { Box } from '../geometry/box';
import { boxOf } from '../geometry/box';
import { BoxGrid } from '../geometry/spatialGrid';
import { type Font, LINE_HEIGHT } from '../marks/primitives';

/** A label that wants a place, screen pixels. */
export type LabelCandidate = NodeLabel | EdgeLabel;

interface LabelText {
  readonly id: string;
  /** One string a line. */
  readonly lines: readonly string[];
  /** Of the widest line. */
  readonly width: number;
  readonly font: Font;
}

export interface NodeLabel extends LabelText {
  readonly kind: 'node';
  readonly middle: Position;
  /** How far the node's body reaches to each side. */
  readonly reach: { readonly x: number; readonly y: number };
  /** What sticks out at the lower right: the badge. */
  readonly badge: number;
  /** Rather over a soft body than not at all: a country without its name is no map. */
  readonly insists: boolean;
}

export interface EdgeLabel extends LabelText {
  readonly kind: 'line';
  /** Places along the line to be tried in turn, as far off the line as the text needs. */
  readonly places: readonly { readonly at: Position; readonly angle: number }[];
}

export interface PlacedLabel extends LabelText {
  readonly kind: LabelCandidate['kind'];
  readonly middle: Position;
  readonly angle: number;
  /** The upright rectangle around it. */
  readonly box: Box;
}

/** Whose bodies the words along lines may cover: they have their own distance from them. */
export const LINES = '';

/** A body that no foreign label may cover. */
export interface LabelObstacle {
  readonly id: string;
  readonly box: Box;
  /** What whispers: a statement's bubble, what is faded, a line among names. Who insists may cover it. */
  readonly soft: boolean;
}

const GAP = 3;
/** How far a label that insists may stand off its node, pixels. */
const STEPS_AWAY = [6, 12, 18, 26, 34] as const;
/** Least distance between two labels. */
const AIR = 1.5;

/**
 * Gives every label its place or none: in the order given (the weightiest first), below, above, at the end, at the
 * start; never on another label, on a foreign body, or across the rim of the free space.
 */
export function placeLabels(
  requests: readonly LabelCandidate[],
  bodies: readonly LabelObstacle[],
  free: Box,
  language: Language,
): PlacedLabel[] {
  const grid = new BoxGrid();
  /** The same without soft bodies. */
  const hard = new BoxGrid();
  for (const body of bodies) {
    grid.add(body.box, body.id);
    if (!body.soft) hard.add(body.box, body.id);
  }
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const owner = request.kind === 'node' ? request.id : LINES;
    const { close, further } = placesFor(request, language);
    const on = (places: readonly Place[], ground: BoxGrid) =>
      places.find(({ boxes }) => boxes.every((box) => within(box, free) && ground.isFree(box, owner)));
    // Who insists would sooner cover a bubble at rest than stand off, where the name could be taken for another's.
    const insisting = () => on(close, hard) ?? on(further, grid) ?? on(further, hard);
    const place = on(close, grid) ?? (request.kind === 'node' && request.insists ? insisting() : undefined);
    if (!place) continue;
    // A label stands in the way of every other, its own node's included.
    for (const box of place.boxes)
      for (const ground of [grid, hard]) ground.add(grown(box, AIR), `label of ${request.id}`);
    const { id, kind, lines, width, font } = request;
    placed.push({
      id,
      kind,
      lines,
      width,
      font,
      middle: place.middle,
      angle: place.angle,
      box: boxOf(place.boxes.flatMap(corners)),
    });
  }
  return placed;
}

interface Place {
  readonly middle: Position;
  readonly angle: number;
  readonly boxes: readonly Box[];
}

function placesFor(
  request: LabelCandidate,
  language: Language,
): { readonly close: readonly Place[]; readonly further: readonly Place[] } {
  const height = heightOf(request);
  if (request.kind === 'line') {
    const close = request.places.map(({ at, angle }) => ({
      middle: at,
      angle,
      boxes: boxesAlong(at, angle, request.width, request.font.size * 1.1),
    }));
    return { close, further: [] };
  }
  const { middle, reach, badge } = request;
  const below = { x: middle.x, y: middle.y + Math.max(reach.y, badge) + GAP + height / 2 };
  const above = { x: middle.x, y: middle.y - reach.y - GAP - height / 2 };
  const right = { x: middle.x + Math.max(reach.x, badge) + GAP + 2 + request.width / 2, y: middle.y };
  const left = { x: middle.x - reach.x - GAP - 2 - request.width / 2, y: middle.y };
  const [end, start] = language === 'ar' ? [left, right] : [right, left];
  // Where none of the four is free, the corners between them.
  const low = middle.y + reach.y * 0.6 + height / 2;
  const high = middle.y - reach.y * 0.6 - height / 2;
  const inOrder = [
    below,
    above,
    end,
    start,
    { x: end.x, y: low },
    { x: start.x, y: low },
    { x: end.x, y: high },
    { x: start.x, y: high },
  ];
  const further = request.insists ? STEPS_AWAY.flatMap((step) => inOrder.map((at) => away(at, middle, step))) : [];
  const place = (at: Position): Place => ({ middle: at, angle: 0, boxes: [around(at, request.width, height)] });
  return { close: inOrder.map(place), further: further.map(place) };
}

/** A place further from the node's middle by some pixels. */
function away(at: Position, middle: Position, step: number): Position {
  return { x: at.x + step * Math.sign(at.x - middle.x), y: at.y + step * Math.sign(at.y - middle.y) };
}

function heightOf(text: LabelText): number {
  return text.lines.length * text.font.size * LINE_HEIGHT;
}

function around(middle: Position, width: number, height: number): Box {
  return {
    left: middle.x - width / 2,
    top: middle.y - height / 2,
    right: middle.x + width / 2,
    bottom: middle.y + height / 2,
  };
}

/** A slanted text as a row of upright squares. */
function boxesAlong(middle: Position, angle: number, width: number, height: number): Box[] {
  const count = Math.max(1, Math.ceil((2 * width) / height));
  return Array.from({ length: count }, (_, at) => {
    const off = ((at + 0.5) / count - 0.5) * Math.max(0, width - height) * (count / Math.max(1, count - 1));
    return around({ x: middle.x + off * Math.cos(angle), y: middle.y + off * Math.sin(angle) }, height, height);
  });
}

function corners(box: Box): Position[] {
  return [
    { x: box.left, y: box.top },
    { x: box.right, y: box.bottom },
  ];
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/**
 * Breaks a text into lines no wider than `most` where its words allow; the last line that is allowed ends in "…".
 * @param widthOf width of a line of text in the label's font, CSS pixels
 */
export function wrapLabel(text: string, most: number, lineLimit: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last !== undefined && widthOf(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  if (lines.length <= lineLimit) return lines;
  const kept = lines.slice(0, lineLimit);
  return kept.map((line, at) => (at === lineLimit - 1 ? `${line} …` : line));
}
