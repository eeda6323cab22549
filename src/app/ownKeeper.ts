import type { Briefing } from '../domain/briefing';
import { copyOf, type DraftText, isSame } from '../domain/briefingEdit';
import type { BriefingId } from '../domain/ids';
import type { Happening, Keeping } from '../panels/briefings/keeping';
import { takeForeign } from '../state/foreign';
import type { Store } from '../state/store';
import { type Agreed, compare, type Foreign, type Outcome, withForeign } from './ownExchange';
import type { Entry } from './ownJournal';
import { refusalOf, type Shelf } from './ownShelf';

/** What came of looking at the shelf, and how this window stood at that moment. */
type Compared = Outcome & { readonly before: readonly Briefing[] };

interface Parts {
  readonly store: Store;
  readonly open: (onLost: () => void) => Promise<Shelf>;
  readonly agreed: Agreed;
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
export interface Keeper {
  readonly keeping: () => Keeping;
  readonly subscribe: (changed: () => void) => () => void;
  /** Brings window and shelf together; never throws. */
  readonly sync: () => Promise<void>;
  /** What is not on the shelf yet. */
  readonly unsaved: () => readonly Entry[];
  /** All of this has been saved as a file. */
  readonly exported: (own: readonly Briefing[]) => void;
  readonly isExported: () => boolean;
}

const AT_REST: Keeping = { state: 'kept', why: null, unreadable: [], happened: null };

export function createKeeper(parts: Parts): Keeper {
  const { store } = parts;
  const own = () => store.getState().own;
  let agreed = parts.agreed;
  let keeping = AT_REST;
  let shelf: Shelf | null = null;
  let running: Promise<void> | null = null;
  let again = false;
  let exported: readonly Briefing[] | null = null;
  const listeners = new Set<() => void>();
  const put = (change: Partial<Keeping>) => {
    keeping = { ...keeping, ...change };
    for (const changed of listeners) changed();
  };

  const unsaved = (): Entry[] => {
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
          return { ...compare(before, agreed, lying, parts.now()), before };
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
    put({ state, why: null, unreadable, ...(happened && { happened }) });
  }

  /** Says what came of it where the person has to know. */
  function takeOver(one: Foreign, before: readonly Briefing[], was: Agreed): Happening | null {
    const { id, decision, theirs } = one;
    const inWindow = (list: readonly Briefing[]) => list.find((briefing) => briefing.id === id);
    const mine = inWindow(own());
    const copyId = parts.fresh();
    const copy = (former: Briefing) => copyOf(former, copyId, parts.copyTitle(former.title));
    // Changed here in the meantime, or in the middle of a drag: the next round sees to it.
    if (
      (decision !== 'both' && mine !== inWindow(before)) ||
      !takeForeign(store, (list) => withForeign(list, one, copy))
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
    keeping: () => keeping,
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
