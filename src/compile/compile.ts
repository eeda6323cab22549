import { type GraphDocument, graphSchema } from '../domain/model/schema';
import { encode } from './resolve/encode';
import { resolve } from './resolve/resolve';
import { type CheckedIssue, checkProject } from './rules';
import type { LoadedProject } from './source/read';
import { schemaIssues } from './source/schemaIssues';

export type Compiled =
  | { readonly ok: true; readonly graph: GraphDocument; readonly json: string }
  | { readonly ok: false; readonly issues: readonly CheckedIssue[]; readonly lines: LoadedProject['lines'] };

/** Makes the graph of a project that was read, or says everything that stands in the way. */
export function compile(loaded: LoadedProject): Compiled {
  const issues = checkProject(loaded);
  if (issues.length > 0) return { ok: false, issues, lines: loaded.lines };
  const graph = graphSchema.safeParse(resolve(loaded.project));
  if (graph.success) return { ok: true, graph: graph.data, json: encode(graph.data) };
  const own = schemaIssues('graph.json', null, graph.error).map((issue) => ({ ...issue, rule: 'schema' }));
  return { ok: false, issues: own, lines: loaded.lines };
}
