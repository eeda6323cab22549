import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { NodeId } from '../../domain/model/ids';

/** What a link is read against, and what it named that is not there. */
export interface LinkContext {
  readonly index: GraphIndex;
  readonly gone: string[];
}

/** One parameter of the link: how it is written (null at rest) and read. */
export interface LinkParam<Whole> {
  readonly key: string;
  readonly write: (whole: Whole) => string | null;
  /** @param sofar what the parts before it have read */
  readonly read: (text: string, reading: LinkContext, sofar: Whole) => Partial<Whole>;
}

export const listed = (text: string): string[] => text.split(',').filter((part) => part !== '');
export const joined = (values: readonly string[]): string => values.join(',');
/** For lists whose order means nothing. */
export const sorted = (values: readonly string[]): string => [...values].sort().join(',');

/** Those of the named values that exist, in the order of all; the others are gone. */
export function known<Value extends string>(text: string, all: readonly Value[], { gone }: LinkContext): Value[] {
  const named = listed(text);
  gone.push(...named.filter((name) => !all.some((value) => value === name)));
  return all.filter((value) => named.includes(value));
}

/** The named nodes that exist, in the order named; the others are gone. */
export function knownNodes(text: string, { index, gone }: LinkContext): NodeId[] {
  return [...new Set(listed(text))].flatMap((id) => {
    const meant = index.selectable.get(id);
    if (meant?.kind === 'node') return [meant.id];
    gone.push(id);
    return [];
  });
}

/** The value where it is one of all, else null. */
export function oneOf<Value extends string>(text: string | undefined, all: readonly Value[]): Value | null {
  return all.find((value) => value === text) ?? null;
}
