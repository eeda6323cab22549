import { useContext, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../../domain/model/briefing';
import type { BriefingServices, Linked } from '../../panels/briefings/services';
import { useAppStore } from '../../state/hooks';
import { emptyBriefing, newBriefingId, newSceneId } from '../../state/newId';
import type { Store } from '../../state/store';
import type { SyncStatus } from '../../state/syncStatus';
import { copyText } from '../../ui/copyText';
import { commandById } from '../commands/commands';
import { keyOf } from '../keyboard/keymap';
import { useKeymap } from '../keyboard/useKeymap';
import { LONGEST_LINK, packBriefing } from '../link/briefingLink';
import { BriefingSyncContext } from './BriefingSyncContext';
import { retakeScene } from './captureScene';

/** Until the database has been asked. */
const NOT_YET: SyncStatus = { state: 'saving', why: null, unreadable: [], event: null };
const never = () => () => {};

/** What the panels that make briefings need of the application. @param keysOn whether single keys act */
export function useBriefingServicesOf(capture: () => void, keysOn: boolean): BriefingServices {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const keymap = useKeymap();
  const sync = useContext(BriefingSyncContext);
  const syncStatus = useSyncExternalStore(sync?.subscribe ?? never, sync?.status ?? (() => NOT_YET));
  return useMemo(
    () => ({
      syncStatus,
      retry: () => void sync?.run(),
      exported: () => sync?.exported(store.getState().own),
      linkTo: (briefing) => linkTo(store, briefing),
      slides: async (briefing, languages, task) => {
        const { briefingSlides } = await import('../exports/slides');
        return briefingSlides(store, i18n, briefing, languages, task);
      },
      print: async (briefing, languages, task) => {
        const { printHandout } = await import('../exports/printHandout');
        await printHandout(store, i18n, briefing, languages, task);
      },
      emptyBriefing,
      freshBriefingId: newBriefingId,
      freshSceneId: newSceneId,
      capture,
      captureKey: keysOn ? keyOf(commandById('captureScene'), keymap)?.shown : undefined,
      retake: (briefing, scene) => retakeScene(store, briefing, scene),
    }),
    [store, i18n, sync, syncStatus, keymap, capture, keysOn],
  );
}

/** Puts a link to a briefing on the clipboard. What came with the graph needs no more than its name. */
async function linkTo(store: Store, briefing: Briefing): Promise<Linked> {
  const { index, language } = store.getState();
  const address = location.href.replace(/#.*$/s, '');
  let part = `present=${briefing.id}:1`;
  if (!index.document.briefings.some(({ id }) => id === briefing.id)) {
    const packed = await packBriefing(briefing);
    if (packed === null) return { kind: 'failed' };
    if (packed.length > LONGEST_LINK) return { kind: 'long', length: packed.length, most: LONGEST_LINK };
    part = `briefing=${packed}`;
  }
  const link = `${address}#lang=${language}&${part}`;
  return (await copyText(link)) ? { kind: 'copied' } : { kind: 'shown', link };
}
