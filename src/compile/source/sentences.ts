import type { Span } from '../../domain/model/schema';

/** Where the sentences stand, or which one does not follow and at what offset it should have begun. */
export type Alignment =
  | { readonly ok: true; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly index: number; readonly offset: number };

const SPACE = /\s*/uy;

/**
 * Lays the sentences one after the other on the text. White space after a sentence belongs to it, white space
 * before the first one to the first. `index` equal to the number of sentences means that text is left over.
 */
export function alignSentences(text: string, sentences: readonly string[]): Alignment {
  const spans: Span[] = [];
  let offset = afterSpace(text, 0);
  for (const [index, exact] of sentences.entries()) {
    if (exact === '' || !text.startsWith(exact, offset)) return { ok: false, index, offset };
    const end = afterSpace(text, offset + exact.length);
    spans.push({ start: index === 0 ? 0 : offset, end });
    offset = end;
  }
  return offset === text.length ? { ok: true, spans } : { ok: false, index: sentences.length, offset };
}

function afterSpace(text: string, offset: number): number {
  SPACE.lastIndex = offset;
  return offset + (SPACE.exec(text)?.[0].length ?? 0);
}
