import type { DraftText } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import type { Store } from '../state/store';
import type { SyncEvent, SyncStatus } from '../state/syncStatus';
import { type BriefingDatabase, refusalOf } from './indexedDb';
import { type Baseline, type Reconciliation, reconcile, unsavedChanges } from './reconcile';
import { inRounds } from './rounds';
import { takeRemoteChange } from './takeRemoteChange';
import type { JournalEntry } from './unsavedJournal';

/** What came of comparing window and database, and how this window stood at that moment. */
type Compared = Reconciliation & { readonly before: readonly Briefing[] };

interface SyncParts {
  readonly store: Store;
  /** Opens the database for the store's graph. @throws what `refusalOf` understands */
  readonly open: (onLost: () => void) => Promise<BriefingDatabase>;
  readonly baseline: Baseline;
  /** Commits what is still being typed. */
  readonly flush: () => void;
  /** Tells the other windows that something was written. */
  readonly announce: () => void;
  /** A new id each time. */
  readonly freshId: () => BriefingId;
  /** The title of a copy that stands beside what another window wrote. */
  readonly copyTitle: (title: DraftText) => DraftText;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Keeps the briefings of this window and those in the database the same. */
export interface BriefingSync {
  readonly status: () => SyncStatus;
  readonly subscribe: (changed: () => void) => () => void;
  /** Brings window and database together; never throws. */
  readonly run: () => Promise<void>;
  /** What is not in the database yet. */
  readonly unsaved: () => readonly JournalEntry[];
  /** All of this has been saved as a file. */
  readonly exported: (own: readonly Briefing[]) => void;
  readonly isExported: () => boolean;
}

const AT_REST: SyncStatus = { state: 'kept', why: null, unreadable: [], event: null };

/** Nothing is read or written before the first `run`. */
export function createBriefingSync(parts: SyncParts): BriefingSync {
  const { store } = parts;
  const own = () => store.getState().own;
  const status = createStatus();
  let baseline = parts.baseline;
  let database: BriefingDatabase | null = null;
  let exported: readonly Briefing[] | null = null;
  const unsaved = () => unsavedChanges(own(), baseline);

  const rounds = inRounds(async () => {
    parts.flush();
    if (status.now().state === 'kept' && unsaved().length > 0) status.put({ state: 'saving' });
    try {
      database ??= await parts.open(() => {
        database = null;
      });
      const compared = await database.exchange((stored): Compared => {
        const before = own();
        return { ...reconcile(before, baseline, stored, parts.now()), before };
      });
      settle(compared);
    } catch (error) {
      database = null;
      status.put({ state: 'refused', why: refusalOf(error) });
    }
  });

  function settle({ baseline: next, remote, unreadable, writes, before }: Compared): void {
    const settled = new Map(next);
    baseline = settled;
    let event: SyncEvent | null = null;
    for (const change of remote) {
      const taken = takeRemoteChange(store, change, before, parts);
      if (taken.kind !== 'later' && change.theirs.revision > 0) settled.set(change.id, change.theirs);
      if (taken.kind !== 'taken') rounds.again();
      event = taken.event ?? event;
    }
    if (writes.length > 0) parts.announce();
    const state = rounds.isAgain() || unsaved().length > 0 ? 'saving' : 'kept';
    status.put({ state, why: null, unreadable, ...(event && { event }) });
  }

  return {
    status: status.now,
    subscribe: status.subscribe,
    run: rounds.run,
    unsaved,
    exported: (all) => {
      exported = all;
    },
    isExported: () => exported === own(),
  };
}

/** How the sync stands, and who wants to be told of it. */
function createStatus() {
  let status = AT_REST;
  const listeners = new Set<() => void>();
  return {
    now: () => status,
    put: (change: Partial<SyncStatus>): void => {
      status = { ...status, ...change };
      for (const changed of listeners) changed();
    },
    subscribe: (changed: () => void): (() => void) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
