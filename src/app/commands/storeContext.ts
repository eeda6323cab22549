import type { Store } from '../../state/store';
import type { CommandContext } from './types';

const nothing = () => {};

/** A context in which commands act on the store alone: there is no graph to move, no window to fill, nobody to tell. */
export function storeContext(store: Store): CommandContext {
  return {
    store,
    camera: null,
    toggleFullScreen: nothing,
    copyLink: nothing,
    capture: nothing,
    openPresenter: nothing,
    notify: nothing,
    focusSearch: nothing,
    focusGraph: nothing,
  };
}
