import { z } from 'zod';
import { keptBriefingSchema } from '../domain/briefing/file';
import { briefingIdSchema } from '../domain/model/ids';
import { type GraphKey, nameInGraph } from './graphIdentity';

const entrySchema = z.strictObject({
  id: briefingIdSchema,
  /** The revision it was changed from; 0 where it is new. */
  base: z.int().min(0),
  /** Null where it was deleted. */
  briefing: keptBriefingSchema.nullable(),
});
/** A change that had not reached the database when the window closed. */
export type JournalEntry = z.infer<typeof entrySchema>;
const journalSchema = z.array(entrySchema).max(500);

/** What a closed window has left. */
export interface Journal {
  /** The window's name. */
  readonly window: string;
  readonly entries: readonly JournalEntry[];
}

/** Each window of each graph writes under a name of its own, so that none takes away what another one left. */
export const journalName = (graph: GraphKey, window: string): string => nameInGraph(graph, `unsaved.${window}`);

/**
 * A database may not come to its end while a window closes; this is written at once.
 * @returns false where the browser refuses
 */
export function writeJournal(graph: GraphKey, window: string, entries: readonly JournalEntry[]): boolean {
  try {
    localStorage.setItem(journalName(graph, window), JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

export function clearJournal(graph: GraphKey, window: string): void {
  try {
    localStorage.removeItem(journalName(graph, window));
  } catch {
    // Nothing was written there either.
  }
}

/** What closed windows of a graph have left. Never throws: what does not parse stays where it is, unread. */
export function readJournals(graph: GraphKey): readonly Journal[] {
  const prefix = journalName(graph, '');
  try {
    return namesIn(localStorage)
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => {
        const parsed = journalSchema.safeParse(parse(localStorage.getItem(name)));
        return parsed.success ? [{ window: name.slice(prefix.length), entries: parsed.data }] : [];
      });
  } catch {
    return [];
  }
}

/** Every name under which a storage holds something. @throws DOMException where the browser forbids the storage */
export function namesIn(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
