import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { DataLabels, Extract } from '../data/extract';

const same = (value: string) => ({ ar: `ar:${value}`, en: `en:${value}` });

/** Words that show what they stand for. */
export const WORDS: DataLabels = {
  title: { ar: 'روابط', en: 'Rawabit' },
  nodeType: same,
  edgeType: same,
  modality: same,
  tone: same,
  act: same,
  directness: same,
  proposition: ({ id }) => same(id),
};

/** Everything of a graph. */
export function wholeOf(index: GraphIndex): Extract {
  const visible: Visible = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
  return { index, visible };
}
