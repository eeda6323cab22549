import type { EdgeModality } from '../../domain/model/vocabulary';

/** From this many lines between one pair on, the weakest go together. */
const MOST_LINES = 5;

/** The name of a pair of nodes, whichever way round they are given. */
export function bundleKey(a: string, b: string): string {
  return a < b ? `${a}~~${b}` : `${b}~~${a}`;
}

/** What decides a line's place among its parallels. */
export interface ParallelEdge {
  readonly id: string;
  readonly modality: EdgeModality;
  readonly sources: number;
  readonly selected: boolean;
}

export interface ParallelLayout {
  /** Lines with their place: 0 is the straight, whole numbers the next ones to each side, halves where their number is even. */
  readonly lines: readonly { readonly id: string; readonly slot: number }[];
  /** Those that go together in one line; null where none do. */
  readonly bundle: { readonly ids: readonly string[]; readonly slot: number } | null;
  /** Where the badge that puts spread lines together again stands; null where none are spread. */
  readonly closeSlot: number | null;
}

const disputedness = (modality: EdgeModality) => (modality === 'disputed' ? 2 : modality === 'denied' ? 1 : 0);

/** The most disputed first, then by number of sources, then by name. */
export function byRank(a: ParallelEdge, b: ParallelEdge): number {
  return disputedness(b.modality) - disputedness(a.modality) || b.sources - a.sources || (a.id < b.id ? -1 : 1);
}

/**
 * Spreads the parallel lines of one pair around the straight, the first in rank in the middle. Beyond five the
 * rest becomes one bundle; a line that is selected is never hidden in it.
 */
export function layOutParallels(strands: readonly ParallelEdge[], open: boolean): ParallelLayout {
  const ranked = [...strands].sort(byRank);
  const bundles = ranked.length > MOST_LINES + 1;
  const hidden = bundles && !open ? ranked.slice(MOST_LINES).filter((strand) => !strand.selected) : [];
  const shown = ranked.filter((strand) => !hidden.includes(strand));
  const count = shown.length + (hidden.length > 0 ? 1 : 0);
  const closing = bundles && open;
  return {
    lines: shown.map((strand, at) => ({ id: strand.id, slot: slotOf(at, count) })),
    bundle: hidden.length > 0 ? { ids: hidden.map((strand) => strand.id), slot: slotOf(shown.length, count) } : null,
    closeSlot: closing ? slotOf(count - 1, count) + Math.sign(slotOf(count - 1, count)) * 0.9 : null,
  };
}

function slotOf(at: number, count: number): number {
  if (count % 2 === 0) return (Math.floor(at / 2) + 0.5) * (at % 2 === 0 ? 1 : -1);
  return Math.ceil(at / 2) * (at % 2 === 0 ? 1 : -1) || 0;
}

/** How far one place lies from the next at the middle of a line of some length, model units. */
export function parallelGap(length: number): number {
  return Math.min(26, Math.max(11, 0.08 * length));
}
