import type { EdgeModality, Tone } from '../../domain/model/vocabulary';

/** A line's head: of a fact filled, of a claim hollow, of what is not yet so open; what holds both ways has none. */
type EdgeHead = 'filled' | 'hollow' | 'open' | 'none';
export type EdgeBody = 'solid' | 'dashed' | 'dotted' | 'railway';
type TailMark = 'disc' | 'cross' | 'none';

/** The parts of one line's mark, sizes in CSS pixels at scale 1. */
export interface EdgeStyle {
  readonly width: number;
  readonly body: EdgeBody;
  readonly dash: readonly number[];
  readonly head: EdgeHead;
  readonly headLength: number;
  readonly headHalf: number;
  /** A bar across the middle: denied. */
  readonly bar: { readonly length: number; readonly thickness: number } | null;
  readonly tail: TailMark;
  readonly tailRadius: number;
  /** Width of the marker under the chosen line. */
  readonly markerWidth: number;
}

/** Ground on each side of every line and around every node. */
export const CASING = 1.3;
/** Distance of the tail mark from the line's source. */
export const TAIL_AT = 15;
/** The disputed line's inlay is this much narrower than its rails. */
export const INLAY = 2.5;
export const INLAY_DASH = [8, 8] as const;

const WIDTHS = [1.5, 2.4, 3.2, 4, 4.8] as const;

const BODIES: Readonly<Record<EdgeModality, { readonly body: EdgeBody; readonly head: EdgeHead }>> = {
  stated: { body: 'solid', head: 'filled' },
  confirmed: { body: 'solid', head: 'filled' },
  alleged: { body: 'dashed', head: 'hollow' },
  conditional: { body: 'dotted', head: 'open' },
  planned: { body: 'dotted', head: 'open' },
  denied: { body: 'solid', head: 'filled' },
  disputed: { body: 'railway', head: 'hollow' },
};

const TAILS: Readonly<Record<Tone, TailMark>> = { cooperation: 'disc', conflict: 'cross', neutral: 'none' };

/** Width of a line that stands on so many independent sources; from five on it grows no more. */
export function edgeWidth(sources: number): number {
  return WIDTHS[Math.min(WIDTHS.length, Math.max(1, Math.round(sources))) - 1] ?? WIDTHS[0];
}

/** Opacity of a minor line at rest. */
export const SUBDUED_OPACITY = 0.62;

/** The same line, thin and without its tail mark: seen, but not in the way. */
export function subdued(style: EdgeStyle): EdgeStyle {
  const thin = style.body === 'dotted' ? 1.5 : 1;
  return {
    ...style,
    width: thin,
    dash: style.body === 'dashed' ? [5, 3] : style.body === 'dotted' ? [0, 3.6] : [],
    headLength: 6,
    headHalf: 2.4,
    tail: 'none',
  };
}

/** The body of a line alone, for a surface that can draw nothing else of it. */
export function bodyOf(modality: EdgeModality): EdgeBody {
  return BODIES[modality].body;
}

/** @param symmetric true where the relation holds both ways, so that no end has a head */
export function edgeStyle(modality: EdgeModality, tone: Tone, sources: number, symmetric: boolean): EdgeStyle {
  const w = edgeWidth(sources);
  const { body, head } = BODIES[modality];
  const width = body === 'railway' ? Math.max(w, 3.2) + 2 : body === 'dotted' ? Math.max(1.2 * w, 2.3) : w;
  return {
    width,
    body,
    dash: body === 'dashed' ? [6 + 0.9 * w, 3.2 + 0.5 * w] : body === 'dotted' ? [0, 3.8 + 1.1 * w] : [],
    head: symmetric ? 'none' : head,
    headLength: 7.2 + 0.8 * (body === 'railway' ? width : w),
    headHalf: 3.3 + 0.28 * (body === 'railway' ? width : w),
    bar: modality === 'denied' ? { length: 10 + 2.6 * w, thickness: 2.6 } : null,
    tail: TAILS[tone],
    tailRadius: 3.6 + 0.25 * w,
    markerWidth: (body === 'railway' ? width : w) + 10.4,
  };
}
