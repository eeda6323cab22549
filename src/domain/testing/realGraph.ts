import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphIndex, indexGraph } from '../graph/graphIndex';
import { graphSchema } from '../model/schema';

/** The graph that comes with the application. */
export function theRealGraph(): GraphIndex {
  const path = join(import.meta.dirname, '../../../data/graph.json');
  return indexGraph(graphSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
}
