import type { Store } from '../state/store';
import type { BriefingSync } from './briefingSync';

/** A change is stored when nothing has changed for so long, milliseconds. */
const AT_REST = 300;

interface Occasions {
  readonly store: Store;
  readonly sync: BriefingSync;
  /** Where other windows with the same graph say that they have written something; null where the browser has none. */
  readonly channel: BroadcastChannel | null;
  /** Brings window and database together. */
  readonly settle: () => Promise<void>;
  /** Leaves what is not in the database for the next visit; false where the browser refuses. */
  readonly leave: () => boolean;
}

/**
 * Syncs when something was changed, here or in another window, and when the window is shown, hidden or closed. A window
 * is not closed unasked while work in it is neither stored nor saved as a file. The answer ends it.
 */
export function syncOnOccasion({ store, sync, channel, settle, leave }: Occasions): () => void {
  let timer = 0;
  const unsubscribe = store.subscribe(({ own }, before) => {
    if (own === before.own) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void settle(), AT_REST);
  });
  const onMessage = () => void settle();
  const onVisibility = () => void settle();
  const onPageHide = () => {
    leave();
    void settle();
  };
  const onBeforeUnload = (event: BeforeUnloadEvent) => {
    const isSafe = leave();
    const isRefused = sync.status().state === 'refused';
    if (sync.unsaved().length > 0 && !sync.isExported() && (isRefused || !isSafe)) event.preventDefault();
  };
  channel?.addEventListener('message', onMessage);
  window.addEventListener('pagehide', onPageHide);
  window.addEventListener('beforeunload', onBeforeUnload);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.clearTimeout(timer);
    unsubscribe();
    channel?.removeEventListener('message', onMessage);
    window.removeEventListener('pagehide', onPageHide);
    window.removeEventListener('beforeunload', onBeforeUnload);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
