import type { DraftText } from '../domain/briefing/edit';
import type { GraphDocument } from '../domain/model/schema';
import { applyRemoteChange } from '../state/applyRemoteChange';
import { newBriefingId, newId } from '../state/newId';
import { flushDrafts } from '../state/openDrafts';
import type { Store } from '../state/store';
import { type BriefingSync, createBriefingSync } from './briefingSync';
import { carryOver } from './carryOver';
import { type GraphKey, graphIdentityOf, nameInGraph } from './graphIdentity';
import { type BriefingDatabase, openDatabase } from './indexedDb';
import { type SyncStart, syncStartFrom } from './storedBriefings';
import { syncOnOccasion } from './syncOccasions';
import { clearJournal, readJournals, writeJournal } from './unsavedJournal';

/** What earlier visits have left of a graph on this device. */
export interface StoredBriefings extends SyncStart {
  /** The windows whose unsaved changes are in it. */
  readonly adopted: readonly string[];
}

/**
 * Reads what is kept of a graph; what was kept before anything was kept by graph becomes this graph's. Never throws:
 * where the browser refuses there is nothing, and the sync will say so.
 */
export async function readStorage(document: GraphDocument): Promise<StoredBriefings> {
  const graph = graphIdentityOf(document);
  carryOver(graph.key);
  const stored: unknown[] = [];
  let copiedFrom: GraphKey | null = null;
  try {
    const database = await openDatabase(graph, () => {});
    copiedFrom = database.copiedFrom;
    await database.exchange((all) => {
      stored.push(...all);
      return { writes: [] };
    });
    database.close();
  } catch {
    // The sync tries again, and says what it meets.
  }
  const journals = readJournals(graph.key);
  // The predecessor keeps its own, as it keeps its records.
  const copied = copiedFrom === null ? [] : readJournals(copiedFrom);
  const unsaved = [...journals, ...copied].flatMap(({ entries }) => entries);
  return {
    ...syncStartFrom(stored, unsaved, newBriefingId, Date.now()),
    adopted: journals.map(({ window }) => window),
  };
}

/**
 * Keeps the store's own briefings on this device from now on, under the store's graph.
 * @param copyTitle the title of a copy that stands beside what another window wrote
 * @param isLate the store began without them
 */
export function startSync(
  store: Store,
  stored: StoredBriefings,
  copyTitle: (title: DraftText) => DraftText,
  isLate: boolean,
): { readonly sync: BriefingSync; readonly stop: () => void } {
  const graph = graphIdentityOf(store.getState().index.document);
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(nameInGraph(graph.key, 'briefings')) : null;
  if (isLate) {
    applyRemoteChange(store, (own) => [
      ...stored.own.filter(({ id }) => own.every((briefing) => briefing.id !== id)),
      ...own,
    ]);
  }
  let database: BriefingDatabase | null = null;
  const sync = createBriefingSync({
    store,
    open: async (onLost) => {
      database = await openDatabase(graph, onLost);
      return database;
    },
    baseline: stored.baseline,
    flush: flushDrafts,
    announce: () => channel?.postMessage('changed'),
    freshId: newBriefingId,
    copyTitle,
    now: Date.now,
  });
  const { settle, leave } = journalled(sync, graph.key, stored.adopted);
  const stopListening = syncOnOccasion({ store, sync, channel, settle, leave });
  void settle();
  return {
    sync,
    stop: () => {
      stopListening();
      channel?.close();
      database?.close();
    },
  };
}

/** The sync with a journal beside it: what is not in the database when the window closes is left there. */
function journalled(sync: BriefingSync, graph: GraphKey, adopted: readonly string[]) {
  const here = newId('window');
  return {
    /** Brings window and database together; once all is stored, no journal is needed. */
    settle: async (): Promise<void> => {
      await sync.run();
      if (sync.unsaved().length > 0) return;
      for (const left of [here, ...adopted]) clearJournal(graph, left);
    },
    /** Whether all that is not in the database was left where the next visit finds it. */
    leave: (): boolean => {
      flushDrafts();
      const entries = sync.unsaved();
      if (entries.length === 0) return true;
      if (!writeJournal(graph, here, entries)) return false;
      for (const left of adopted) clearJournal(graph, left);
      return true;
    },
  };
}
