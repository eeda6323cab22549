import { type GraphDocument, graphSchema } from '../model/schema';
import { aGraph } from './graph';

/** The small graph with these statements of its first article instead of its own; only their dates differ. */
export function aGraphOf(dates: readonly { said: string | null; happened?: string | null }[]): GraphDocument {
  const graph = aGraph();
  const model = graph.nodes.find(({ type }) => type === 'statement');
  const statements = dates.map(({ said, happened = null }, at) => ({
    ...model,
    id: `statement-${at}`,
    date: { said, happened, basis: null },
  }));
  return graphSchema.parse({
    ...graph,
    nodes: [...graph.nodes.filter(({ type }) => type !== 'statement'), ...statements],
    edges: [],
  });
}
