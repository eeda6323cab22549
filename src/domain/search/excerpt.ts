import type { Span } from '../model/schema';

/** A part of a text with the spans that lie in it, counted from the part's beginning. */
export interface Excerpt {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether something was left out before it, and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The share of an excerpt that may stand before the first span. */
const LEAD = 0.3;

/**
 * The part of a text around its first span, cut between words.
 * @param most how long it may become, in UTF-16 units; a span longer than that is kept whole all the same
 */
export function excerpt(text: string, spans: readonly Span[], most: number): Excerpt {
  if (text.length <= most) return { text, spans, cutBefore: false, cutAfter: false };
  const first = spans[0] ?? { start: 0, end: 0 };
  const last = spans.at(-1) ?? first;
  // Late enough for the first span to fit, early enough to leave something before it.
  const led = Math.min(first.start - Math.floor(most * LEAD), text.length - most);
  const wanted = last.end <= most ? 0 : Math.max(0, first.end - most, led);
  const start = wanted === 0 ? 0 : Math.min(first.start, nextWord(text, wanted));
  const end = Math.max(first.end, start + most >= text.length ? text.length : wordEnd(text, start + most));
  return {
    text: text.slice(start, end),
    spans: spans
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start - start, end: span.end - start })),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** Where the first word begins that does not begin before a place; the end of the text where there is none. */
function nextWord(text: string, from: number): number {
  const gap = /\s+/gu;
  gap.lastIndex = Math.max(0, from - 1);
  const match = gap.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/** Where the last word that is whole before a place ends. */
function wordEnd(text: string, before: number): number {
  const words = text.slice(0, before + 1);
  const end = words.search(/\s+\S*$/u);
  return end === -1 ? before : end;
}
