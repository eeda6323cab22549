import { copyOf, type DraftText, isSame } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import { applyRemoteChange } from '../state/applyRemoteChange';
import type { Store } from '../state/store';
import type { SyncEvent, SyncStatus } from '../state/syncStatus';
import { type BriefingDatabase, refusalOf } from './indexedDb';
import { type Baseline, type Reconciliation, type RemoteChange, reconcile, withRemoteChange } from './reconcile';
import type { JournalEntry } from './unsavedJournal';

/** What came of looking at the shelf, and how this window stood at that moment. */
type Compared = Reconciliation & { readonly before: readonly Briefing[] };

interface SyncParts {
  readonly store: Store;
  readonly open: (onLost: () => void) => Promise<BriefingDatabase>;
  readonly agreed: Baseline;
  /** Commits what is still being typed. */
  readonly flush: () => void;
  /** Tells the other windows that something was written. */
  readonly tell: () => void;
  readonly fresh: () => BriefingId;
  /** The title of a copy that stands beside what another window wrote. */
  readonly copyTitle: (title: DraftText) => DraftText;
  readonly now: () => number;
}

/** Keeps the briefings of this window and those on the shelf the same. */
export interface BriefingSync {
  readonly status: () => SyncStatus;
  readonly subscribe: (changed: () => void) => () => void;
  /** Brings window and shelf together; never throws. */
  readonly sync: () => Promise<void>;
  /** What is not on the shelf yet. */
  readonly unsaved: () => readonly JournalEntry[];
  /** All of this has been saved as a file. */
  readonly exported: (own: readonly Briefing[]) => void;
  readonly isExported: () => boolean;
}

const AT_REST: SyncStatus = { state: 'kept', why: null, unreadable: [], event: null };

export function createBriefingSync(parts: SyncParts): BriefingSync {
  const { store } = parts;
  const own = () => store.getState().own;
  let agreed = parts.agreed;
  let keeping = AT_REST;
  let shelf: BriefingDatabase | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let exported: readonly Briefing[] | null = null;
  const listeners = new Set<() => void>();
  const put = (change: Partial<SyncStatus>) => {
    keeping = { ...keeping, ...change };
    for (const changed of listeners) changed();
  };

  const unsaved = (): JournalEntry[] => {
    const mine = new Map(own().map((briefing) => [briefing.id, briefing]));
    return [...new Set([...mine.keys(), ...agreed.keys()])].flatMap((id) => {
      const briefing = mine.get(id) ?? null;
      const before = agreed.get(id);
      return isSame(briefing, before?.briefing) ? [] : [{ id, base: before?.revision ?? 0, briefing }];
    });
  };

  async function once(): Promise<void> {
    parts.flush();
    if (keeping.state === 'kept' && unsaved().length > 0) put({ state: 'saving' });
    try {
      shelf ??= await parts.open(() => {
        shelf = null;
      });
      settle(
        await shelf.exchange((lying) => {
          const before = own();
          return { ...reconcile(before, agreed, lying, parts.now()), before };
        }),
      );
    } catch (error) {
      shelf = null;
      put({ state: 'refused', why: refusalOf(error) });
    }
  }

  function settle({ agreed: next, foreign, unreadable, writes, before }: Compared): void {
    const was = agreed;
    agreed = next;
    const happened = foreign.flatMap((one) => takeOver(one, before, was) ?? []).at(-1);
    if (writes.length > 0) parts.tell();
    const state = again || unsaved().length > 0 ? 'saving' : 'kept';
    put({ state, why: null, unreadable, ...(happened && { event: happened }) });
  }

  /** Says what came of it where the person has to know. */
  function takeOver(one: RemoteChange, before: readonly Briefing[], was: Baseline): SyncEvent | null {
    const { id, decision, theirs } = one;
    const inWindow = (list: readonly Briefing[]) => list.find((briefing) => briefing.id === id);
    const mine = inWindow(own());
    const copyId = parts.fresh();
    const copy = (former: Briefing) => copyOf(former, copyId, parts.copyTitle(former.title));
    // Changed here in the meantime, or in the middle of a drag: the next round sees to it.
    if (
      (decision !== 'both' && mine !== inWindow(before)) ||
      !applyRemoteChange(store, (list) => withRemoteChange(list, one, copy))
    ) {
      agreed = new Map([...agreed].filter(([other]) => other !== id));
      const former = was.get(id);
      if (former) agreed = new Map(agreed).set(id, former);
      again = true;
      return null;
    }
    if (theirs.revision > 0) agreed = new Map(agreed).set(id, theirs);
    if (decision !== 'both' || !mine) {
      return decision === 'restore' && theirs.briefing ? { kind: 'restored', title: theirs.briefing.title } : null;
    }
    const { editing, setEditing } = store.getState();
    if (editing?.briefing === id) setEditing({ ...editing, briefing: copyId });
    again = true;
    return { kind: 'copied', title: copy(mine).title };
  }

  async function rounds(): Promise<void> {
    // More than a few rounds at once can only mean that something never comes to rest; the next change tries again.
    for (let round = 0; round < 5; round += 1) {
      again = false;
      await once();
      if (!again) return;
    }
  }

  return {
    status: () => keeping,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    sync() {
      if (running) again = true;
      running ??= rounds().finally(() => {
        running = null;
      });
      return running;
    },
    unsaved,
    exported: (all) => {
      exported = all;
    },
    isExported: () => exported === own(),
  };
}
