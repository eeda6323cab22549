import { copyOf, type DraftText } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import { applyRemoteChange } from '../state/applyRemoteChange';
import type { Store } from '../state/store';
import type { SyncEvent } from '../state/syncStatus';
import { type RemoteChange, withRemoteChange } from './reconcile';

/**
 * `later`: it was changed here in the meantime, or somebody is in the middle of a drag, so the next round sees to it;
 * `taken`: the window has it; `copied`: it has, and what stood here is a copy beside it, which is still to be stored.
 */
export interface TakenChange {
  readonly kind: 'later' | 'taken' | 'copied';
  /** Where the person has to know. */
  readonly event: SyncEvent | null;
}

interface CopyParts {
  readonly freshId: () => BriefingId;
  readonly copyTitle: (title: DraftText) => DraftText;
}

/**
 * Takes a change of another window over into this one.
 * @param before one's own briefings when window and database were compared
 */
export function takeRemoteChange(
  store: Store,
  change: RemoteChange,
  before: readonly Briefing[],
  { freshId, copyTitle }: CopyParts,
): TakenChange {
  const { id, decision, theirs } = change;
  const inWindow = (list: readonly Briefing[]) => list.find((briefing) => briefing.id === id);
  const mine = inWindow(store.getState().own);
  if (decision !== 'both' && mine !== inWindow(before)) return { kind: 'later', event: null };
  const copyId = freshId();
  const copy = (former: Briefing) => copyOf(former, copyId, copyTitle(former.title));
  if (!applyRemoteChange(store, (list) => withRemoteChange(list, change, copy))) return { kind: 'later', event: null };
  if (decision === 'both' && mine) {
    const { editing, setEditing } = store.getState();
    if (editing?.briefing === id) setEditing({ ...editing, briefing: copyId });
    return { kind: 'copied', event: { kind: 'copied', title: copy(mine).title } };
  }
  const isBack = decision === 'restore' && theirs.briefing !== null;
  return { kind: 'taken', event: isBack ? { kind: 'restored', title: theirs.briefing.title } : null };
}
