import type { Language } from '../../domain/model/language';
import type { PageText } from '../briefing/pages';

/**
 * Fonts that every Windows and macOS office has, Arabic and Latin letters in one, so that a slide made here looks and
 * breaks the same there; nothing is embedded. Quotes are set in a book face, all else in a plain one.
 */
export const FONTS = { plain: 'Arial', book: 'Times New Roman' } as const;

/** A paragraph; sizes in points. */
export interface Paragraph extends PageText {
  readonly size: number;
  readonly font: keyof typeof FONTS;
  readonly ink: 'ink' | 'ink2';
  readonly bold?: boolean;
  /** Points of space beneath. */
  readonly after?: number;
}

/** A paragraph in the plain face; small print is paler. @param size and @param after in points */
export function plainText(words: string, lang: Language, size: number, after: number): Paragraph {
  return { text: words, lang, size, font: 'plain', ink: size > 11 ? 'ink' : 'ink2', after };
}

export const LANG: Readonly<Record<Language, string>> = { ar: 'ar-SA', en: 'en-GB' };

const LATIN = /[A-Za-z][A-Za-z0-9]*(?:[ .,'’&/-]+[A-Za-z][A-Za-z0-9]*)*/g;
const ARABIC = /[\u0600-\u06FF]+(?:[ .،'’-]+[\u0600-\u06FF]+)*/g;

/** A text as runs of one writing each; put together they are the text again, sign by sign. */
export function runsOf({ text, lang }: PageText): readonly PageText[] {
  const other = lang === 'ar' ? 'en' : 'ar';
  const runs: PageText[] = [];
  let from = 0;
  for (const { 0: words, index } of text.matchAll(lang === 'ar' ? LATIN : ARABIC)) {
    if (index > from) runs.push({ text: text.slice(from, index), lang });
    runs.push({ text: words, lang: other });
    from = index + words.length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), lang });
  return runs;
}

/** Widths of an average letter and heights of a line over the size, rather too large than too small. */
const LETTER = { ar: 0.46, en: 0.46 } as const;
export const LEADING = { ar: 1.3, en: 1.1 } as const;
const LINE = 1.18;
const BOLD = 1.08;

/** How high paragraphs are in a column, points; an estimate on the safe side. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce((sum, paragraph) => {
    const { lang, size, after = 0 } = paragraph;
    return sum + linesOf(paragraph, width) * size * LINE * LEADING[lang] + after;
  }, 0);
}

function linesOf({ text, lang, size, bold = false }: Paragraph, width: number): number {
  const room = Math.max(1, Math.floor(width / (size * LETTER[lang] * (bold ? BOLD : 1))));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(word.length / (room + 1));
    used += word.length + 1;
  }
  return lines;
}

/**
 * Cuts a paragraph between words so that what comes first is no higher than the room.
 * @returns one piece where all of it fits, else two or more that make up the text when put together
 */
export function cut(paragraph: Paragraph, width: number, height: number): readonly Paragraph[] {
  const pieces: Paragraph[] = [];
  let rest = '';
  for (const word of paragraph.text.split(/(?<= )/)) {
    if (rest !== '' && heightOf([{ ...paragraph, text: rest + word }], width) > height) {
      pieces.push({ ...paragraph, text: rest });
      rest = '';
    }
    rest += word;
  }
  return [...pieces, { ...paragraph, text: rest }];
}
