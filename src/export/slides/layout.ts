import type { Language } from '../../domain/model/language';
import type { PageQuote } from '../briefing/pages';
import { cut, heightOf, type Paragraph } from './text';

/** Points of an inch, the unit of what makes slides. */
export const POINTS = 72;
/** Points; a slide is 960 × 540, a picture pixel of a slide that is 1920 wide is half a point. */
export const SLIDE = { width: 960, height: 540, margin: 32 } as const;
export const TITLE = { top: 22, height: 80 } as const;
const BODY_TOP = 112;
const FOOT = 24;
export const BODY = { top: BODY_TOP, height: SLIDE.height - BODY_TOP - FOOT } as const;
/** The column of quotes beside the picture. */
export const COLUMN = 350;
const GAP = 20;
export const PICTURE = { width: SLIDE.width - 2 * SLIDE.margin - COLUMN - GAP, height: BODY.height } as const;
export const WIDE = SLIDE.width - 2 * SLIDE.margin;

/** Sizes of quotes, the largest that fits is taken; nothing below what is read from the back of a room. */
const STEPS = [26, 23, 20, 18, 16, 15] as const;
const SMALLEST = 11;

/** How a quote is set. The Arabic words always stand in the words of the article, guillemets around them. */
function paragraphsOf(quote: PageQuote, size: number, language: Language, ours: string): readonly Paragraph[] {
  const small = Math.max(SMALLEST, Math.round(size * 0.55));
  const english = Math.max(SMALLEST + 1, Math.round(size * 0.68));
  const original: Paragraph = { text: `«${quote.original}»`, lang: 'ar', size, font: 'book', ink: 'ink', after: 5 };
  const translation: readonly Paragraph[] =
    language === 'ar'
      ? []
      : [
          {
            text: `“${quote.translation}” (${ours})`,
            lang: 'en',
            size: english,
            font: 'book',
            ink: 'ink',
            after: 4,
          },
        ];
  return [
    { text: quote.voice, lang: language, size: small + 2, font: 'plain', ink: 'ink', bold: true, after: 4 },
    original,
    ...translation,
    { text: quote.citation, lang: language, size: small, font: 'plain', ink: 'ink2', after: 16 },
  ];
}

/** What stands beside the picture, and what goes on slides of its own after it. */
export interface QuoteLayout {
  readonly beside: readonly Paragraph[];
  readonly further: readonly (readonly Paragraph[])[];
}

/** @param ours says of a translation that it is this project's */
export function layQuotes(quotes: readonly PageQuote[], language: Language, ours: string): QuoteLayout {
  if (quotes.length === 0) return { beside: [], further: [] };
  const set = (some: readonly PageQuote[], size: number) =>
    some.flatMap((quote) => paragraphsOf(quote, size, language, ours));
  // All of them small is better than one on a slide that has no picture.
  for (let count = quotes.length; count > 0; count -= 1) {
    const size = STEPS.find((step) => heightOf(set(quotes.slice(0, count), step), COLUMN) <= BODY.height);
    if (size !== undefined) {
      const further = quotes.slice(count).flatMap((quote) => wide(quote, set));
      return { beside: set(quotes.slice(0, count), size), further };
    }
  }
  return { beside: [], further: quotes.flatMap((quote) => wide(quote, set)) };
}

/** A quote over the whole width, on as many slides as it needs. */
function wide(
  quote: PageQuote,
  set: (some: readonly PageQuote[], size: number) => readonly Paragraph[],
): readonly (readonly Paragraph[])[] {
  const size = STEPS.find((step) => heightOf(set([quote], step), WIDE) <= BODY.height);
  if (size !== undefined) return [set([quote], size)];
  return flow(set([quote], 20), WIDE, BODY.height);
}

/** Paragraphs one after another over columns of a height; one that is higher than a column is cut between words. */
export function flow(
  paragraphs: readonly Paragraph[],
  width: number,
  height: number,
): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = [[]];
  for (const paragraph of paragraphs.flatMap((one) => cut(one, width, height))) {
    const page = pages.at(-1) ?? [];
    if (page.length > 0 && heightOf([...page, paragraph], width) > height) {
      // Lines without space beneath belong to the next.
      const last = page.findLastIndex(({ after = 0 }) => after > 0);
      pages.push([...(last < 0 ? [] : page.splice(last + 1)), paragraph]);
    } else page.push(paragraph);
  }
  return pages;
}

const TITLES = [28, 25, 22, 19, 16] as const;

/** The size of a title that fits its place; the last is cut by nothing but the length of texts that briefings allow. */
export function titleSize(text: string, lang: Language): number {
  const fits = (size: number) =>
    heightOf([{ text, lang, size, font: 'plain', ink: 'ink', bold: true }], WIDE) <= TITLE.height;
  return TITLES.find(fits) ?? SMALLEST;
}
