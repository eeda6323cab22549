import type { Briefing } from '../domain/briefing';
import { isSame } from '../domain/briefingEdit';
import type { BriefingId } from '../domain/ids';
import { type Decision, decide, type Lying } from './ownDecision';
import { type KeptRecord, readRecord, recordOf } from './ownRecord';

/** What this window and the shelf last agreed on, and when each briefing was first kept. */
export interface Agreement extends Lying {
  readonly made: number;
}
export type Agreed = ReadonlyMap<BriefingId, Agreement>;

/** What another window has changed, and what is to be done about it here. */
export interface Foreign {
  readonly id: BriefingId;
  readonly decision: Extract<Decision, 'take' | 'restore' | 'both'>;
  readonly theirs: Agreement;
}

/** What comes of looking at the shelf. */
export interface Outcome {
  readonly writes: readonly KeptRecord[];
  readonly agreed: Agreed;
  readonly foreign: readonly Foreign[];
  /** What lies there and cannot be read; it is left alone. */
  readonly unreadable: readonly unknown[];
}

/** Compares this window with what lies on the shelf. @param now milliseconds since 1970 */
export function compare(own: readonly Briefing[], agreed: Agreed, lying: readonly unknown[], now: number): Outcome {
  const unreadable = lying.filter((raw) => readRecord(raw) === null);
  const held = new Set(unreadable.map(idOf));
  const records = new Map(lying.flatMap((raw) => readRecord(raw) ?? []).map((record) => [record.id, record]));
  const mine = new Map(own.map((briefing) => [briefing.id, briefing]));
  const next = new Map(agreed);
  const writes: KeptRecord[] = [];
  const foreign: Foreign[] = [];
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
    const decision = decide({ mine: briefing, agreed: before, theirs });
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
export function withForeign(
  own: readonly Briefing[],
  { id, decision, theirs: { briefing: theirs } }: Foreign,
  copy: (mine: Briefing) => Briefing,
): readonly Briefing[] {
  const mine = own.find((briefing) => briefing.id === id);
  const now = theirs ? [theirs] : [];
  if (!mine) return [...own, ...now];
  return own.flatMap((briefing) =>
    briefing === mine ? [...now, ...(decision === 'both' ? [copy(mine)] : [])] : [briefing],
  );
}
