import type { Span } from '../model/schema';

/** A stretch of a text and every mark that covers all of it, in the order in which the marks were given. */
export interface Segment<M extends Span> extends Span {
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Cuts a text at the ends of its marks, which may overlap, so that each piece can be drawn as one element.
 * The segments cover the text from start to end without gap or overlap and none is empty; marks are
 * clamped to the text, and a mark without extent covers nothing.
 */
export function segments<M extends Span>(text: string, marks: readonly M[]): Segment<M>[] {
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, text.length));
  const bounded = marks
    .map((mark) => ({ mark, start: clamp(mark.start), end: clamp(mark.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of bounded) {
    cuts.add(start);
    cuts.add(end);
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const result: Segment<M>[] = [];
  for (const [index, start] of ordered.entries()) {
    const end = ordered[index + 1];
    if (end === undefined) break;
    const covering = bounded.filter((each) => each.start <= start && each.end >= end).map(({ mark }) => mark);
    result.push({ start, end, text: text.slice(start, end), marks: covering });
  }
  return result;
}
