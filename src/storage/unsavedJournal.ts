import { z } from 'zod';
import { keptBriefingSchema } from '../domain/briefing/file';
import { briefingIdSchema } from '../domain/model/ids';

/** Each window writes under a key of its own, so that none takes away what another one left. */
const PREFIX = 'rawabit.unsaved.';

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

/** A database may not come to its end while a window closes; this is written at once. False where the browser refuses. */
export function writeJournal(window: string, entries: readonly JournalEntry[]): boolean {
  try {
    localStorage.setItem(PREFIX + window, JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

export function clearJournal(window: string): void {
  try {
    localStorage.removeItem(PREFIX + window);
  } catch {
    // Nothing was written there either.
  }
}

/** What closed windows have left, with the windows' names; what does not parse is left lying. */
export function readJournals(): readonly { readonly window: string; readonly entries: readonly JournalEntry[] }[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const parsed = journalSchema.safeParse(parse(localStorage.getItem(key)));
        return parsed.success ? [{ window: key.slice(PREFIX.length), entries: parsed.data }] : [];
      });
  } catch {
    return [];
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
