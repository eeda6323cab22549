import type PptxGenJS from 'pptxgenjs';
import type { Palette } from '../../graph/marks/palette';
import { circlePath } from '../../graph/marks/paths';
import type { PathCommand, PathPrimitive } from '../../graph/marks/primitives';
import { hexOf } from '../data/colour';
import { dashesOf } from './dashes';
import { POINTS } from './layout';

/** The outline of a shape as the maker of slides takes it, inches from the corner of its place. */
type Outline = NonNullable<PptxGenJS.ShapeProps['points']>;

/** A slide as it takes such outlines: the package draws them, but its types leave the name out. */
export interface OutlineSlide {
  addShape(name: PptxGenJS.SHAPE_NAME | 'custGeom', options: PptxGenJS.ShapeProps): unknown;
}

/** A place on a slide, points. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws paths on a slide. */
export function addPaths(
  slide: OutlineSlide,
  primitives: readonly PathPrimitive[],
  place: SlideBox,
  inks: Palette['inks'],
): void {
  for (const shape of shapesOf(primitives, place, inks)) slide.addShape('custGeom', shape);
}

/**
 * Paths as shapes with outlines of their own, so that a mark on a slide has the geometry it has on the map. Dashes and
 * dots are drawn one by one: the dashes of an office follow its own measures. Round ends are discs.
 * @param primitives in points from the corner of the place, all inside of it; of a dashed path one open course
 * @param inks the colours of the slide
 */
export function shapesOf(
  primitives: readonly PathPrimitive[],
  place: SlideBox,
  inks: Palette['inks'],
): PptxGenJS.ShapeProps[] {
  const box = {
    x: place.x / POINTS,
    y: place.y / POINTS,
    w: place.width / POINTS,
    h: place.height / POINTS,
  };
  return primitives.flatMap((path) => {
    const transparency = Math.round(100 * (1 - path.opacity));
    const fill = path.fill && { color: hexOf(inks[path.fill]), transparency };
    const line = path.stroke && { color: hexOf(inks[path.stroke]), width: path.width ?? 0, transparency };
    const { strokes, discs } = strokesOf(path);
    return [
      ...(strokes.length > 0
        ? [{ ...box, points: outlineOf(strokes), ...(fill && { fill }), ...(line && { line }) }]
        : []),
      ...(discs.length > 0 && line
        ? [{ ...box, points: outlineOf(discs), fill: { color: line.color, transparency } }]
        : []),
    ];
  });
}

/** What of a path is drawn as it runs, and what as discs. */
function strokesOf({ steps, stroke, width = 0, dash = [], cap }: PathPrimitive): {
  readonly strokes: readonly PathCommand[];
  readonly discs: readonly PathCommand[];
} {
  const disc = (x: number, y: number) => circlePath(x, y, width / 2);
  const round = stroke !== undefined && cap === 'round';
  if (dash.length === 0) {
    const ends = steps.flatMap((step) => (step[0] === 'M' || step[0] === 'L' ? disc(step[1], step[2]) : []));
    return { strokes: steps, discs: round ? ends : [] };
  }
  const dashes = dashesOf(steps, dash);
  return {
    strokes: dashes.flatMap((points) =>
      points.length < 2 ? [] : points.map(([x, y], at): PathCommand => [at === 0 ? 'M' : 'L', x, y]),
    ),
    discs: round ? dashes.flatMap((points) => points.flatMap(([x, y]) => disc(x, y))) : [],
  };
}

function outlineOf(steps: readonly PathCommand[]): Outline {
  const inch = (points: number) => points / POINTS;
  return steps.flatMap((step): Outline => {
    switch (step[0]) {
      case 'M':
        return [{ x: inch(step[1]), y: inch(step[2]), moveTo: true }];
      case 'L':
        return [{ x: inch(step[1]), y: inch(step[2]) }];
      case 'Q': {
        const curve = { type: 'quadratic', x1: inch(step[1]), y1: inch(step[2]) } as const;
        return [{ x: inch(step[3]), y: inch(step[4]), curve }];
      }
      case 'C': {
        const [x1, y1, x2, y2] = [inch(step[1]), inch(step[2]), inch(step[3]), inch(step[4])];
        return [{ x: inch(step[5]), y: inch(step[6]), curve: { type: 'cubic', x1, y1, x2, y2 } }];
      }
      case 'O':
        return circleOutline(inch(step[1]), inch(step[2]), inch(step[3]));
      case 'Z':
        break;
    }
    return [{ close: true }];
  });
}

/** Two halves: not every program draws an arc that ends where it begins. */
function circleOutline(x: number, y: number, radius: number): Outline {
  const half = (stAng: number) => ({ type: 'arc', hR: radius, wR: radius, stAng, swAng: 180 }) as const;
  return [
    { x: x + radius, y, moveTo: true },
    { x: x - radius, y, curve: half(0) },
    { x: x + radius, y, curve: half(180) },
    { close: true },
  ];
}
