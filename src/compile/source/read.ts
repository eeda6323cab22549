import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { z } from 'zod';
import { articleAnnotationSchema, briefingsFileSchema, entitiesFileSchema } from '../../domain/model/schema';
import { articleDraftSchema, briefingsDraftSchema, entitiesDraftSchema } from './draft';
import type { Issue } from './issue';
import { JsonError, parseJson } from './jsonText';
import {
  type ArticleSource,
  BRIEFINGS_FILE,
  ENTITIES_FILE,
  LARGEST_FILE,
  type Project,
  type SourceFile,
} from './project';
import { schemaIssues } from './schemaIssues';

/** A data folder as it was read. */
export interface LoadedProject {
  readonly project: Project;
  /** What is wrong with the files themselves and with their shape. */
  readonly issues: readonly Issue[];
  /** Per file: the line on which a path begins. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const ARTICLE_FILE = /^articles\/([^/]+)\.txt$/u;
const ANNOTATION_FILE = /^annotations\/([^/]+)\.json$/u;

/** Reads the files of a data folder. Never throws for what stands in them: every mistake is an issue. */
export function parseProject(files: readonly SourceFile[]): LoadedProject {
  let issues: Issue[] = [];
  const lines = new Map<string, ReadonlyMap<string, number>>();
  const byName = new Map(files.map((file) => [file.name, file]));
  const articleIds = files.flatMap(({ name }) => ARTICLE_FILE.exec(name)?.[1] ?? []);
  const expected = new Set([ENTITIES_FILE, BRIEFINGS_FILE, ...articleIds.map((id) => `annotations/${id}.json`)]);

  for (const { name } of files) {
    if (!ARTICLE_FILE.test(name) && !expected.has(name)) issues.push(unknownFile(name));
  }
  if (articleIds.length === 0) {
    issues.push({
      file: 'articles',
      path: '',
      expected: 'at least one article, <id>.txt',
      found: 'none',
      tip: 'is this the data folder?',
    });
  }

  const read = <D, S>(name: string, draftSchema: z.ZodType<D>, schema: z.ZodType<S>): Parsed<D, S> => {
    const source = decode(byName.get(name), name, issues);
    const raw = source === null ? NOT_JSON : readJson(name, source, lines, issues);
    if (raw === NOT_JSON) return { wasRead: false, draft: draftSchema.parse({}), strict: null };
    const strict = schema.safeParse(raw);
    if (!strict.success) issues = issues.concat(schemaIssues(name, raw, strict.error));
    const draft = draftSchema.safeParse(raw);
    return {
      wasRead: draft.success,
      draft: draft.success ? draft.data : draftSchema.parse({}),
      strict: strict.success ? strict.data : null,
    };
  };

  let complete = true;
  const articles: ArticleSource[] = [];
  for (const id of articleIds) {
    const source = byName.get(`articles/${id}.txt`);
    const text = decode(source, `articles/${id}.txt`, issues);
    const file = `annotations/${id}.json`;
    const { wasRead, draft, strict } = read(file, articleDraftSchema, articleAnnotationSchema);
    complete &&= wasRead && text !== null;
    if (!wasRead || text === null || !source?.bytes) continue;
    if (draft.article !== id && draft.article !== '') issues.push(otherArticle(file, id, draft.article));
    articles.push({
      id,
      file,
      text,
      sha256: bytesToHex(sha256(source.bytes)),
      draft,
      annotation: strict,
    });
  }
  const entities = read(ENTITIES_FILE, entitiesDraftSchema, entitiesFileSchema);
  const briefings = byName.has(BRIEFINGS_FILE) ? read(BRIEFINGS_FILE, briefingsDraftSchema, briefingsFileSchema) : null;
  complete &&= entities.wasRead && (briefings === null || briefings.wasRead);

  return {
    issues,
    lines,
    project: {
      subject: entities.strict?.subject,
      articles,
      entities: entities.draft.entities,
      entityRecords: entities.strict?.entities ?? null,
      briefings: briefings?.draft.briefings ?? [],
      briefingRecords: briefings === null ? [] : (briefings.strict?.briefings ?? null),
      hasEntities: entities.wasRead,
      complete,
    },
  };
}

interface Parsed<D, S> {
  readonly wasRead: boolean;
  readonly draft: D;
  readonly strict: S | null;
}

const NOT_JSON = Symbol('not JSON');

function readJson(
  name: string,
  source: string,
  lines: Map<string, ReadonlyMap<string, number>>,
  issues: Issue[],
): unknown {
  try {
    const parsed = parseJson(source);
    lines.set(name, parsed.lines);
    return parsed.value;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { expected, found, line, column } = error;
    const tip =
      found === 'the end of the file'
        ? 'the file seems to be cut off'
        : 'mend the JSON there; nothing else in the file was looked at';
    issues.push({ file: name, path: `line ${line}, column ${column}`, expected, found, tip });
    return NOT_JSON;
  }
}

/** The file's text, exactly: a byte order mark stays in it, and bytes that are no UTF-8 are an issue. */
function decode(file: SourceFile | undefined, name: string, issues: Issue[]): string | null {
  const problem = (expected: string, found: string, tip: string): null => {
    issues.push({ file: name, path: '', expected, found, tip });
    return null;
  };
  if (file === undefined)
    return problem(
      'the file',
      'no such file',
      'every article has an annotation of the same name; entities.json lists who and what',
    );
  if (file.bytes === null)
    return problem(
      `a file of at most ${LARGEST_FILE} bytes`,
      file.problem ?? 'nothing',
      'was something else saved under this name?',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    return problem('text in UTF-8', 'bytes that are not UTF-8', 'save the file as UTF-8');
  }
}

function unknownFile(name: string): Issue {
  const article = ANNOTATION_FILE.exec(name)?.[1];
  return {
    file: name,
    path: '',
    expected: 'articles/<id>.txt, annotations/<id>.json, annotations/entities.json or annotations/briefings.json',
    found: 'a file of another name',
    tip:
      article === undefined
        ? 'move it elsewhere'
        : `there is no articles/${article}.txt: rename it after its article, or move it elsewhere`,
  };
}

function otherArticle(file: string, id: string, found: string): Issue {
  return {
    file,
    path: 'article',
    expected: `‹${id}›, as the file is named`,
    found: `‹${found}›`,
    tip: 'is this the annotation of another article?',
  };
}
