import type { NodeType } from '../../domain/model/vocabulary';
import type { Ink } from './palette';
import { circlePath, rectPath, transformedPath } from './paths';
import type { PathCommand, PathPrimitive } from './primitives';

/** Head and shoulders, drawn like all of these on a field from −1 to 1, where 1 is the node's rim. */
const BUST: readonly (readonly PathCommand[])[] = [
  circlePath(0, -0.3, 0.27),
  [
    ['M', -0.55, 0.58],
    ['L', -0.55, 0.44],
    ['C', -0.55, 0.16, -0.34, 0.05, -0.16, 0.05],
    ['L', 0.16, 0.05],
    ['C', 0.34, 0.05, 0.55, 0.16, 0.55, 0.44],
    ['L', 0.55, 0.58],
    ['Q', 0.55, 0.64, 0.49, 0.64],
    ['L', -0.49, 0.64],
    ['Q', -0.55, 0.64, -0.55, 0.58],
    ['Z'],
  ],
];

const TIE: readonly PathCommand[] = [
  ['M', -0.09, 0.07],
  ['L', 0.09, 0.07],
  ['L', 0.05, 0.2],
  ['L', 0.13, 0.5],
  ['L', 0, 0.62],
  ['L', -0.13, 0.5],
  ['L', -0.05, 0.2],
  ['Z'],
];

const ROOF: readonly PathCommand[] = [
  ['M', 0, -0.62],
  ['L', 0.64, -0.26],
  ['L', 0.64, -0.14],
  ['L', -0.64, -0.14],
  ['L', -0.64, -0.26],
  ['Z'],
];
const COLUMNS = [-0.46, -0.155, 0.155, 0.46].map((x) => rectPath(x - 0.08, -0.06, 0.16, 0.42));
const BASE = rectPath(-0.66, 0.44, 1.32, 0.15, 0.04);

const CALENDAR = rectPath(-0.36, -0.3, 0.72, 0.64, 0.1);
const CALENDAR_LINES: readonly PathCommand[] = [
  ['M', -0.36, -0.06],
  ['L', 0.36, -0.06],
  ['M', -0.17, -0.42],
  ['L', -0.17, -0.24],
  ['M', 0.17, -0.42],
  ['L', 0.17, -0.24],
];
const CALENDAR_DAY = rectPath(0.02, 0.07, 0.17, 0.14);

/**
 * The glyph inside a node, around the origin.
 * @param ink of the glyph · @param ground the colour of the node behind it, for what is cut out
 * @param scale of its field: half its side, in model units
 */
export function drawGlyph(type: NodeType, ink: Ink, ground: Ink, scale: number): PathPrimitive[] {
  const fill = (steps: readonly PathCommand[], colour = ink): PathPrimitive => ({
    kind: 'path',
    steps: transformedPath(steps, scale),
    fill: colour,
    opacity: 1,
  });
  const stroke = (width: number): Pick<PathPrimitive, 'stroke' | 'width'> => ({ stroke: ink, width: width * scale });
  switch (type) {
    case 'official':
      return [...BUST.map((steps) => fill(steps)), fill(TIE, ground)];
    case 'person':
      return BUST.map((steps) => fill(steps));
    case 'organization':
      return [{ ...fill(ROOF), ...stroke(0.06) }, ...COLUMNS.map((steps) => fill(steps)), fill(BASE)];
    case 'event': {
      const line = (steps: readonly PathCommand[]): PathPrimitive => ({
        kind: 'path',
        steps: transformedPath(steps, scale),
        ...stroke(0.12),
        opacity: 1,
      });
      return [line(CALENDAR), { ...line(CALENDAR_LINES), cap: 'round' }, fill(CALENDAR_DAY)];
    }
    case 'country':
    case 'statement':
      break;
  }
  return [];
}
