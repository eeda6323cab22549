import type { Position } from '../../domain/model/schema';
import { alongCurve, type Curve, type CurvePoint, lengthen, lengthOf, stretch } from '../geometry/curve';
import { CASING, type EdgeStyle, INLAY, INLAY_DASH, TAIL_AT } from './edgeStyle';
import type { Ink } from './palette';
import { curveSteps, type PathCommand, type PathPrimitive } from './primitives';

export interface EdgePaint {
  readonly style: EdgeStyle;
  readonly ink: Ink;
  readonly state: 'rest' | 'selected' | 'chosen';
  readonly opacity: number;
  /** Size of the signs; 1 is one CSS pixel each. */
  readonly scale: number;
}

/** How far the marker runs in under the nodes at both ends. */
const TUCK = 5;
/** By how much the casing of a line chosen beside the selected one is slimmer than the marker. */
const SLIMMER = 2.4;

/**
 * All signs of one line, from the lowest to the topmost: marker, casing, body, tail mark, bar, head.
 * @param curve from the rim of the source to the rim of the target, in screen pixels
 */
export function drawEdgeMark(curve: Curve, paint: EdgePaint): PathPrimitive[] {
  const { style, scale } = paint;
  const length = lengthOf(curve);
  const headLength = style.head === 'none' ? 0 : Math.min(style.headLength * scale, 0.45 * length);
  // An open head has no base to stop at: the body runs into its point.
  const body =
    style.head === 'filled' || style.head === 'hollow'
      ? stretch(curve, 0, length - headLength * 0.9)
      : stretch(curve, 0, length - scale);
  return [
    ...marker(curve, paint),
    ...bodyOf(body, paint),
    ...drawTailMark(alongCurve(curve, Math.min(TAIL_AT * scale, 0.3 * length)), paint),
    ...barOf(curve, length, paint),
    ...headOf(alongCurve(curve, length), headLength, paint),
  ];
}

/** What lies beneath the strokes: the marker's yellow where the line is selected. */
const groundOf = (paint: EdgePaint): Ink => (paint.state === 'selected' ? 'marker' : 'land');

function stroke(
  steps: readonly PathCommand[],
  ink: Ink,
  width: number,
  paint: EdgePaint,
  more: Partial<PathPrimitive> = {},
): PathPrimitive {
  return { kind: 'path', steps, stroke: ink, width: width * paint.scale, opacity: paint.opacity, ...more };
}

/** The marker of the selected line; of one chosen beside it a slimmer casing of ink, without the yellow. */
function marker(curve: Curve, paint: EdgePaint): PathPrimitive[] {
  if (paint.state === 'rest') return [];
  const steps = curveSteps(lengthen(curve, TUCK * paint.scale));
  const { markerWidth } = paint.style;
  const [edge, width]: [Ink, number] =
    paint.state === 'selected' ? ['marker-edge', markerWidth] : ['ink', markerWidth - SLIMMER];
  return [stroke(steps, edge, width, paint), stroke(steps, groundOf(paint), width - 2 * CASING, paint)];
}

function bodyOf(body: Curve, paint: EdgePaint): PathPrimitive[] {
  const { style, scale, ink } = paint;
  const steps = curveSteps(body);
  const dash = style.dash.map((part) => part * scale);
  const casing = stroke(steps, groundOf(paint), style.width + 2 * CASING, paint);
  if (style.body === 'dotted') return [casing, stroke(steps, ink, style.width, paint, { dash, cap: 'round' })];
  if (style.body === 'dashed') return [casing, stroke(steps, ink, style.width, paint, { dash })];
  if (style.body === 'solid') return [casing, stroke(steps, ink, style.width, paint)];
  const inlay = stroke(steps, groundOf(paint), style.width - INLAY, paint, {
    dash: INLAY_DASH.map((part) => part * scale),
  });
  return [casing, stroke(steps, ink, style.width, paint), inlay];
}

/** The disc or cross that tells the tone beside the colour. @param place on the line */
export function drawTailMark(place: CurvePoint, paint: EdgePaint): PathPrimitive[] {
  const { style, scale, ink } = paint;
  if (style.tail === 'none') return [];
  const radius = style.tailRadius * scale;
  if (style.tail === 'disc') {
    const disc = (reach: number, fill: Ink): PathPrimitive => ({
      kind: 'path',
      steps: [['O', place.x, place.y, reach]],
      fill,
      opacity: paint.opacity,
    });
    return [disc(radius + CASING * scale, groundOf(paint)), disc(radius, ink)];
  }
  const arm = radius + 1.1 * scale;
  const steps = [...across(place, place.angle + Math.PI / 4, arm), ...across(place, place.angle - Math.PI / 4, arm)];
  return [stroke(steps, groundOf(paint), 2 + 2 * CASING, paint, { cap: 'round' }), stroke(steps, ink, 2, paint)];
}

/** A stroke through a place, reaching so far to each side. */
function across(place: Position, angle: number, reach: number): PathCommand[] {
  const [dx, dy] = [reach * Math.cos(angle), reach * Math.sin(angle)];
  return [
    ['M', place.x - dx, place.y - dy],
    ['L', place.x + dx, place.y + dy],
  ];
}

function barOf(curve: Curve, length: number, paint: EdgePaint): PathPrimitive[] {
  const { bar } = paint.style;
  if (!bar) return [];
  const place = alongCurve(curve, length / 2);
  const steps = across(place, place.angle + Math.PI / 2, (bar.length / 2) * paint.scale);
  const ground = across(place, place.angle + Math.PI / 2, (bar.length / 2 + CASING) * paint.scale);
  return [
    stroke(ground, groundOf(paint), bar.thickness + 2 * 1.9, paint),
    stroke(steps, paint.ink, bar.thickness, paint),
  ];
}

function headOf(tip: CurvePoint, length: number, paint: EdgePaint): PathPrimitive[] {
  const { style, scale, ink } = paint;
  if (style.head === 'none') return [];
  const half = style.headHalf * scale;
  const at = (back: number, aside: number): [number, number] => [
    tip.x - back * Math.cos(tip.angle) - aside * Math.sin(tip.angle),
    tip.y - back * Math.sin(tip.angle) + aside * Math.cos(tip.angle),
  ];
  if (style.head === 'open') {
    const steps: PathCommand[] = [
      ['M', ...at(length, half * 1.15)],
      ['L', ...at(0, 0)],
      ['L', ...at(length, -half * 1.15)],
    ];
    return [stroke(steps, groundOf(paint), 1.9 + 2 * CASING, paint), stroke(steps, ink, 1.9, paint)];
  }
  // The stroke reaches beyond the corners; the tip steps back by as much.
  const inset = style.head === 'hollow' ? 1.6 * scale : 0;
  const steps: PathCommand[] = [['M', ...at(inset, 0)], ['L', ...at(length, half)], ['L', ...at(length, -half)], ['Z']];
  const casing = stroke(steps, groundOf(paint), 2 * CASING, paint);
  if (style.head === 'filled') return [casing, { kind: 'path', steps, fill: ink, opacity: paint.opacity }];
  return [
    stroke(steps, groundOf(paint), 1.7 + 2 * CASING, paint),
    stroke(steps, ink, 1.7, paint, { fill: groundOf(paint) }),
  ];
}
