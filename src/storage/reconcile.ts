import { isSame } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import { readRecord, recordOf, type StoredRecord } from './record';
import { type MergeDecision, mergeThreeWay, type StoredVersion } from './threeWayMerge';
import type { JournalEntry } from './unsavedJournal';

/** A briefing as window and database both held it after the last sync, and when it was first stored. */
export interface BaselineEntry extends StoredVersion {
  /** Milliseconds since 1970. */
  readonly made: number;
}
export type Baseline = ReadonlyMap<BriefingId, BaselineEntry>;

/** What another window has changed, and what is to be done about it here. */
export interface RemoteChange {
  readonly id: BriefingId;
  readonly decision: Extract<MergeDecision, 'take' | 'restore' | 'both'>;
  readonly theirs: BaselineEntry;
}

/** What comes of comparing a window with the database. */
export interface Reconciliation {
  /** To be stored. */
  readonly writes: readonly StoredRecord[];
  /** The baseline once that is stored; what is in `remote` still has its former one. */
  readonly baseline: Baseline;
  readonly remote: readonly RemoteChange[];
  /** What is stored and cannot be read; it is left alone. */
  readonly unreadable: readonly unknown[];
}

/**
 * Compares this window with what is stored of its graph.
 * @param own the briefings as they are in this window
 * @param baseline as they were after the last sync
 * @param stored the database's records, as they come
 * @param now milliseconds since 1970
 */
export function reconcile(
  own: readonly Briefing[],
  baseline: Baseline,
  stored: readonly unknown[],
  now: number,
): Reconciliation {
  const unreadable = stored.filter((raw) => readRecord(raw) === null);
  const taken = new Set(unreadable.map(idOf));
  const records = new Map(stored.flatMap((raw) => readRecord(raw) ?? []).map((record) => [record.id, record]));
  const mine = new Map(own.map((briefing) => [briefing.id, briefing]));
  const next = new Map(baseline);
  const writes: StoredRecord[] = [];
  const remote: RemoteChange[] = [];
  for (const id of new Set([...mine.keys(), ...baseline.keys(), ...records.keys()])) {
    const briefing = mine.get(id) ?? null;
    const before = baseline.get(id) ?? null;
    const theirs = records.get(id) ?? null;
    if (taken.has(id)) {
      // Its place is taken by what cannot be read, so a change goes to a place of its own.
      const nothing = { revision: before?.revision ?? 0, briefing: null, made: now };
      if (briefing && !isSame(briefing, before?.briefing)) remote.push({ id, decision: 'both', theirs: nothing });
      continue;
    }
    const decision = mergeThreeWay({ mine: briefing, baseline: before, theirs });
    if (decision === 'write') {
      const revision = Math.max(theirs?.revision ?? 0, before?.revision ?? 0) + 1;
      const record = recordOf(id, revision, theirs?.made ?? before?.made ?? now + writes.length, briefing);
      writes.push(record);
      next.set(id, record);
    } else if (!theirs || decision === 'none') continue;
    else if (decision === 'converged') next.set(id, theirs);
    else remote.push({ id, decision, theirs });
  }
  return { writes, baseline: next, remote, unreadable };
}

function idOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
}

/** What of a window is not in the database yet: changed, new or deleted since the last sync. */
export function unsavedChanges(own: readonly Briefing[], baseline: Baseline): JournalEntry[] {
  const mine = new Map(own.map((briefing) => [briefing.id, briefing]));
  return [...new Set([...mine.keys(), ...baseline.keys()])].flatMap((id) => {
    const briefing = mine.get(id) ?? null;
    const before = baseline.get(id);
    return isSame(briefing, before?.briefing) ? [] : [{ id, base: before?.revision ?? 0, briefing }];
  });
}

/** One's own briefings with what another window has changed. @param copy makes of one's own what stands beside theirs */
export function withRemoteChange(
  own: readonly Briefing[],
  { id, decision, theirs: { briefing: theirs } }: RemoteChange,
  copy: (mine: Briefing) => Briefing,
): readonly Briefing[] {
  const mine = own.find((briefing) => briefing.id === id);
  const now = theirs ? [theirs] : [];
  if (!mine) return [...own, ...now];
  return own.flatMap((briefing) =>
    briefing === mine ? [...now, ...(decision === 'both' ? [copy(mine)] : [])] : [briefing],
  );
}
