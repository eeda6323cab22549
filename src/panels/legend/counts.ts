import { type Facets, type HideEntry, isSure } from '../../domain/graph/facets';
import type { Filter, Visible } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { SURENESS, type Sureness } from '../../domain/graph/sureness';
import type { NodeType, Tone } from '../../domain/model/vocabulary';

/** An entry, how many of its kind are on the screen or, where a filter has put it away, would be back on it. */
interface Entry<Name extends string> {
  readonly name: Name;
  readonly count: number;
  readonly hidden: boolean;
}

export interface LegendCounts {
  readonly nodeTypes: readonly Entry<NodeType>[];
  readonly lands: number;
  readonly sureness: readonly Entry<Sureness>[];
  readonly tones: readonly Entry<Tone>[];
}

const present = <Name extends string>({ count, hidden }: Entry<Name>) => count > 0 || hidden;

/** Exactly what is on the screen: an entry without anything shown stays only where it was put away here. */
export function countLegend(index: GraphIndex, visible: Visible, filter: Filter, facets: Facets): LegendCounts {
  const nodes = index.document.nodes.filter((node) => visible.nodes.has(node.id));
  const edges = index.document.edges.filter((edge) => visible.edges.has(edge.id) && isSure(edge));
  const entriesOf = <Name extends string>(
    facet: readonly HideEntry<Name>[],
    isHidden: (name: Name) => boolean,
    shown: (name: Name) => number,
  ) =>
    facet
      .map(({ value: name, count: back }) => ({ name, hidden: isHidden(name), back }))
      .map(({ name, hidden, back }) => ({ name, hidden, count: hidden ? back : shown(name) }))
      .filter(present);
  return {
    nodeTypes: entriesOf(
      facets.nodeTypes,
      (name) => filter.hiddenNodeTypes.includes(name),
      (name) => nodes.filter((node) => node.type === name).length,
    ),
    lands: nodes.filter((node) => node.type === 'country').length,
    sureness: entriesOf(
      facets.sureness,
      (name) => SURENESS[name].every((value) => filter.hiddenModalities.includes(value)),
      (name) => edges.filter(({ modality }) => SURENESS[name].some((value) => value === modality)).length,
    ),
    tones: entriesOf(
      facets.tones,
      (name) => filter.hiddenTones.includes(name),
      (name) => edges.filter((edge) => edge.tone === name).length,
    ),
  };
}

/** A list with some values put in or, where all are there already, taken out. */
export function toggled<Value>(list: readonly Value[], values: readonly Value[]): Value[] {
  const without = list.filter((value) => !values.includes(value));
  return values.every((value) => list.includes(value)) ? without : [...without, ...values];
}
