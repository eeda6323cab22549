import { readFileSync } from 'node:fs';
import { type GraphIndex, indexGraph } from '../graph/graphIndex';
import { graphSchema } from '../model/schema';

/** The graph that comes with the application. */
export function theRealGraph(): GraphIndex {
  const path = new URL('../../../data/graph.json', import.meta.url);
  return indexGraph(graphSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
}
