import { useContext, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Briefing } from '../domain/briefing';
import type { Desk, Linked } from '../panels/briefings/desk';
import type { Keeping } from '../panels/briefings/keeping';
import { useAppStore } from '../state/hooks';
import type { Store } from '../state/store';
import { copyText } from '../ui/copyText';
import { emptyBriefing, freshBriefingId, freshSceneId, retakeScene } from './capturing';
import { commandById } from './commands';
import { keyOf } from './keymap';
import { OwnContext } from './OwnContext';
import { LONGEST_LINK, packBriefing } from './ownLink';
import { useKeymap } from './useKeymap';

/** Until the database has been asked. */
const NOT_YET: Keeping = { state: 'saving', why: null, unreadable: [], happened: null };
const never = () => () => {};

/** What the panels that make briefings need of the application. @param keysOn whether single keys act */
export function useDeskOf(capture: () => void, keysOn: boolean): Desk {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const keymap = useKeymap();
  const keeper = useContext(OwnContext);
  const keeping = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.keeping ?? (() => NOT_YET));
  return useMemo(
    () => ({
      keeping,
      retry: () => void keeper?.sync(),
      exported: () => keeper?.exported(store.getState().own),
      linkTo: (briefing) => linkTo(store, briefing),
      slides: async (briefing, languages, task) => {
        const { briefingSlides } = await import('./briefingExports');
        return briefingSlides(store, i18n, briefing, languages, task);
      },
      print: async (briefing, languages, task) => {
        const { printHandout } = await import('./printHandout');
        await printHandout(store, i18n, briefing, languages, task);
      },
      emptyBriefing,
      freshBriefingId,
      freshSceneId,
      capture,
      captureKey: keysOn ? keyOf(commandById('captureScene'), keymap)?.shown : undefined,
      retake: (briefing, scene) => retakeScene(store, briefing, scene),
    }),
    [store, i18n, keeper, keeping, keymap, capture, keysOn],
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
