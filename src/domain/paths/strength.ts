import type { GraphIndex } from '../graph/graphIndex';
import { SURENESS, SURENESS_NAMES, type Sureness } from '../graph/sureness';
import type { Evidence, GraphEdge } from '../model/schema';
import type { EdgeModality, Modality } from '../model/vocabulary';

/** From this many independent sources on a step is as strong as can be. */
const MANY_SOURCES = 5;
/** What makes a step weak, from the worst to the least; `fact` does not. */
const DOUBTS: readonly Sureness[] = ['disputed', 'open', 'claim'];

/**
 * How weak a way is: how many of its steps are denied by all who speak of them; how many rest on one independent
 * source, on two, … ; how many are disputed, open, claimed. Compared place by place, so that a chain is judged by its weakest
 * link first. Weaknesses add up along a way, which lets ways be ranked without being listed.
 */
export type Weakness = readonly number[];

export const NO_WEAKNESS: Weakness = Array.from({ length: MANY_SOURCES + DOUBTS.length }, () => 0);

const surenessOf = (modality: EdgeModality): Sureness =>
  SURENESS_NAMES.find((name) => SURENESS[name].some((value) => value === modality)) ?? 'open';

const sourcesOf = (index: GraphIndex, edge: GraphEdge) => Math.min(index.sourcesOf.get(edge.id) ?? 1, MANY_SOURCES);

/** Of a step whose best edge is this one. */
export function weaknessOf(index: GraphIndex, edge: GraphEdge): Weakness {
  const sureness = surenessOf(edge.modality);
  const sources = sourcesOf(index, edge);
  const counts = Array.from({ length: MANY_SOURCES - 1 }, (_, at) => Number(at + 1 === sources));
  return [Number(isDenied(edge)), ...counts, ...DOUBTS.map((doubt) => Number(doubt === sureness))];
}

export const added = (a: Weakness, b: Weakness): Weakness => a.map((value, at) => value + (b[at] ?? 0));

/** Below 0 where the first is stronger. */
export function compareWeakness(a: Weakness, b: Weakness): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether all who speak of a tie say that it is not so. */
export const isDenied = (edge: GraphEdge): boolean => edge.modality === 'denied';

const LEAST_SURE: readonly Sureness[] = ['fact', 'claim', 'open', 'disputed', 'denied'];

/** Parallel edges, the best evidenced first: by independent sources, how sure, quotes, id; what is only denied comes last. */
export function byStrength(index: GraphIndex): (a: GraphEdge, b: GraphEdge) => number {
  const doubt = (edge: GraphEdge) => LEAST_SURE.indexOf(surenessOf(edge.modality));
  return (a, b) =>
    Number(isDenied(a)) - Number(isDenied(b)) ||
    sourcesOf(index, b) - sourcesOf(index, a) ||
    doubt(a) - doubt(b) ||
    b.evidence.length - a.evidence.length ||
    (a.id < b.id ? -1 : 1);
}

const STRONGEST: readonly Modality[] = ['confirmed', 'stated', 'alleged', 'planned', 'conditional', 'denied'];

/** The place of the surest of several quotes, the first of equals; 0 where there is none. */
export function surestOf(evidence: readonly Evidence[]): number {
  const ranks = evidence.map(({ modality }) => STRONGEST.indexOf(modality));
  return Math.max(0, ranks.indexOf(Math.min(...ranks)));
}
