import type { Filter, Visible } from '../../domain/filter';
import type { GraphIndex } from '../../domain/graph';
import type { GraphEdge } from '../../domain/schema';
import { SURENESS, SURENESS_NAMES, type Sureness } from '../../domain/sureness';
import { EDGE_TYPES, type EdgeModality, NODE_TYPES, type NodeType, TONES, type Tone } from '../../domain/vocabulary';

/** Whether a line carries how sure and tone on the plate: speech is a grey thread, structure is the land. */
function isDrawnAsTie(edge: GraphEdge): boolean {
  const { family } = EDGE_TYPES[edge.type];
  return family === 'relation' || family === 'event';
}

/** An entry, how many of its kind are on the screen, and whether a filter has put it away. */
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
export function countLegend(index: GraphIndex, visible: Visible, filter: Filter): LegendCounts {
  const nodes = index.document.nodes.filter((node) => visible.nodes.has(node.id));
  const edges = index.document.edges.filter((edge) => visible.edges.has(edge.id) && isDrawnAsTie(edge));
  const kinds = new Set<string>(index.document.nodes.map((node) => node.type));
  return {
    nodeTypes: NODE_TYPES.map((name) => ({
      name,
      count: nodes.filter((node) => node.type === name).length,
      hidden: kinds.has(name) && filter.hiddenNodeTypes.includes(name),
    })).filter(present),
    lands: nodes.filter((node) => node.type === 'country').length,
    sureness: SURENESS_NAMES.map((name) => {
      const values: readonly EdgeModality[] = SURENESS[name];
      const some = index.document.edges.some((edge) => isDrawnAsTie(edge) && values.includes(edge.modality));
      return {
        name,
        count: edges.filter((edge) => values.includes(edge.modality)).length,
        hidden: some && values.every((value) => filter.hiddenModalities.includes(value)),
      };
    }).filter(present),
    tones: TONES.map((name) => ({
      name,
      count: edges.filter((edge) => edge.tone === name).length,
      hidden: filter.hiddenTones.includes(name),
    })).filter(present),
  };
}

/** A list with some values put in or, where all are there already, taken out. */
export function toggled<Value>(list: readonly Value[], values: readonly Value[]): Value[] {
  const without = list.filter((value) => !values.includes(value));
  return values.every((value) => list.includes(value)) ? without : [...without, ...values];
}
