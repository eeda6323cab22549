import { copyOf, type DraftText } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import { applyRemoteChange } from '../state/applyRemoteChange';
import { newBriefingId, newId } from '../state/newId';
import { flushDrafts } from '../state/openDrafts';
import type { Store } from '../state/store';
import { type BriefingSync, createBriefingSync } from './briefingSync';
import { type BriefingDatabase, openDatabase } from './indexedDb';
import type { Baseline, BaselineEntry } from './reconcile';
import { readRecord } from './record';
import { clearJournal, type JournalEntry, readJournals, writeJournal } from './unsavedJournal';

const CHANNEL = 'rawabit.briefings';
/** A change is kept when nothing has changed for so long, milliseconds. */
const AT_REST = 300;

/** What the last visit has left on this device. */
export interface StoredBriefings {
  readonly own: readonly Briefing[];
  readonly agreed: Baseline;
  /** The windows whose unsaved changes are in it. */
  readonly adopted: readonly string[];
}

/** Reads it. Never throws: where the browser refuses there is nothing, and the keeper will say so. */
export async function readStorage(): Promise<StoredBriefings> {
  const journals = readJournals();
  const lying: unknown[] = [];
  try {
    const shelf = await openDatabase(() => {});
    await shelf.exchange((all) => {
      lying.push(...all);
      return { writes: [] };
    });
    shelf.close();
  } catch {
    // The keeper tries again, and says what it meets.
  }
  const records = lying.flatMap((raw) => readRecord(raw) ?? []).sort((a, b) => a.made - b.made);
  const agreed = new Map<BriefingId, BaselineEntry>(records.map((record) => [record.id, record]));
  const own = new Map(records.flatMap(({ id, briefing }) => (briefing ? [[id, briefing] as const] : [])));
  const seen = new Set<BriefingId>();
  for (const entry of journals.flatMap(({ entries }) => entries)) {
    takeEntry(entry, own, agreed, seen.has(entry.id));
    seen.add(entry.id);
  }
  return { own: [...own.values()], agreed, adopted: journals.map(({ window }) => window) };
}

/** What a closed window had not saved yet is an unsaved change of this one. */
function takeEntry(
  { id, base, briefing }: JournalEntry,
  own: Map<BriefingId, Briefing>,
  agreed: Map<BriefingId, BaselineEntry>,
  isSecond: boolean,
): void {
  if (isSecond) {
    // Two windows have changed the same: the second stands beside the first.
    const copyId = newBriefingId();
    if (briefing) own.set(copyId, copyOf(briefing, copyId));
    return;
  }
  if (base > 0 && agreed.get(id)?.revision !== base)
    agreed.set(id, { revision: base, briefing: null, made: Date.now() });
  if (briefing) own.set(id, briefing);
  else if (agreed.get(id)?.revision === base) own.delete(id);
}

/**
 * Keeps the store's own briefings on this device from now on.
 * @param copyTitle the title of a copy that stands beside what another window wrote
 * @param isLate the store began without them
 */
export function startSync(
  store: Store,
  beginning: StoredBriefings,
  copyTitle: (title: DraftText) => DraftText,
  isLate: boolean,
): { readonly keeper: BriefingSync; readonly stop: () => void } {
  const here = newId('window');
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  if (isLate) {
    applyRemoteChange(store, (own) => [
      ...beginning.own.filter(({ id }) => own.every((briefing) => briefing.id !== id)),
      ...own,
    ]);
  }
  let shelf: BriefingDatabase | null = null;
  const keeper = createBriefingSync({
    store,
    open: async (onLost) => {
      shelf = await openDatabase(onLost);
      return shelf;
    },
    agreed: beginning.agreed,
    flush: flushDrafts,
    tell: () => channel?.postMessage('changed'),
    fresh: newBriefingId,
    copyTitle,
    now: Date.now,
  });
  const settle = async () => {
    await keeper.sync();
    if (keeper.unsaved().length > 0) return;
    for (const left of [here, ...beginning.adopted]) clearJournal(left);
  };
  /** Whether all that is not on the shelf was left where the next visit finds it. */
  const leave = (): boolean => {
    flushDrafts();
    const entries = keeper.unsaved();
    if (entries.length === 0) return true;
    if (!writeJournal(here, entries)) return false;
    for (const left of beginning.adopted) clearJournal(left);
    return true;
  };

  let timer = 0;
  const unsubscribe = store.subscribe(({ own }, before) => {
    if (own === before.own) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void settle(), AT_REST);
  });
  const onTold = () => void settle();
  const onPageHide = () => {
    leave();
    void settle();
  };
  const onVisibility = () => void settle();
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    const isSafe = leave();
    const isRefused = keeper.status().state === 'refused';
    if (keeper.unsaved().length > 0 && !keeper.isExported() && (isRefused || !isSafe)) event.preventDefault();
  };
  channel?.addEventListener('message', onTold);
  window.addEventListener('pagehide', onPageHide);
  window.addEventListener('beforeunload', onBeforeUnload);
  document.addEventListener('visibilitychange', onVisibility);
  void settle();
  return {
    keeper,
    stop: () => {
      window.clearTimeout(timer);
      unsubscribe();
      channel?.close();
      shelf?.close();
      window.removeEventListener('pagehide', onPageHide);
      window.removeEventListener('beforeunload', onBeforeUnload);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
