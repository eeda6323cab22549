import { selectChosen } from './selectors';
import type { Store } from './store';

/** Makes a node or edge the selection, unless it is among what is chosen already: what is asked of it is asked of all of that. */
export function selectUnlessChosen(store: Store, id: string | null): void {
  const state = store.getState();
  const meant = id === null ? undefined : state.index.selectable.get(id);
  if (meant && !selectChosen(state).includes(meant.id)) state.select(meant);
}
