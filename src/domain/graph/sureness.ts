import type { EdgeModality } from '../model/vocabulary';
import type { Filter } from './filter';

/** Modalities that share one line body: what legend and filters offer as one entry. */
export const SURENESS = {
  fact: ['stated', 'confirmed'],
  claim: ['alleged'],
  open: ['conditional', 'planned'],
  denied: ['denied'],
  disputed: ['disputed'],
} as const satisfies Record<string, readonly EdgeModality[]>;

export type Sureness = keyof typeof SURENESS;
export const SURENESS_NAMES: readonly Sureness[] = ['fact', 'claim', 'open', 'denied', 'disputed'];

const UNCONFIRMED: readonly EdgeModality[] = SURENESS_NAMES.filter((name) => name !== 'fact').flatMap((name) => [
  ...SURENESS[name],
]);

export function isConfirmedOnly(filter: Filter): boolean {
  return (
    UNCONFIRMED.every((value) => filter.hiddenModalities.includes(value)) &&
    filter.hiddenModalities.length === UNCONFIRMED.length
  );
}

/** The change of the filter that shows only what is reported as fact or acknowledged, or everything again. */
export function confirmedOnly(on: boolean): Pick<Filter, 'hiddenModalities'> {
  return { hiddenModalities: on ? UNCONFIRMED : [] };
}
