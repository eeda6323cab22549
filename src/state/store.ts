import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GraphIndex } from '../domain/graph/graphIndex';
import type { Briefing, Rect } from '../domain/model/briefing';
import type { Language } from '../domain/model/language';
import type { AppData, Dialog, Panel, SetData, Theme } from './appData';
import { type Authoring, authoringOf } from './authoring';
import { type BriefingActions, briefingActions } from './briefingActions';
import { type PresentationActions, presentationActions } from './presentationActions';
import { type SelectionActions, selectionActions } from './selectionActions';
import { EMPTY_VIEW, type Presentation, type View } from './view';
import { type ViewActions, viewActions } from './viewActions';

/** How the window itself is set up; none of it is in undo. */
interface WindowActions {
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPanel: (panel: Panel, open: boolean) => void;
  readonly setCamera: (camera: Rect | null) => void;
  readonly setDialog: (dialog: Dialog | null) => void;
}

export interface AppState
  extends AppData,
    Authoring,
    SelectionActions,
    ViewActions,
    BriefingActions,
    PresentationActions,
    WindowActions {}

type History = TemporalState<Pick<AppData, 'view' | 'own'>>;
/** The store with what undo and redo know: `temporal` holds the former views and briefings, and those taken back. */
export type Store = StoreApi<AppState> & { readonly temporal: StoreApi<History> };

/** What the application starts from. */
export interface Start {
  readonly language: Language;
  readonly theme: Theme;
  readonly view?: View;
  /** What the link named that this graph does not have. */
  readonly gone?: readonly string[];
  /** Which panels stand open; a selection opens the evidence in any case. */
  readonly panels?: AppData['panels'];
  readonly camera?: Rect | null;
  readonly own?: readonly Briefing[];
  readonly presentation?: Presentation | null;
}

/** How many steps can be taken back. */
const STEPS = 200;

/** A store of a graph. It notes for undo what changes the view or the briefings of one's own, and nothing else. */
export function createAppStore(index: GraphIndex, start: Start): Store {
  return createStore<AppState>()(
    temporal(
      (set) => ({
        ...dataOf(index, start),
        ...authoringOf(index, set),
        ...selectionActions(set),
        ...viewActions(index, set),
        ...briefingActions(set),
        ...presentationActions(set),
        ...windowActions(set),
      }),
      {
        // What is clicked in front of an audience leaves no trace behind it.
        partialize: ({ view, own, presentation }) => ({ view: presentation?.before.view ?? view, own }),
        equality: (before, after) => before.view === after.view && before.own === after.own,
        limit: STEPS,
      },
    ),
  );
}

function dataOf(index: GraphIndex, start: Start): AppData {
  return {
    index,
    view: start.view ?? EMPTY_VIEW,
    language: start.language,
    theme: start.theme,
    panels: start.panels ?? {
      legend: true,
      evidence: (start.view?.selection ?? null) !== null,
      time: true,
      scenes: false,
    },
    camera: start.camera ?? null,
    dialog: null,
    own: start.own ?? [],
    presentation: start.presentation ?? null,
    gone: start.gone ?? [],
    hover: null,
  };
}

function windowActions(set: SetData): WindowActions {
  return {
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setPanel: (panel, open) => set(({ panels }) => ({ panels: withPanel(panels, panel, open) })),
    setCamera: (camera) => set({ camera }),
    setDialog: (dialog) => set({ dialog }),
  };
}

/** Legend and scenes stand in one place: the one that opens puts the other away. */
function withPanel(panels: AppData['panels'], panel: Panel, open: boolean): AppData['panels'] {
  const other = panel === 'legend' ? 'scenes' : panel === 'scenes' ? 'legend' : null;
  return { ...panels, [panel]: open, ...(open && other ? { [other]: false } : {}) };
}

/**
 * Takes what is done between its beginning and its end, a drag over the time strip or its playing, as one step of
 * undo. The answer ends it.
 */
export function asOneStep(store: Store): () => void {
  const { view, own } = store.getState();
  const history = store.temporal;
  history.getState().pause();
  return () => {
    history.getState().resume();
    if (store.getState().view === view && store.getState().own === own) return;
    history.setState(({ pastStates }) => ({
      pastStates: [...pastStates, { view, own }].slice(-STEPS),
      futureStates: [],
    }));
  };
}
