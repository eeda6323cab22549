import type { Bilingual } from '../../domain/model/bilingual';
import type { BriefingRecord } from '../../domain/model/briefing';
import type { ArticleAnnotation, EntityRecord } from '../../domain/model/schema';
import type { ArticleDraft, BriefingDraft, EntityDraft } from './draft';

export const ENTITIES_FILE = 'annotations/entities.json';
export const BRIEFINGS_FILE = 'annotations/briefings.json';

/** A file of the data folder; `bytes` is null where it was not read, and `problem` says why. */
export interface SourceFile {
  /** Relative to the data folder, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly problem: string | null;
}

/** An article is a few kilobytes; what is a thousand times that is a mistake, and would be read into memory whole. */
export const LARGEST_FILE = 4 * 1024 * 1024;

/** One article with what was written about it. */
export interface ArticleSource {
  /** The name of the text file without its ending. */
  readonly id: string;
  /** The annotation's file, for issues. */
  readonly file: string;
  readonly text: string;
  /** Of the bytes of the text as they are now. */
  readonly sha256: string;
  readonly draft: ArticleDraft;
  /** Null where the file does not fit the schema. */
  readonly annotation: ArticleAnnotation | null;
}

/** Everything that was read from the data folder, for the rules to judge. */
export interface Project {
  /** What the articles are about; absent where nobody said it. */
  readonly subject?: Bilingual | undefined;
  readonly articles: readonly ArticleSource[];
  readonly entities: readonly EntityDraft[];
  readonly entityRecords: readonly EntityRecord[] | null;
  readonly briefings: readonly BriefingDraft[];
  readonly briefingRecords: readonly BriefingRecord[] | null;
  /** False where entities.json could not be read at all: then every id would seem unknown. */
  readonly hasEntities: boolean;
  /** True where every file could be read: only then is silence about an entity a finding. */
  readonly complete: boolean;
}

/** The part of an article's id that its statements' ids begin with: `003` of `003_b56f…`. */
export function articlePrefix(id: string): string {
  return id.split('_', 1)[0] ?? id;
}
