import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../domain/model/language';
import type { Palette } from '../../graph/marks/palette';
import { hexOf } from '../data/colour';
import { POINTS } from './layout';
import type { SlideBox } from './shapes';
import { FONTS, LANG, LEADING, type Paragraph, runsOf } from './text';

/** Puts paragraphs into a box, from its top. @param side where those of the other language stand too; else at their own */
export function addTextBox(
  slide: PptxGenJS.Slide,
  paragraphs: readonly Paragraph[],
  { x, y, width, height }: SlideBox,
  inks: Palette['inks'],
  side?: Language,
): void {
  slide.addText(textRuns(paragraphs, inks, side), {
    x: x / POINTS,
    y: y / POINTS,
    w: width / POINTS,
    h: height / POINTS,
    margin: 0,
    valign: 'top',
    isTextBox: true,
  });
}

export function textRuns(
  paragraphs: readonly Paragraph[],
  inks: Palette['inks'],
  side?: Language,
): PptxGenJS.TextProps[] {
  return paragraphs.flatMap((paragraph) => {
    const { text: words, lang, size, font, ink, bold = false, after = 0 } = paragraph;
    const pieces = runsOf({ text: clean(words), lang });
    return pieces.map((piece, at) => ({
      text: piece.text,
      options: {
        lang: LANG[piece.lang],
        fontFace: FONTS[font],
        fontSize: size,
        color: hexOf(inks[ink]),
        bold,
        rtlMode: lang === 'ar',
        align: (side ?? lang) === 'ar' ? ('right' as const) : ('left' as const),
        paraSpaceAfter: after,
        lineSpacingMultiple: LEADING[lang],
        breakLine: at === pieces.length - 1,
      },
    }));
  });
}

/** Without what XML cannot carry; what breaks a line in a text of the data is a space here. */
export function clean(words: string): string {
  return words.replace(/[\r\n\t]/g, ' ').replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
