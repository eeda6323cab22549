import { type GraphKey, nameInGraph } from './graphIdentity';
import { journalName, namesIn } from './unsavedJournal';

/** Where windows of former versions, which knew one graph only, left their unsaved changes. */
const FORMER_JOURNALS = 'rawabit.unsaved.';
const FORMER_NAMES = [
  { of: () => localStorage, former: 'rawabit.briefing', name: 'briefing' },
  { of: () => sessionStorage, former: 'rawabit.presenter.talk', name: 'presenter.talk' },
];

/**
 * Gives what a former version has left outside the database, when nothing was kept by graph yet, to the graph that is
 * open: the unsaved changes of closed windows, which briefing was presented last, and the name of the presenter window.
 * Each is moved, so that no other graph meets it again; a window of a former version that closes later is carried over
 * at the next start. What is in the database is carried over by its upgrade. Never throws.
 */
export function carryOver(graph: GraphKey): void {
  inStorage(
    () => localStorage,
    (storage) => {
      for (const former of namesIn(storage)) {
        if (former.startsWith(FORMER_JOURNALS))
          move(storage, former, journalName(graph, former.slice(FORMER_JOURNALS.length)));
      }
    },
  );
  for (const { of, former, name } of FORMER_NAMES)
    inStorage(of, (storage) => move(storage, former, nameInGraph(graph, name)));
}

/** Where the browser forbids a storage there is nothing in it to be carried over. */
function inStorage(of: () => Storage, run: (storage: Storage) => void): void {
  try {
    run(of());
  } catch {
    // It stays where it is.
  }
}

function move(storage: Storage, from: string, to: string): void {
  const value = storage.getItem(from);
  if (value === null) return;
  // There may not be room for both.
  storage.removeItem(from);
  try {
    storage.setItem(to, value);
  } catch {
    storage.setItem(from, value);
  }
}
