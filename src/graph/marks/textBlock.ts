import type { Language } from '../../domain/model/language';
import type { Palette } from './palette';
import type { Font, Primitive } from './primitives';

/** Where words are set below a picture: how wide it is, which way it reads, how large its type is. */
export interface TextBlock {
  /** CSS pixels, its margins included. */
  readonly width: number;
  readonly margin: number;
  readonly language: Language;
  readonly palette: Palette;
  readonly widthOf: (text: string, font: Font) => number;
}

/** How far a place lies from the left, when it lies so far from where reading begins. */
export function fromStart({ width, language }: Pick<TextBlock, 'width' | 'language'>, start: number): number {
  return language === 'ar' ? width - start : start;
}

/** A line of words that begins so far from where reading begins. */
export function textAt(
  text: string,
  start: number,
  y: number,
  font: Font,
  fill: 'ink' | 'ink2',
  block: TextBlock,
): Primitive {
  // Set around its middle: not every program that reads an SVG knows where a line of Arabic starts.
  const width = block.widthOf(text, font);
  const at = { x: fromStart(block, start + width / 2), y };
  return {
    kind: 'text',
    at,
    angle: 0,
    lines: [text],
    widths: [width],
    font,
    language: block.language,
    fill,
    halo: null,
    opacity: 1,
  };
}
