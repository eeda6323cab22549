import type { Bilingual } from '../../src/domain/bilingual';
import type { BriefingRecord } from '../../src/domain/briefing';
import type { ArticleAnnotation, EntityRecord } from '../../src/domain/schema';
import type { ArticleDraft, BriefingDraft, EntityDraft } from './draft';

export const ENTITIES_FILE = 'annotations/entities.json';
export const BRIEFINGS_FILE = 'annotations/briefings.json';

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
