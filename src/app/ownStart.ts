import type { i18n } from 'i18next';
import type { Briefing } from '../domain/briefing';
import { LONGEST_TEXT } from '../domain/briefing';
import { copyOf, type DraftText } from '../domain/briefingEdit';
import type { BriefingId } from '../domain/ids';
import { flushDrafts } from '../panels/briefings/drafts';
import { takeForeign } from '../state/foreign';
import { freshId } from '../state/freshId';
import type { Store } from '../state/store';
import { freshBriefingId } from './capturing';
import type { Agreed, Agreement } from './ownExchange';
import { clearJournal, type Entry, readJournals, writeJournal } from './ownJournal';
import { createKeeper, type Keeper } from './ownKeeper';
import { readRecord } from './ownRecord';
import { openShelf, type Shelf } from './ownShelf';

const CHANNEL = 'rawabit.briefings';
/** A change is kept when nothing has changed for so long, milliseconds. */
const AT_REST = 300;

/** What the last visit has left on this device. */
export interface Beginning {
  readonly own: readonly Briefing[];
  readonly agreed: Agreed;
  /** The windows whose unsaved changes are in it. */
  readonly adopted: readonly string[];
}

/** Reads it. Never throws: where the browser refuses there is nothing, and the keeper will say so. */
export async function readOwn(): Promise<Beginning> {
  const journals = readJournals();
  const lying: unknown[] = [];
  try {
    const shelf = await openShelf(() => {});
    await shelf.exchange((all) => {
      lying.push(...all);
      return { writes: [] };
    });
    shelf.close();
  } catch {
    // The keeper tries again, and says what it meets.
  }
  const records = lying.flatMap((raw) => readRecord(raw) ?? []).sort((a, b) => a.made - b.made);
  const agreed = new Map<BriefingId, Agreement>(records.map((record) => [record.id, record]));
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
  { id, base, briefing }: Entry,
  own: Map<BriefingId, Briefing>,
  agreed: Map<BriefingId, Agreement>,
  isSecond: boolean,
): void {
  if (isSecond) {
    // Two windows have changed the same: the second stands beside the first.
    const copyId = freshBriefingId();
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
 * @param isLate the store began without them
 */
export function keepOwn(
  store: Store,
  beginning: Beginning,
  i18n: i18n,
  isLate: boolean,
): { readonly keeper: Keeper; readonly stop: () => void } {
  const here = freshId('window');
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : null;
  if (isLate) {
    takeForeign(store, (own) => [
      ...beginning.own.filter(({ id }) => own.every((briefing) => briefing.id !== id)),
      ...own,
    ]);
  }
  let shelf: Shelf | null = null;
  const keeper = createKeeper({
    store,
    open: async (onLost) => {
      shelf = await openShelf(onLost);
      return shelf;
    },
    agreed: beginning.agreed,
    flush: flushDrafts,
    tell: () => channel?.postMessage('changed'),
    fresh: freshBriefingId,
    copyTitle: titleOfCopy(i18n),
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
    const isRefused = keeper.keeping().state === 'refused';
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

function titleOfCopy(i18n: i18n): (title: DraftText) => DraftText {
  const inLanguage = (language: 'ar' | 'en', title: string) => {
    const t = i18n.getFixedT(language);
    return t('briefings.copyFromWindow', { title: title || t('briefings.untitled') }).slice(0, LONGEST_TEXT);
  };
  return ({ ar, en }) => ({ ar: inLanguage('ar', ar), en: inLanguage('en', en) });
}
