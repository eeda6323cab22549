import { z } from 'zod';
import type { GraphIndex } from '../graph/graphIndex';
import { type Briefing, ownBriefingSchema } from '../model/briefing';
import type { BriefingId } from '../model/ids';
import type { DocumentIssue } from '../model/integrity';
import { copyOf, isSame } from './edit';

const FORMAT = 'rawabit-briefings';
/** Raised with every change that an older reader could not show truthfully. */
const VERSION = 1;
/** UTF-16 code units; past this nothing is read that a person made. */
const LONGEST_FILE = 5_000_000;
const MOST_BRIEFINGS = 500;
/** More issues than anybody reads are left out. */
const MOST_ISSUES = 30;

/** A briefing that comes from outside: from a file, a link or the browser's database. */
export const keptBriefingSchema = ownBriefingSchema.refine(
  ({ scenes }) => new Set(scenes.map(({ id }) => id)).size === scenes.length,
  { message: 'scene ids must differ', path: ['scenes'] },
);

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Which graph the scenes speak of: the articles it was made from. */
  graph: z.strictObject({
    articles: z.array(z.strictObject({ id: z.string().max(200), sha256: z.string().max(64) })).max(10_000),
  }),
  briefings: z
    .array(keptBriefingSchema)
    .min(1)
    .max(MOST_BRIEFINGS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'briefing ids must differ'),
});

/** `large`: refused unread; `syntax`: not JSON; `format`: another kind of file; `version`: of a later program. */
type FileRefusal = 'large' | 'syntax' | 'format' | 'version' | 'schema';
export type ReadFile =
  | {
      readonly kind: 'read';
      readonly briefings: readonly Briefing[];
      /** Whether it was made from the articles of this graph. */
      readonly isOfThisGraph: boolean;
    }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly issues: readonly DocumentIssue[] };

const identityOf = ({ document }: GraphIndex) => document.articles.map(({ id, sha256 }) => ({ id, sha256 }));

/** Briefings as the text of a file that `readBriefingFile` reads. */
export function writeBriefingFile(index: GraphIndex, briefings: readonly Briefing[]): string {
  const file = { format: FORMAT, version: VERSION, graph: { articles: identityOf(index) }, briefings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a text. Never throws: what is wrong with it is part of the answer, with the place where. */
export function readBriefingFile(text: string, index: GraphIndex): ReadFile {
  const refused = (why: FileRefusal, issues: readonly DocumentIssue[] = []): ReadFile => ({
    kind: 'refused',
    why,
    issues,
  });
  if (text.length > LONGEST_FILE) return refused('large');
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused('syntax', [{ path: '', message: error instanceof Error ? error.message : String(error) }]);
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== FORMAT) return refused('format');
  if ('version' in raw && typeof raw.version === 'number' && raw.version > VERSION) return refused('version');
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) return refused('schema', issuesOf(parsed.error));
  const { graph, briefings } = parsed.data;
  const ours = new Set(identityOf(index).map(({ id, sha256 }) => `${id} ${sha256}`));
  const isOfThisGraph =
    graph.articles.length === ours.size && graph.articles.every(({ id, sha256 }) => ours.has(`${id} ${sha256}`));
  return { kind: 'read', briefings, isOfThisGraph };
}

/** What does not fit, by its place: `briefings[0].scenes[2].title.ar`. */
function issuesOf(error: z.ZodError): readonly DocumentIssue[] {
  return error.issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => ({ path: z.core.toDotPath(path.map((part) => part)), message }));
}

/**
 * `both`: nothing is lost, what differs under one id is kept twice; `update`: what comes takes the place of what has
 * its id; `replace`: what comes takes the place of all.
 */
export const MERGES = ['both', 'update', 'replace'] as const;
export type Merge = (typeof MERGES)[number];

interface Merging {
  readonly own: readonly Briefing[];
  readonly coming: readonly Briefing[];
  readonly how: Merge;
  /** Ids that prepared briefings have. */
  readonly reserved: ReadonlySet<BriefingId>;
  /** A new id each time. */
  readonly fresh: () => BriefingId;
}

/** One's own briefings after others have come. */
export function mergeBriefings({ own, coming, how, reserved, fresh }: Merging): readonly Briefing[] {
  const free = (briefing: Briefing) => (reserved.has(briefing.id) ? copyOf(briefing, fresh()) : briefing);
  if (how === 'replace') return coming.map(free);
  const all = [...own];
  for (const briefing of coming) {
    const at = all.findIndex(({ id }) => id === briefing.id);
    if (at < 0) all.push(free(briefing));
    else if (isSame(all[at], briefing)) continue;
    else if (how === 'update') all[at] = briefing;
    else all.push(copyOf(briefing, fresh()));
  }
  return all;
}

/** How many of those that come differ from one's own under the same id. */
export function clashes(own: readonly Briefing[], coming: readonly Briefing[]): number {
  return coming.filter((briefing) => own.some((mine) => mine.id === briefing.id && !isSame(mine, briefing))).length;
}
