import { isSame } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import { type KeptRecord, readRecord, recordOf } from './record';
import { type MergeDecision, mergeThreeWay, type StoredVersion } from './threeWayMerge';

/** What this window and the shelf last agreed on, and when each briefing was first kept. */
export interface BaselineEntry extends StoredVersion {
  readonly made: number;
}
export type Baseline = ReadonlyMap<BriefingId, BaselineEntry>;

/** What another window has changed, and what is to be done about it here. */
export interface RemoteChange {
  readonly id: BriefingId;
  readonly decision: Extract<MergeDecision, 'take' | 'restore' | 'both'>;
  readonly theirs: BaselineEntry;
}

/** What comes of looking at the shelf. */
export interface Reconciliation {
  readonly writes: readonly KeptRecord[];
  readonly agreed: Baseline;
  readonly foreign: readonly RemoteChange[];
  /** What lies there and cannot be read; it is left alone. */
  readonly unreadable: readonly unknown[];
}

/** Compares this window with what lies on the shelf. @param now milliseconds since 1970 */
export function reconcile(
  own: readonly Briefing[],
  agreed: Baseline,
  lying: readonly unknown[],
  now: number,
): Reconciliation {
  const unreadable = lying.filter((raw) => readRecord(raw) === null);
  const held = new Set(unreadable.map(idOf));
  const records = new Map(lying.flatMap((raw) => readRecord(raw) ?? []).map((record) => [record.id, record]));
  const mine = new Map(own.map((briefing) => [briefing.id, briefing]));
  const next = new Map(agreed);
  const writes: KeptRecord[] = [];
  const foreign: RemoteChange[] = [];
  for (const id of new Set([...mine.keys(), ...agreed.keys(), ...records.keys()])) {
    const briefing = mine.get(id) ?? null;
    const before = agreed.get(id) ?? null;
    const theirs = records.get(id) ?? null;
    if (held.has(id)) {
      // Its place is taken by what cannot be read, so a change goes to a place of its own.
      const nothing = { revision: before?.revision ?? 0, briefing: null, made: now };
      if (briefing && !isSame(briefing, before?.briefing)) foreign.push({ id, decision: 'both', theirs: nothing });
      continue;
    }
    const decision = mergeThreeWay({ mine: briefing, agreed: before, theirs });
    if (decision === 'write') {
      const revision = Math.max(theirs?.revision ?? 0, before?.revision ?? 0) + 1;
      const record = recordOf(id, revision, theirs?.made ?? before?.made ?? now + writes.length, briefing);
      writes.push(record);
      next.set(id, record);
    } else if (!theirs || decision === 'none') continue;
    else if (decision === 'agree') next.set(id, theirs);
    else foreign.push({ id, decision, theirs });
  }
  return { writes, agreed: next, foreign, unreadable };
}

function idOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
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
