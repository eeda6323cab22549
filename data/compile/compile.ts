import { type GraphDocument, graphSchema } from '../../src/domain/schema';
import { encode } from './encode';
import { type Loaded, loadProject } from './read';
import { resolve } from './resolve';
import { type CheckedIssue, checkProject } from './rules';
import { schemaIssues } from './schemaIssues';

export type Compiled =
  | { readonly ok: true; readonly graph: GraphDocument; readonly json: string }
  | { readonly ok: false; readonly issues: readonly CheckedIssue[]; readonly lines: Loaded['lines'] };

/** Reads a data folder and makes its graph, or says everything that stands in the way. Writes nothing. */
export async function compile(dataFolder: string): Promise<Compiled> {
  return compileLoaded(await loadProject(dataFolder));
}

/** The same from what was already read. */
export function compileLoaded(loaded: Loaded): Compiled {
  const issues = checkProject(loaded);
  if (issues.length > 0) return { ok: false, issues, lines: loaded.lines };
  const graph = graphSchema.safeParse(resolve(loaded.project));
  if (graph.success) return { ok: true, graph: graph.data, json: encode(graph.data) };
  const own = schemaIssues('graph.json', null, graph.error).map((issue) => ({ ...issue, rule: 'schema' }));
  return { ok: false, issues: own, lines: loaded.lines };
}
