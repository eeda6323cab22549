import type { Span } from '../model/schema';
import { fold, isWordCharacter, originalSpan } from './arabic';

/** The words and, where they occur more than once, what stands directly before and after (W3C TextQuoteSelector). */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** What the person probably meant. `similarity` is 1 where only folding tells the two apart. */
export interface Candidate extends Span {
  readonly text: string;
  readonly similarity: number;
}

export type AnchorResult =
  | { readonly ok: true; readonly span: Span }
  /** The words are not in the text. */
  | { readonly ok: false; readonly reason: 'not-found'; readonly nearest: Candidate | null }
  /** The words are there, at these offsets, but never between this prefix and this suffix. */
  | { readonly ok: false; readonly reason: 'context-not-found'; readonly offsets: readonly number[] }
  | { readonly ok: false; readonly reason: 'ambiguous'; readonly count: number; readonly offsets: readonly number[] };

/** Below this share of common letter pairs a candidate is no help. */
const LEAST_SIMILARITY = 0.4;
/** So many letters tell where a quotation begins. */
const BEGINNING = 8;

/**
 * The one place in `text` where the quote stands, character by character, with its prefix and suffix
 * directly beside it; never a guess. Offsets are UTF-16 units in logical order.
 */
export function anchor(text: string, quote: QuoteSelector): AnchorResult {
  const everywhere = offsetsOf(text, quote.exact);
  if (everywhere.length === 0) return { ok: false, reason: 'not-found', nearest: nearest(text, quote.exact) };
  const prefix = quote.prefix ?? '';
  const suffix = quote.suffix ?? '';
  const offsets = everywhere.filter(
    (start) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + quote.exact.length),
  );
  const [start] = offsets;
  if (start === undefined) return { ok: false, reason: 'context-not-found', offsets: everywhere };
  if (offsets.length > 1) return { ok: false, reason: 'ambiguous', count: offsets.length, offsets };
  return { ok: true, span: { start, end: start + quote.exact.length } };
}

function offsetsOf(text: string, exact: string): number[] {
  const offsets: number[] = [];
  if (exact === '') return offsets;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) offsets.push(at);
  return offsets;
}

/** The stretch that equals `exact` when folded, else the one that shares most letter pairs with it, else null. */
export function nearest(text: string, exact: string): Candidate | null {
  const haystack = fold(text);
  const needle = fold(exact).text.trim();
  if (needle.length < 2) return null;
  const at = haystack.text.indexOf(needle);
  const best = at !== -1 ? { start: at, similarity: 1 } : mostSimilar(haystack.text, needle);
  if (best === null || best.similarity < LEAST_SIMILARITY) return null;
  const from = at !== -1 ? at : sameBeginning(haystack.text, needle, best.start);
  const start = at !== -1 ? at : wordStart(haystack.text, from);
  const end = at !== -1 ? at + needle.length : wordEnd(haystack.text, from + needle.length);
  const span = originalSpan(haystack, start, end);
  return { ...span, text: text.slice(span.start, span.end), similarity: best.similarity };
}

/** The best window may lie a few words off: where the needle's first letters stand near its start, it begins there. */
function sameBeginning(text: string, needle: string, start: number): number {
  const earliest = Math.max(0, start - Math.floor(needle.length / 2));
  const nearby = text.slice(earliest, start + needle.length);
  const at = nearby.indexOf(needle.slice(0, BEGINNING));
  return at === -1 ? start : earliest + at;
}

/**
 * Slides a window as long as the needle over the text and compares bigram multisets (Dice's
 * coefficient); the common count is kept up to date per step, so that a long text costs no more than its length.
 */
function mostSimilar(text: string, needle: string): { start: number; similarity: number } | null {
  const size = needle.length - 1;
  const wanted = new Map<string, number>();
  for (let i = 0; i < size; i += 1) add(wanted, needle.slice(i, i + 2), 1);
  const open = new Map(wanted);
  let common = 0;
  let best: { start: number; similarity: number } | null = null;
  for (let end = 0; end + 1 < text.length; end += 1) {
    const entering = text.slice(end, end + 2);
    if (add(open, entering, -1) >= 0) common += 1;
    if (end >= size) {
      const leaving = text.slice(end - size, end - size + 2);
      if (add(open, leaving, 1) > 0) common -= 1;
    }
    const similarity = common / size;
    if (best === null || similarity > best.similarity) best = { start: Math.max(0, end - size + 1), similarity };
  }
  return best;
}

function add(counts: Map<string, number>, key: string, change: number): number {
  const count = (counts.get(key) ?? 0) + change;
  counts.set(key, count);
  return count;
}

function wordStart(text: string, index: number): number {
  let start = index;
  while (text.charAt(start) === ' ') start += 1;
  while (start > 0 && isWordCharacter(text.charAt(start - 1)) && isWordCharacter(text.charAt(start))) start -= 1;
  return start;
}

function wordEnd(text: string, index: number): number {
  let end = Math.min(index, text.length);
  while (end < text.length && isWordCharacter(text.charAt(end - 1)) && isWordCharacter(text.charAt(end))) end += 1;
  return end;
}
