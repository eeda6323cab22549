import { z } from 'zod';
import { keptBriefingSchema } from '../domain/briefing/file';
import type { Briefing } from '../domain/model/briefing';
import { type BriefingId, briefingIdSchema } from '../domain/model/ids';

/** Of one record; raised with every change of its form, together with a step in `upgraded`. */
const RECORD_VERSION = 1;

const recordSchema = z.strictObject({
  id: briefingIdSchema,
  version: z.literal(RECORD_VERSION),
  /** Counts the changes, so that a window knows whether another one was there in between. */
  revision: z.int().min(1),
  /** When it was first stored, milliseconds since 1970: the order in which briefings are listed. */
  made: z.number().finite(),
  /** Null once deleted; the record stays, so that its revision goes on counting. */
  briefing: keptBriefingSchema.nullable(),
});
/** A briefing as it is stored in the browser's database. Which graph it belongs to is said by its key there. */
export type StoredRecord = z.infer<typeof recordSchema>;

/** @param made when it was first stored, milliseconds since 1970 @param briefing null where it is deleted */
export function recordOf(id: BriefingId, revision: number, made: number, briefing: Briefing | null): StoredRecord {
  return { id, version: RECORD_VERSION, revision, made, briefing };
}

/** What a database has given, or null where this program cannot read it. */
export function readRecord(raw: unknown): StoredRecord | null {
  const parsed = recordSchema.safeParse(upgraded(raw));
  if (!parsed.success) return null;
  const { id, briefing } = parsed.data;
  return briefing === null || briefing.id === id ? parsed.data : null;
}

/** Brings records of former versions to the present form, step by step; there is none yet. */
function upgraded(raw: unknown): unknown {
  return raw;
}
