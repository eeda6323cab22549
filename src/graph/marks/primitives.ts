import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import type { Curve } from '../geometry/curve';
import type { Ink } from './palette';

/**
 * What a picture of the graph is made of. Every surface renders the same primitives: the painter as canvas calls, the
 * writer as an SVG file, the panels as React elements, the slides as shapes. CSS pixels of the surface, y downwards.
 */
export type Primitive = PathPrimitive | TextPrimitive;

/** What a node is made of: besides paths and letters a place for its flag. */
export type NodePrimitive = Primitive | FlagPrimitive;

export type PathCommand =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  /** A cubic Bézier curve: two control points, then the end. */
  | readonly ['C', number, number, number, number, number, number]
  /** A whole circle: middle and radius. */
  | readonly ['O', number, number, number]
  | readonly ['Z'];

export interface PathPrimitive {
  readonly kind: 'path';
  readonly steps: readonly PathCommand[];
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  /** From 0 to 1. */
  readonly opacity: number;
}

/** The place of a round flag, which each surface fills with the drawing it has. */
export interface FlagPrimitive {
  readonly kind: 'flag';
  /** ISO 3166-1 alpha-2, lower case. */
  readonly iso: string;
  /** Middle of the disc. */
  readonly at: Position;
  readonly radius: number;
}

export interface TextPrimitive {
  readonly kind: 'text';
  /** Middle of the block of lines. */
  readonly at: Position;
  /** Radians, clockwise. */
  readonly angle: number;
  readonly lines: readonly string[];
  /** How wide each line is in its own font, where that is known: where the font is not there, another is fitted to it. */
  readonly widths?: readonly number[];
  readonly font: Font;
  readonly language: Language;
  readonly fill: Ink;
  readonly halo: Ink | null;
  readonly opacity: number;
}

export interface Font {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly slanted: boolean;
}

/** How far the baseline of letters lies beneath their middle, over their size. */
export const BASELINE = 0.34;

/** Height of a line of text over its size; less cuts the dots of the line above. */
export const LINE_HEIGHT = 1.3;

/** The same on a panel instead of the map: the ground around lines and nodes is the panel's. */
export function onPanel<Kind extends NodePrimitive>(primitives: readonly Kind[]): Kind[] {
  return primitives.map((one) => {
    if (one.kind !== 'path') return one;
    return {
      ...one,
      ...(one.fill === 'land' ? { fill: 'panel' as const } : {}),
      ...(one.stroke === 'land' ? { stroke: 'panel' as const } : {}),
    };
  });
}

export function curveSteps(curve: Curve): PathCommand[] {
  return [
    ['M', curve.start.x, curve.start.y],
    ['Q', curve.control.x, curve.control.y, curve.end.x, curve.end.y],
  ];
}

/** A closed shore through the middles of a polygon's sides, so that no corner shows. */
export function smoothSteps(corners: readonly Position[]): PathCommand[] {
  const middles = corners.map((corner, at) => {
    const next = corners[(at + 1) % corners.length] ?? corner;
    return { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
  });
  const last = middles.at(-1);
  if (!last) return [];
  return [
    ['M', last.x, last.y],
    ...corners.map((corner, at): PathCommand => {
      const middle = middles[at] ?? corner;
      return ['Q', corner.x, corner.y, middle.x, middle.y];
    }),
    ['Z'],
  ];
}
