import type { Selection } from '../domain/graph/graphIndex';
import type { Store } from '../state/store';
import type { GraphEvents } from './graphView';

const meant = (store: Store, id: string | null): Selection | null =>
  id === null ? null : (store.getState().index.selectable.get(id) ?? null);

/** What the graph reports, as actions on the state. Ids that the graph does not know mean the background. */
export function graphActions(store: Store): Omit<GraphEvents, 'menu' | 'camera'> {
  // While presenting one may click anything, but the scene keeps its view.
  const isExploring = () => store.getState().presentation === null;
  return {
    hover: (id) => store.getState().setHover(meant(store, id)?.id ?? null),
    select(id, adds) {
      const selection = meant(store, id);
      const { view, presentation, select, alsoSelect } = store.getState();
      if (adds && !presentation) {
        if (selection) alsoSelect(selection);
      } else if (selection || view.selection) select(selection);
    },
    focus(id) {
      const selection = meant(store, id);
      if (selection?.kind === 'node' && isExploring()) store.getState().focusOn([selection.id], 1);
    },
    expand(id) {
      const selection = meant(store, id);
      if (selection?.kind === 'node' && isExploring()) store.getState().expand(selection.id);
    },
    toggleBundle: (key) => store.getState().toggleBundle(key),
  };
}
