import { selectBriefing, selectBriefings, selectQuotes, selectSceneQuotes } from '../../state/selectors';
import type { AppState } from '../../state/store';
import { graphKeyOf, nameInGraph } from '../../storage/graphIdentity';
import { readPreference, writePreference } from '../../storage/preferences';
import { always, type CommandContext, type CommandDefinition } from './types';

type PresentCommand =
  | 'present'
  | 'briefings'
  | 'presenterWindow'
  | 'nextScene'
  | 'previousScene'
  | 'firstScene'
  | 'lastScene'
  | 'nextQuote'
  | 'previousQuote'
  | 'backToScene'
  | 'blank'
  | 'endPresentation';

/** Where it is remembered which briefing of a graph was presented last. */
const lastBriefing = ({ index }: AppState) => nameInGraph(graphKeyOf(index.document), 'briefing');

/** While presenting: the keys that clickers and slide programs have made known. */
export const PRESENT_COMMANDS: readonly CommandDefinition<PresentCommand>[] = [
  {
    id: 'present',
    key: { codes: ['KeyP'], shown: 'P' },
    menus: ['background'],
    when: (state) => selectBriefings(state).some(hasScenes),
    run: ({ store }) => {
      const state = store.getState();
      const all = selectBriefings(state).filter(hasScenes);
      const last = readPreference(lastBriefing(state));
      const briefing = all.find(({ id }) => id === last) ?? all[0];
      if (briefing) state.present(briefing.id);
    },
  },
  {
    id: 'briefings',
    key: { codes: ['KeyV'], shown: 'V' },
    menus: ['background'],
    when: always,
    run: ({ store }) => store.getState().setDialog('briefings'),
  },
  {
    id: 'presenterWindow',
    key: { codes: ['KeyP'], shift: true, shown: 'Shift P' },
    menus: ['background'],
    during: 'always',
    when: (state) => selectBriefings(state).some(hasScenes),
    run: ({ openPresenter }) => openPresenter(),
  },
  {
    id: 'nextScene',
    key: {
      codes: ['PageDown', 'ArrowForward', 'ArrowDown', 'Space', 'Enter', 'NumpadEnter'],
      shown: 'Page Down, Space',
    },
    during: 'presenting',
    when: always,
    run: (context) => go(context, (at) => at + 1),
  },
  {
    id: 'previousScene',
    key: { codes: ['PageUp', 'ArrowBack', 'ArrowUp'], shown: 'Page Up' },
    during: 'presenting',
    when: always,
    run: (context) => go(context, (at) => at - 1),
  },
  {
    id: 'firstScene',
    key: { codes: ['Home'], shown: 'Home' },
    during: 'presenting',
    when: always,
    run: (context) => go(context, () => 0),
  },
  {
    id: 'lastScene',
    key: { codes: ['End'], shown: 'End' },
    during: 'presenting',
    when: always,
    run: (context) => go(context, (_at, count) => count - 1),
  },
  quoteStep('nextQuote', 1, 'BracketRight', ']'),
  quoteStep('previousQuote', -1, 'BracketLeft', '['),
  {
    id: 'backToScene',
    key: { codes: ['Backspace'], shown: 'Backspace' },
    during: 'presenting',
    when: ({ view }) => view.selection !== null,
    run: ({ store }) => store.getState().select(null),
  },
  {
    id: 'blank',
    key: { codes: ['KeyB', 'Period'], shown: 'B' },
    during: 'presenting',
    when: always,
    run: ({ store }) => {
      const { presentation, setBlank } = store.getState();
      setBlank(presentation?.blank !== true);
    },
  },
  {
    id: 'endPresentation',
    key: { codes: ['Escape'], shown: 'Esc' },
    during: 'presenting',
    when: always,
    run: ({ store }) => {
      const { presentation, view, setBlank, select, endPresentation } = store.getState();
      // One thing at a time: the picture again, the scene again, then out.
      if (presentation?.blank) setBlank(false);
      else if (view.selection) select(null);
      else endPresentation();
    },
  },
];

const hasScenes = ({ scenes }: { readonly scenes: readonly unknown[] }) => scenes.length > 0;

/** Remembers which briefing is being presented, so that the key begins the same one again. */
export function rememberBriefing(state: AppState): void {
  if (state.presentation) writePreference(lastBriefing(state), state.presentation.briefing);
}

/** Goes to another scene, or brings the picture back where it was taken away. */
function go(
  { store, notify }: Pick<CommandContext, 'store' | 'notify'>,
  to: (at: number, count: number) => number,
): void {
  const state = store.getState();
  const { presentation } = state;
  if (!presentation) return;
  if (presentation.blank) {
    state.setBlank(false);
    return;
  }
  const count = selectBriefing(state)?.scenes.length ?? 0;
  const next = to(presentation.at, count);
  if (next >= count) notify('briefingEnds');
  else if (next < 0) notify('briefingBegins');
  else if (next !== presentation.at || state.view.selection) state.present(presentation.briefing, next);
}

/** How many quotes can be read: of what was clicked, else of the scene. */
const quoteCount = (state: AppState) => (state.view.selection ? selectQuotes(state) : selectSceneQuotes(state)).length;

/** Reads another quote, of the scene or of what was clicked. */
function quoteStep<Id extends 'nextQuote' | 'previousQuote'>(
  id: Id,
  by: number,
  code: string,
  shown: string,
): CommandDefinition<Id> {
  return {
    id,
    key: { codes: [code], shown },
    during: 'presenting',
    when: (state) => quoteCount(state) > 1,
    run: ({ store }) => {
      const state = store.getState();
      const next = state.view.quote + by;
      if (next >= 0 && next < quoteCount(state)) state.showQuote(next);
    },
  };
}
