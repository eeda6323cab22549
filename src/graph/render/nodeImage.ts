import { drawNodeMark, imageHalf, type NodeStyle } from '../marks/nodeMark';
import type { Palette } from '../marks/palette';
import { BASELINE, type FlagPrimitive, type NodePrimitive, type TextPrimitive } from '../marks/primitives';
import { pathMarkup, round } from './pathMarkup';

/** A node as an SVG document, the node's middle in its middle. @param flag an SVG document; null while it is not there */
export function nodeImage(style: NodeStyle, flag: string | null, palette: Palette): string {
  const half = imageHalf(style.radius);
  const side = round(2 * half);
  // Drawn large, so that a cached bitmap of it stays sharp when zoomed in.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 4}" height="${side * 4}" viewBox="${-half} ${-half} ${side} ${side}" stroke-linejoin="round">${nodeMarkup(style, flag, palette)}</svg>`;
}

/** An SVG document as an address that the content security policy lets through. */
export function dataUri(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** What is inside of that document: SVG around the node's middle, in model units. */
export function nodeMarkup(style: NodeStyle, flag: string | null, palette: Palette): string {
  return drawNodeMark(style, flag !== null)
    .map((primitive) => primitiveMarkup(primitive, flag, palette))
    .join('');
}

function primitiveMarkup(primitive: NodePrimitive, flag: string | null, { inks }: Palette): string {
  if (primitive.kind === 'path') return pathMarkup(primitive, inks);
  if (primitive.kind === 'text') return lettersMarkup(primitive, inks);
  return flag === null ? '' : flagMarkup(flag, primitive);
}

/** Letters in a node; an image has no fonts but the system's. */
function lettersMarkup({ at, font, lines, fill }: TextPrimitive, inks: Palette['inks']): string {
  const y = round(at.y + font.size * BASELINE);
  return `<text y="${y}" font-family="sans-serif" font-weight="${font.weight}" font-size="${round(font.size)}" text-anchor="middle" fill="${inks[fill]}">${lines.join(' ')}</text>`;
}

/** A round flag (its drawing is 512 units wide) in its place. */
function flagMarkup(flag: string, { at, radius }: FlagPrimitive): string {
  const side = round(2 * radius);
  return flag
    .replace('<svg ', `<svg x="${round(at.x - radius)}" y="${round(at.y - radius)}" `)
    .replace(/width="512" height="512"/, `width="${side}" height="${side}"`);
}
