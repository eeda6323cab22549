import { type GraphIndex, indexGraph } from '../../domain/graph/graphIndex';
import { checkReferences, type DocumentIssue } from '../../domain/model/integrity';

/**
 * `missing`: the server has no such file; `network`: no answer; `syntax`: not JSON; `version`: of another version;
 * `schema`: does not fit the contract; `reference`: points to what it does not contain.
 */
type LoadFailure = 'missing' | 'network' | 'syntax' | 'version' | 'schema' | 'reference';

export type LoadedGraph =
  | { readonly status: 'ready'; readonly index: GraphIndex }
  | { readonly status: 'failed'; readonly kind: LoadFailure; readonly issues: readonly DocumentIssue[] };

/** A file past this many characters is refused unread: nothing a person made is that long. */
const LONGEST = 100_000_000;
/** More issues than anybody reads are counted, not listed. */
const MOST_ISSUES = 50;

const failed = (kind: LoadFailure, issues: readonly DocumentIssue[]): LoadedGraph => ({
  status: 'failed',
  kind,
  issues,
});
const failedAt = (kind: LoadFailure, path: string, message: string): LoadedGraph => failed(kind, [{ path, message }]);

/**
 * Fetches a graph file and reads it. Never throws: what goes wrong is part of the answer.
 * @param url its address; `#id` is a block of JSON in the page itself, as in the single file
 */
export async function loadGraph(url: string): Promise<LoadedGraph> {
  if (url.startsWith('#')) {
    const inPage = document.getElementById(url.slice(1))?.textContent;
    return inPage === undefined ? failedAt('missing', url, 'no such element') : readGraph(inPage, url);
  }
  let text: string;
  try {
    const response = await fetch(url);
    if (!response.ok) return failedAt('missing', url, `HTTP ${response.status}`);
    text = await response.text();
  } catch (error) {
    return failedAt('network', url, error instanceof Error ? error.message : String(error));
  }
  return readGraph(text, url);
}

/** Reads a graph file's text: JSON, version, schema, references, in that order; stops at the first that fails. */
export async function readGraph(text: string, name: string): Promise<LoadedGraph> {
  if (text.length > LONGEST) return failedAt('syntax', name, `${text.length} > ${LONGEST}`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failedAt('syntax', name, error instanceof Error ? error.message : String(error));
  }
  // The schema library comes only now, while the file is on its way or has come.
  const { graphSchema, SCHEMA_VERSION } = await import('../../domain/model/schema');
  const version = typeof raw === 'object' && raw !== null && 'schemaVersion' in raw ? raw.schemaVersion : undefined;
  if (typeof version === 'number' && version !== SCHEMA_VERSION) {
    return failedAt('version', 'schemaVersion', `${SCHEMA_VERSION} ≠ ${version}`);
  }
  const parsed = graphSchema.safeParse(raw);
  if (!parsed.success) {
    return failed(
      'schema',
      parsed.error.issues.slice(0, MOST_ISSUES).map((issue) => ({ path: pathOf(issue.path), message: issue.message })),
    );
  }
  const issues = checkReferences(parsed.data);
  if (issues.length > 0) return failed('reference', issues.slice(0, MOST_ISSUES));
  return { status: 'ready', index: indexGraph(parsed.data) };
}

/** `['edges', 3, 'source']` → `edges[3].source`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}${text === '' ? '' : '.'}${String(part)}`),
    '',
  );
}
