import type { NodeType } from '../../domain/model/vocabulary';

/** Half width and half height of a statement's bubble, its tail included, in model units. */
export const BUBBLE = { halfWidth: 7.5, halfHeight: 5.5 } as const;

interface Scale {
  readonly least: number;
  readonly most: number;
  /** The weight from which on a node is drawn largest. */
  readonly full: number;
}

const SCALES: Record<Exclude<NodeType, 'statement'>, Scale> = {
  country: { least: 22, most: 30, full: 120 },
  official: { least: 12, most: 15, full: 30 },
  person: { least: 12, most: 15, full: 30 },
  organization: { least: 11, most: 14, full: 24 },
  event: { least: 12, most: 14, full: 16 },
};

/**
 * How far a node's body reaches from its middle, in model units (CSS pixels at zoom 1): the radius of a disc,
 * half the side of a square, half the diagonal of a diamond, half the width of a bubble.
 * @param weight pieces of evidence that touch the node (`index.weightOf`); areas, not radii, grow with it
 */
export function nodeRadius(type: NodeType, weight: number): number {
  if (type === 'statement') return BUBBLE.halfWidth;
  const { least, most, full } = SCALES[type];
  const share = Math.min(1, Math.max(0, weight) / full);
  return Math.round(10 * Math.sqrt(least * least + share * (most * most - least * least))) / 10;
}
