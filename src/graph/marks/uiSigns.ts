/** How sure, as a line shows it. */
export type LineModality = 'stated' | 'confirmed' | 'alleged' | 'denied' | 'conditional' | 'planned' | 'disputed';

export type LineTone = 'cooperation' | 'conflict' | 'neutral';

export type SignType = 'country' | 'official' | 'person' | 'organization' | 'event' | 'statement';

export type LineBody = 'solid' | 'dashes' | 'dots' | 'barred' | 'rails';
export type LineHead = 'full' | 'hollow' | 'open';

/** Body and head of each modality: full head a fact, hollow a claim, open not yet. */
export const LINE_LOOK: Readonly<Record<LineModality, { readonly body: LineBody; readonly head: LineHead }>> = {
  stated: { body: 'solid', head: 'full' },
  confirmed: { body: 'solid', head: 'full' },
  alleged: { body: 'dashes', head: 'hollow' },
  conditional: { body: 'dots', head: 'open' },
  planned: { body: 'dots', head: 'open' },
  denied: { body: 'barred', head: 'full' },
  disputed: { body: 'rails', head: 'hollow' },
};

const WIDTHS = [1.5, 2.4, 3.2, 4, 4.8] as const;

/** Width in px of a line with so many independent sources; five and more are one step. */
export function lineWidth(sources: number): number {
  return WIDTHS[Math.min(Math.max(sources, 1), WIDTHS.length) - 1] ?? WIDTHS[0];
}
