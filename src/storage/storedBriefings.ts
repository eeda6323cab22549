import { copyOf } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import type { Baseline, BaselineEntry } from './reconcile';
import { readRecord } from './record';
import type { JournalEntry } from './unsavedJournal';

/** What a window begins with: one's own briefings, and those of them that are in the database. */
export interface SyncStart {
  readonly own: readonly Briefing[];
  readonly baseline: Baseline;
}

/**
 * The briefings of a graph from what is stored of it. What a closed window had not saved is an unsaved change of this
 * one.
 * @param stored the database's records, as they come; what cannot be read is passed over
 * @param unsaved the changes that closed windows have left, one window after the other
 * @param freshId a new id each time
 * @param now milliseconds since 1970
 */
export function syncStartFrom(
  stored: readonly unknown[],
  unsaved: readonly JournalEntry[],
  freshId: () => BriefingId,
  now: number,
): SyncStart {
  const records = stored.flatMap((raw) => readRecord(raw) ?? []).sort((a, b) => a.made - b.made);
  const baseline = new Map<BriefingId, BaselineEntry>(records.map((record) => [record.id, record]));
  const own = new Map(records.flatMap(({ id, briefing }) => (briefing ? [[id, briefing] as const] : [])));
  const seen = new Set<BriefingId>();
  for (const { id, base, briefing } of unsaved) {
    if (seen.has(id)) {
      // Two windows have changed the same: the second stands beside the first.
      const copyId = freshId();
      if (briefing) own.set(copyId, copyOf(briefing, copyId));
      continue;
    }
    seen.add(id);
    if (base > 0 && baseline.get(id)?.revision !== base)
      baseline.set(id, { revision: base, briefing: null, made: now });
    if (briefing) own.set(id, briefing);
    else if (baseline.get(id)?.revision === base) own.delete(id);
  }
  return { own: [...own.values()], baseline };
}
