import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Briefing } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import type { Theme } from '../../state/appData';
import type { LinkedBriefing } from '../../state/authoring';
import { createAppStore, type Store } from '../../state/store';
import { readPreference, writePreference } from '../../storage/preferences';
import { BREAKPOINTS } from '../../ui/breakpoints';
import { decodeLink, encodeLink } from '../link/link';
import { offerLinkedBriefing, readLinkedBriefing, withFreeId } from '../link/linkedBriefing';

const LANGUAGE_KEY = 'rawabit.language';
const THEME_KEY = 'rawabit.theme';
/** What the address holds. */
const LINKED = ['view', 'language', 'camera', 'presentation', 'linkedBriefing'] as const;

const asLanguage = (text: string | null): Language | null => (text === 'ar' || text === 'en' ? text : null);
const asTheme = (text: string | null): Theme | null =>
  text === 'light' || text === 'dark' || text === 'projector' ? text : null;

/** Link first, then the last choice, then the browser; Arabic where in doubt. */
export function firstLanguage(hash: string): Language {
  const linked = asLanguage(new URLSearchParams(hash.replace(/^#/, '')).get('lang'));
  if (linked) return linked;
  const chosen = asLanguage(readPreference(LANGUAGE_KEY));
  if (chosen) return chosen;
  const spoken = navigator.languages
    .map((tag) => asLanguage(tag.slice(0, 2).toLowerCase()))
    .find((language) => language !== null);
  return spoken ?? 'ar';
}

/** The last choice, then the system's. */
export function firstTheme(): Theme {
  return asTheme(readPreference(THEME_KEY)) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

/**
 * A store that starts from the address and keeps the address, the document's theme and the memory of choices
 * in step.
 * @param own the briefings made on this device
 * @param linked what came with the address
 */
export function startStore(
  index: GraphIndex,
  own: readonly Briefing[],
  linked: LinkedBriefing | null,
): { readonly store: Store; readonly stop: () => void } {
  const arrived = linked && withFreeId(linked, index, own);
  const link = decodeLink(location.hash, index, arrived?.kind === 'read' ? [...own, arrived.briefing] : own);
  const store = createAppStore(index, {
    language: firstLanguage(location.hash),
    theme: firstTheme(),
    view: link.view,
    gone: link.gone,
    panels: {
      legend: window.innerWidth >= BREAKPOINTS.phone,
      evidence: link.view.selection !== null || link.view.path !== null || window.innerWidth >= BREAKPOINTS.roomy,
      time: window.innerWidth >= BREAKPOINTS.phone,
      scenes: false,
    },
    camera: link.camera,
    own,
    presentation: link.presentation,
  });
  document.documentElement.dataset.theme = store.getState().theme;
  if (arrived) offerLinkedBriefing(store, arrived);

  const unsubscribe = store.subscribe((state, before) => {
    if (LINKED.some((part) => state[part] !== before[part])) {
      history.replaceState(null, '', `#${encodeLink(state)}`);
    }
    if (state.language !== before.language) writePreference(LANGUAGE_KEY, state.language);
    if (state.theme !== before.theme) {
      document.documentElement.dataset.theme = state.theme;
      writePreference(THEME_KEY, state.theme);
    }
  });
  const onHashChange = () => {
    const state = store.getState();
    const next = decodeLink(location.hash, index, state.own);
    void readLinkedBriefing(location.hash).then((come) => {
      if (come) offerLinkedBriefing(store, withFreeId(come, index, store.getState().own));
    });
    if (next.language) state.setLanguage(next.language);
    if (next.presentation) state.present(next.presentation.briefing, next.presentation.at);
    else state.endPresentation();
    state.setView(next.view, next.gone);
    state.setCamera(next.camera);
  };
  window.addEventListener('hashchange', onHashChange);
  return {
    store,
    stop: () => {
      unsubscribe();
      window.removeEventListener('hashchange', onHashChange);
    },
  };
}
