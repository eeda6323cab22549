import type { Box } from '../geometry/box';
import type { FigureNode } from '../marks/nodeMark';
import { BASELINE, LINE_HEIGHT, type PathPrimitive, type TextPrimitive } from '../marks/primitives';
import { HALO } from './canvasPainter';
import { type Figure, type FigurePart, figureNodes } from './figure';
import type { Flags } from './flags';
import { nodeMarkup } from './nodeImage';
import { pathMarkup, round } from './pathMarkup';

/** Text as XML has it: nothing in it can be markup, and what no XML may hold is left out. */
export function escapeXml(text: string): string {
  return Array.from(text)
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * A figure as an SVG document of its own: text is text, once, in named fonts with others to fall back on; no scripts,
 * nothing fetched from elsewhere.
 */
export function writeSvg(figure: Figure, flags: Flags): string {
  const { palette, language } = figure;
  const used = new Map([...flags].filter(([iso]) => figureNodes(figure).some(({ style }) => style.iso === iso)));
  const writer = new Writer(figure, used);
  const parts = figure.parts.map((part, at) => writer.part(part, at)).join('\n');
  const clips = figure.parts
    .map(
      ({ width, height }, at) =>
        `<clipPath id="part-${at}"><rect width="${round(width)}" height="${round(height)}"/></clipPath>`,
    )
    .join('');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${round(figure.width)}" height="${round(figure.height)}" viewBox="0 0 ${round(figure.width)} ${round(figure.height)}" xml:lang="${language}" role="img" aria-labelledby="title" font-family="${escapeXml(palette.family.replaceAll('"', "'"))}" stroke-linejoin="round">\n` +
    `<title id="title">${escapeXml(figure.title)}</title>\n` +
    `<defs>${clips}${[...used].map(([iso, svg]) => flagMarkup(iso, svg)).join('')}</defs>\n${parts}\n</svg>\n`
  );
}

/** A flag's drawing under a name of its own; the names inside it are made its own too. */
function flagMarkup(iso: string, svg: string): string {
  const inside = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const own = inside
    .replace(/\bid="([^"]+)"/g, `id="flag-${iso}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#flag-${iso}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#flag-${iso}-$1"`);
  return `<g id="flag-${iso}">${own}</g>`;
}

/** What stands in a node's markup for a flag that is written once. */
const flagUse = (iso: string) =>
  `<svg width="512" height="512" viewBox="0 0 512 512"><use xlink:href="#flag-${iso}"/></svg>`;

class Writer {
  readonly #figure: Figure;
  readonly #flags: Flags;
  /** Texts so far: each has a name, so that its halo can be the same text. */
  #texts = 0;

  constructor(figure: Figure, flags: Flags) {
    this.#figure = figure;
    this.#flags = flags;
  }

  part(part: FigurePart, at: number): string {
    const { inks } = this.#figure.palette;
    const sight: Box = { left: 0, top: 0, right: part.width, bottom: part.height };
    const layers = part.layers.flatMap((layer) =>
      layer.kind === 'nodes'
        ? layer.nodes.map((node) => this.#node(node))
        : layer.primitives
            .filter((primitive) => primitive.opacity > 0 && meets(boxOfPrimitive(primitive), sight))
            .map((primitive) => (primitive.kind === 'path' ? pathMarkup(primitive, inks) : this.#text(primitive))),
    );
    const ground = `<rect width="${round(part.width)}" height="${round(part.height)}" fill="${inks[part.ground]}"/>`;
    return `<g transform="translate(${round(part.x)} ${round(part.y)})" clip-path="url(#part-${at})">\n${[ground, ...layers].join('\n')}\n</g>`;
  }

  #node({ style, at, zoom, opacity }: FigureNode): string {
    const flag = style.iso !== null && this.#flags.has(style.iso) ? flagUse(style.iso) : null;
    const faint = opacity < 1 ? ` opacity="${round(opacity)}"` : '';
    return `<g transform="translate(${round(at.x)} ${round(at.y)}) scale(${round(zoom)})"${faint}>${nodeMarkup(style, flag, this.#figure.palette)}</g>`;
  }

  /** One element to a line of text: programs that know no bidi of their own set several in one wrongly. */
  #text(text: TextPrimitive): string {
    const { inks } = this.#figure.palette;
    const { font, language, at, angle } = text;
    const height = font.size * LINE_HEIGHT;
    const way = language === 'ar' ? 'rtl' : 'ltr';
    const style = ` font-size="${round(font.size)}" font-weight="${font.weight}"${font.slanted ? ' font-style="italic"' : ''} text-anchor="middle" direction="${way}" unicode-bidi="embed" xml:lang="${language}"`;
    const turn =
      angle === 0 ? '' : ` transform="rotate(${round((angle * 180) / Math.PI)} ${round(at.x)} ${round(at.y)})"`;
    const faint = text.opacity < 1 ? ` opacity="${round(text.opacity)}"` : '';
    const lines = text.lines.map((line, row) => {
      this.#texts += 1;
      const id = `text-${this.#texts}`;
      const y = at.y + (row - (text.lines.length - 1) / 2) * height + font.size * BASELINE;
      const width = text.widths?.[row];
      // Where the font is not there another keeps to the room of the first; nothing is spaced apart.
      const fit = width === undefined ? '' : ` textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`;
      const element = `<text id="${id}" x="${round(at.x)}" y="${round(y)}"${style}${fit} fill="${inks[text.fill]}">${escapeXml(line)}</text>`;
      const halo = text.halo ? `<use xlink:href="#${id}" stroke="${inks[text.halo]}" stroke-width="${HALO}"/>` : '';
      return { halo, element };
    });
    const inner = lines.map(({ halo }) => halo).join('') + lines.map(({ element }) => element).join('');
    return turn + faint === '' ? inner : `<g${turn}${faint}>${inner}</g>`;
  }
}

/** A box around all of a primitive; of a text, around where it certainly has some ink. */
function boxOfPrimitive(primitive: PathPrimitive | TextPrimitive): Box {
  if (primitive.kind === 'text') {
    const { x, y } = primitive.at;
    return { left: x, right: x, top: y, bottom: y };
  }
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const reach = (x: number, y: number, by: number) => {
    box.left = Math.min(box.left, x - by);
    box.right = Math.max(box.right, x + by);
    box.top = Math.min(box.top, y - by);
    box.bottom = Math.max(box.bottom, y + by);
  };
  const half = (primitive.width ?? 0) / 2;
  for (const step of primitive.steps) {
    if (step[0] === 'O') reach(step[1], step[2], step[3] + half);
    else if (step[0] !== 'Z') reach(step[1], step[2], half);
    if (step[0] === 'Q' || step[0] === 'C') reach(step[3], step[4], half);
    if (step[0] === 'C') reach(step[5], step[6], half);
  }
  return box;
}

const meets = (a: Box, b: Box) => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
