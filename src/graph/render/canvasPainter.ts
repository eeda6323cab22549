import type { Language } from '../../domain/model/language';
import type { Palette } from '../marks/palette';
import {
  BASELINE,
  type Font,
  LINE_HEIGHT,
  type PathPrimitive,
  type Primitive,
  type TextPrimitive,
} from '../marks/primitives';

/** Width of the ground around a label's letters, both sides together. */
export const HALO = 3.4;
const ISOLATES = { ar: '\u2067', en: '\u2066' } as const;
const POP = '\u2069';

/** A CSS font shorthand. */
export function fontOf(font: Font, palette: Palette): string {
  return `${font.slanted ? 'italic ' : ''}${font.weight} ${font.size}px ${palette.family}`;
}

/** A line of text whose direction nothing around it can turn: neither the page's nor an older cache's. */
export function isolated(line: string, language: Language): string {
  return `${ISOLATES[language]}${line}${POP}`;
}

/** What of a canvas' context paths are painted with. */
export type PathContext = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'bezierCurveTo'
  | 'closePath'
  | 'fill'
  | 'fillStyle'
  | 'lineCap'
  | 'lineTo'
  | 'lineWidth'
  | 'moveTo'
  | 'quadraticCurveTo'
  | 'setLineDash'
  | 'stroke'
  | 'strokeStyle'
>;

/** Puts primitives on a canvas, in their order; the context must be scaled to CSS pixels. */
export function paintPrimitives(
  context: CanvasRenderingContext2D,
  primitives: readonly Primitive[],
  palette: Palette,
): void {
  context.lineJoin = 'round';
  for (const primitive of primitives) {
    if (primitive.opacity <= 0) continue;
    context.globalAlpha = primitive.opacity;
    if (primitive.kind === 'path') paintPath(context, primitive, palette);
    else paintText(context, primitive, palette);
  }
  context.globalAlpha = 1;
}

/** Paints one path, at full opacity. */
export function paintPath(context: PathContext, path: PathPrimitive, palette: Palette): void {
  context.beginPath();
  for (const step of path.steps) {
    switch (step[0]) {
      case 'M':
        context.moveTo(step[1], step[2]);
        break;
      case 'L':
        context.lineTo(step[1], step[2]);
        break;
      case 'Q':
        context.quadraticCurveTo(step[1], step[2], step[3], step[4]);
        break;
      case 'C':
        context.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
        break;
      case 'O':
        context.moveTo(step[1] + step[3], step[2]);
        context.arc(step[1], step[2], step[3], 0, 2 * Math.PI);
        break;
      case 'Z':
        context.closePath();
        break;
    }
  }
  if (path.fill) {
    context.fillStyle = palette.inks[path.fill];
    context.fill();
  }
  if (path.stroke && path.width) {
    context.strokeStyle = palette.inks[path.stroke];
    context.lineWidth = path.width;
    context.lineCap = path.cap ?? 'butt';
    context.setLineDash([...(path.dash ?? [])]);
    context.stroke();
    context.setLineDash([]);
  }
}

function paintText(context: CanvasRenderingContext2D, text: TextPrimitive, palette: Palette): void {
  context.save();
  context.translate(text.at.x, text.at.y);
  context.rotate(text.angle);
  context.font = fontOf(text.font, palette);
  context.direction = text.language === 'ar' ? 'rtl' : 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const height = text.font.size * LINE_HEIGHT;
  const lines = text.lines.map((line, at) => ({
    words: isolated(line, text.language),
    y: (at - (text.lines.length - 1) / 2) * height + text.font.size * BASELINE,
  }));
  if (text.halo) {
    context.strokeStyle = palette.inks[text.halo];
    context.lineWidth = HALO;
    for (const { words, y } of lines) context.strokeText(words, 0, y);
  }
  context.fillStyle = palette.inks[text.fill];
  for (const { words, y } of lines) context.fillText(words, 0, y);
  context.restore();
}
