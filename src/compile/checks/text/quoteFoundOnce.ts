import type { AnchorResult, Candidate, QuoteSelector } from '../../../domain/text/anchor';
import { foldText } from '../../../domain/text/arabic';
import { excerpt, type Issue, type Rule } from '../../source/issue';
import { anchorOnce, type QuotePlace, quotesOf } from '../../source/visit';

/** Every quotation stands in its article exactly once, with its prefix and suffix directly beside it. */
export const quoteFoundOnce: Rule = {
  name: 'quoteFoundOnce',
  check: (project) =>
    project.articles.flatMap((article) =>
      quotesOf(article).flatMap((place) => {
        if (place.quote.exact === '') return [];
        const result = anchorOnce(article.text, place.quote);
        return result.ok ? [] : [issue(place, result)];
      }),
    ),
};

type Failure = Exclude<AnchorResult, { ok: true }>;

function issue({ file, path, article, quote }: QuotePlace, failure: Failure): Issue {
  const words = excerpt(quote.exact);
  switch (failure.reason) {
    case 'ambiguous':
      return {
        file,
        path: `${path}.exact`,
        expected: `words that stand once in the article${contextOf(quote)}`,
        found: `${words} ${failure.count} times, at offsets ${failure.offsets.slice(0, MOST_PLACES).join(', ')}${failure.count > MOST_PLACES ? ' …' : ''}`,
        tip: `add a prefix or suffix, copied from directly beside the words; ${places(article.text, failure.offsets, quote)}`,
      };
    case 'context-not-found':
      return {
        file,
        path: `${path}.${quote.prefix === undefined ? 'suffix' : 'prefix'}`,
        expected: `${words}${contextOf(quote)}`,
        found: `the words, but with other neighbours: ${places(article.text, failure.offsets, quote)}`,
        tip: 'prefix and suffix must touch the words: copy the space between them too',
      };
    default:
      return {
        file,
        path: `${path}.exact`,
        expected: `words of the article, character by character: ${words}`,
        found:
          failure.nearest === null
            ? 'nothing like it'
            : `at offset ${failure.nearest.start}: ${excerpt(failure.nearest.text)}`,
        tip: failure.nearest === null ? 'is the quote from another article?' : difference(quote.exact, failure.nearest),
      };
  }
}

function contextOf({ prefix, suffix }: QuoteSelector): string {
  const after = prefix === undefined ? '' : ` directly after ${excerpt(prefix)}`;
  const before = suffix === undefined ? '' : ` directly before ${excerpt(suffix)}`;
  return after + before;
}

const NEIGHBOURS = 18;
const MOST_PLACES = 5;

function places(text: string, offsets: readonly number[], quote: QuoteSelector): string {
  return offsets
    .slice(0, MOST_PLACES)
    .map((at) => surroundings(text, at, quote))
    .join(' · ');
}

function surroundings(text: string, at: number, { exact }: QuoteSelector): string {
  return `${at}: ${excerpt(text.slice(Math.max(0, at - NEIGHBOURS), at))} … ${excerpt(text.slice(at + exact.length, at + exact.length + NEIGHBOURS))}`;
}

/** Where the two part, with code points, for letters that look alike do so here most. */
function difference(exact: string, { text, similarity }: Candidate): string {
  const reason =
    similarity === 1 && foldText(exact).trim() === foldText(text).trim()
      ? 'the same words in other letters'
      : `${Math.round(similarity * 100)}% alike`;
  const length = Math.max(exact.length, text.length);
  let at = 0;
  while (at < length && exact.charAt(at) === text.charAt(at)) at += 1;
  return `${reason}; they part after ${at} characters: you wrote ${codePoint(exact, at)}, the article has ${codePoint(text, at)}`;
}

function codePoint(text: string, at: number): string {
  const code = text.codePointAt(at);
  if (code === undefined) return 'no more';
  return `‹${String.fromCodePoint(code)}› (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
