import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import { alongCurve, type Curve, lengthOf } from '../geometry/curve';
import type { PathCommand, Primitive, TextPrimitive } from './primitives';

/** Radius of the sign on a bundle, its casing included: large enough to be hit. */
export const BUNDLE_BADGE = 12.5;

/** The place for a bundle's sign: the one nearest to the line's middle where no node lies on it. */
export function bundleBadgePlace(curve: Curve, discs: readonly (Position & { readonly radius: number })[]): Position {
  const length = lengthOf(curve);
  const places = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74].map((share) =>
    alongCurve(curve, share * length),
  );
  const clear = ({ x, y }: Position) =>
    discs.every((disc) => Math.hypot(disc.x - x, disc.y - y) > disc.radius + BUNDLE_BADGE);
  const { x, y } = places.find(clear) ?? alongCurve(curve, length / 2);
  return { x, y };
}

/** Radius of the sign of folded statements, without its tail. */
export const FOLDED = 9.5;

/** How many statements are folded into a node: a speech bubble with a number, at the node's upper end. */
export function drawFolded(at: Position, label: string, language: Language, opacity: number): Primitive[] {
  const tail: PathCommand[] = [
    ['M', at.x - 8, at.y + 3],
    ['L', at.x - 9.5, at.y + 11.5],
    ['L', at.x - 1, at.y + 8],
  ];
  return [
    { kind: 'path', steps: [['O', at.x, at.y, FOLDED + 1.6]], fill: 'land', opacity },
    { kind: 'path', steps: [...tail, ['Z']], fill: 'panel', stroke: 'statement', width: 1.2, opacity },
    { kind: 'path', steps: [['O', at.x, at.y, FOLDED - 0.6]], fill: 'panel', stroke: 'statement', width: 1.2, opacity },
    signText(at, label, language, opacity),
  ];
}

/** The sign on a bundle: how many lines it holds, or that they may be gathered again. */
export function drawBundleBadge(at: Position, label: string, language: Language, opacity: number): Primitive[] {
  return [
    { kind: 'path', steps: [['O', at.x, at.y, BUNDLE_BADGE]], fill: 'land', opacity },
    { kind: 'path', steps: [['O', at.x, at.y, 11]], fill: 'panel', stroke: 'ink2', width: 1.4, opacity },
    signText(at, label, language, opacity),
  ];
}

/** A number inside a sign. */
function signText(at: Position, label: string, language: Language, opacity: number): TextPrimitive {
  const font = { size: 12, weight: 600, slanted: false } as const;
  return { kind: 'text', at, angle: 0, lines: [label], font, language, fill: 'ink', halo: null, opacity };
}

/** Half the height of the sign of neighbours out of sight, its casing included. */
export const HIDDEN_NEIGHBOURS = 9.5;

/** Half the width of that sign for a label like "+١٢". */
export function hiddenNeighboursHalf(label: string): number {
  return Math.max(HIDDEN_NEIGHBOURS + 2, 4.2 + 3.8 * label.length);
}

/** How many neighbours of a node are out of sight: a tab with a number, at the node's upper start. */
export function drawHiddenNeighbours(at: Position, label: string, language: Language, opacity: number): Primitive[] {
  const half = hiddenNeighboursHalf(label);
  const tab = (reach: number, round: number): PathCommand[] =>
    tabSteps(at, half - HIDDEN_NEIGHBOURS + reach, reach, round);
  return [
    { kind: 'path', steps: tab(HIDDEN_NEIGHBOURS, 5.5), fill: 'land', opacity },
    { kind: 'path', steps: tab(HIDDEN_NEIGHBOURS - 1.5, 4), fill: 'panel', stroke: 'ink2', width: 1.2, opacity },
    signText(at, label, language, opacity),
  ];
}

/** A box with round corners around a place. */
function tabSteps({ x, y }: Position, halfWidth: number, halfHeight: number, round: number): PathCommand[] {
  const [left, right, top, bottom] = [x - halfWidth, x + halfWidth, y - halfHeight, y + halfHeight];
  return [
    ['M', left + round, top],
    ['L', right - round, top],
    ['Q', right, top, right, top + round],
    ['L', right, bottom - round],
    ['Q', right, bottom, right - round, bottom],
    ['L', left + round, bottom],
    ['Q', left, bottom, left, bottom - round],
    ['L', left, top + round],
    ['Q', left, top, left + round, top],
    ['Z'],
  ];
}

/** Radius of the sign of a pinned node, its casing included. */
export const PIN = 8.5;

/** A pin in a disc: kept in sight whatever filter and focus say. */
export function drawPin({ x, y }: Position, opacity: number): Primitive[] {
  const head: PathCommand[] = [
    ['M', x - 2.6, y - 4.4],
    ['L', x + 2.6, y - 4.4],
    ['L', x + 1.9, y - 1],
    ['L', x + 3.6, y + 1.2],
    ['L', x - 3.6, y + 1.2],
    ['L', x - 1.9, y - 1],
    ['Z'],
  ];
  const needle: PathCommand[] = [
    ['M', x, y + 1.2],
    ['L', x, y + 5],
  ];
  return [
    { kind: 'path', steps: [['O', x, y, PIN]], fill: 'land', opacity },
    { kind: 'path', steps: [['O', x, y, PIN - 1]], fill: 'panel', stroke: 'ink', width: 1.2, opacity },
    { kind: 'path', steps: head, fill: 'ink', opacity },
    { kind: 'path', steps: needle, stroke: 'ink', width: 1.2, opacity },
  ];
}
