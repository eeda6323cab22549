import { type TemporalState, temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyFilter, type Filter, NO_FILTER } from '../domain/graph/filter';
import type { GraphIndex, Selection } from '../domain/graph/graphIndex';
import { expandedAt, type Hops } from '../domain/graph/neighbourhood';
import type { Briefing, Rect } from '../domain/model/briefing';
import type { BriefingId, EdgeId, NodeId } from '../domain/model/ids';
import type { Language } from '../domain/model/language';
import { type Authoring, authoringOf } from './authoring';
import {
  EMPTY_VIEW,
  type MatrixView,
  type PathQuestion,
  type Presentation,
  type ReaderPlace,
  type Tab,
  type TableView,
  type View,
} from './view';

export type Theme = 'light' | 'dark' | 'projector';
type Dialog = 'help' | 'about' | 'path' | 'export' | 'briefings' | 'linkedBriefing';
/** `scenes`, where a briefing is made, stands in the legend's place. */
type Panel = 'legend' | 'evidence' | 'time' | 'scenes';

export interface AppState extends Authoring {
  /** The document being shown. It never changes without a reload or an opened file. */
  readonly index: GraphIndex;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
  /** Panels that can be put away. */
  readonly panels: Readonly<Record<Panel, boolean>>;
  /** What of the plate is to be seen; null is the first sight. In the link, not in undo: a map keeps its place. */
  readonly camera: Rect | null;
  readonly dialog: Dialog | null;
  /** Briefings made on this device; changes to them can be taken back. */
  readonly own: readonly Briefing[];
  /** Null while nobody is being briefed. In the link, not in undo. */
  readonly presentation: Presentation | null;
  /** Ids that a link named and this graph does not have, until the person has been told. */
  readonly gone: readonly string[];
  /** Under the pointer or the keyboard's focus: a preview, neither in the link nor in undo. */
  readonly hover: NodeId | EdgeId | null;

  readonly select: (selection: Selection | null) => void;
  /** Adds to the selection or takes out of it. */
  readonly alsoSelect: (selection: Selection) => void;
  readonly setTab: (tab: Tab) => void;
  readonly showQuote: (position: number) => void;
  readonly openReader: (place: ReaderPlace) => void;
  readonly closeReader: () => void;
  readonly setFilter: (change: Partial<Filter>) => void;
  readonly clearFilter: () => void;
  /** Takes away all that keeps anything out of sight: filter, focus, what was hidden. */
  readonly showAll: () => void;
  /** Looks closely at these nodes and what is tied to them. */
  readonly focusOn: (around: readonly NodeId[], hops: Hops) => void;
  readonly leaveFocus: () => void;
  /** Brings the neighbours of a node into sight. */
  readonly expand: (id: NodeId) => void;
  readonly hide: (ids: readonly NodeId[]) => void;
  readonly showHidden: () => void;
  readonly togglePin: (ids: readonly NodeId[]) => void;
  readonly setPath: (path: PathQuestion | null) => void;
  readonly setTable: (change: Partial<TableView>) => void;
  readonly setMatrix: (change: Partial<MatrixView>) => void;
  readonly toggleBundle: (key: string) => void;
  readonly foldStatements: (fold: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPanel: (panel: Panel, open: boolean) => void;
  readonly setCamera: (camera: Rect | null) => void;
  /** Adds a briefing of one's own, or puts a changed one in the place of the former. */
  readonly keepBriefing: (briefing: Briefing) => void;
  readonly deleteBriefing: (id: BriefingId) => void;
  readonly setOwn: (own: readonly Briefing[]) => void;
  /** Begins to present a briefing at a scene (from 0), or goes to that scene. */
  readonly present: (briefing: BriefingId, at?: number) => void;
  /** Comes back to what was being looked at before. */
  readonly endPresentation: () => void;
  readonly setBlank: (blank: boolean) => void;
  readonly setDialog: (dialog: Dialog | null) => void;
  readonly setHover: (id: NodeId | EdgeId | null) => void;
  /** Takes a view over whole, as from a link, with the ids in it that this graph does not have. */
  readonly setView: (view: View, gone: readonly string[]) => void;
  readonly dismissGone: () => void;
}

type History = TemporalState<Pick<AppState, 'view' | 'own'>>;
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
  readonly panels?: AppState['panels'];
  readonly camera?: Rect | null;
  readonly own?: readonly Briefing[];
  readonly presentation?: Presentation | null;
}

/** How many steps can be taken back. */
const STEPS = 200;

export function createAppStore(index: GraphIndex, start: Start): Store {
  return createStore<AppState>()(
    temporal((set) => stateOf(index, start, set), {
      // What is clicked in front of an audience leaves no trace behind it.
      partialize: ({ view, own, presentation }) => ({ view: presentation?.before.view ?? view, own }),
      equality: (before, after) => before.view === after.view && before.own === after.own,
      limit: STEPS,
    }),
  );
}

type Change = Partial<AppState> | ((state: AppState) => Partial<AppState>);

function stateOf(index: GraphIndex, start: Start, set: (change: Change) => void): AppState {
  const change = (part: (view: View) => Partial<View>) =>
    set((state) => ({ view: { ...state.view, ...part(state.view) } }));
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
    ...authoringOf(index, set),

    select: (selection) =>
      set((state) => ({
        // What was pointed at may be gone with the contents it stood in.
        hover: null,
        view: {
          ...state.view,
          selection,
          also: [],
          quote: 0,
          reader: selection === null ? null : state.view.reader,
        },
        // Before a room the words stand in the place of the scene's.
        panels: selection === null || state.presentation ? state.panels : { ...state.panels, evidence: true },
      })),
    alsoSelect: (selection) => set((state) => ({ hover: null, ...withAlso(state, selection) })),
    setTab: (tab) => change(() => ({ tab })),
    showQuote: (quote) => change(() => ({ quote })),
    openReader: (reader) => change(() => ({ reader })),
    closeReader: () => change(() => ({ reader: null })),
    setFilter: (filter) => change((view) => ({ filter: { ...view.filter, ...filter } })),
    clearFilter: () => change(() => ({ filter: NO_FILTER })),
    showAll: () => change(() => ({ filter: NO_FILTER, focus: null, hidden: [] })),
    focusOn: (around, hops) =>
      change(({ hidden }) => ({
        focus: { around, hops, expanded: [] },
        hidden: hidden.filter((id) => !around.includes(id)),
      })),
    leaveFocus: () => change(() => ({ focus: null })),
    expand: (id) => change((view) => expandedAt(index, applyFilter(index, view.filter), view, id)),
    hide: (ids) =>
      change(({ hidden, pinned, selection, also, focus }) => ({
        hidden: [...hidden.filter((id) => !ids.includes(id)), ...ids],
        // Around what is gone there is nothing to see.
        focus: focus?.around.every((id) => ids.includes(id)) ? null : focus,
        pinned: pinned.filter((id) => !ids.includes(id)),
        // What is selected is in sight, so what goes is no longer selected.
        ...(selection && ids.some((id) => id === selection.id)
          ? { selection: null, also: [], quote: 0 }
          : { also: also.filter((id) => !ids.some((gone) => gone === id)) }),
      })),
    showHidden: () => change(() => ({ hidden: [] })),
    togglePin: (ids) =>
      change(({ pinned }) => ({
        pinned: ids.every((id) => pinned.includes(id))
          ? pinned.filter((id) => !ids.includes(id))
          : [...pinned, ...ids.filter((id) => !pinned.includes(id))],
      })),
    setPath: (path) =>
      set((state) => ({
        hover: null,
        view: { ...state.view, path, ...(path && { selection: null, also: [], quote: 0, tab: 'network' }) },
        panels: path ? { ...state.panels, evidence: true } : state.panels,
      })),
    setTable: (table) => change((view) => ({ table: { ...view.table, ...table } })),
    setMatrix: (matrix) => change((view) => ({ matrix: { ...view.matrix, ...matrix } })),
    toggleBundle: (key) => change(({ openBundles }) => ({ openBundles: toggled(openBundles, key) })),
    foldStatements: (foldsStatements) => change(() => ({ foldsStatements })),
    setLanguage: (language) => set({ language }),
    setTheme: (theme) => set({ theme }),
    setPanel: (panel, open) => set(({ panels }) => ({ panels: withPanel(panels, panel, open) })),
    setCamera: (camera) => set({ camera }),
    keepBriefing: (briefing) =>
      set(({ own }) => ({
        own: own.some(({ id }) => id === briefing.id)
          ? own.map((other) => (other.id === briefing.id ? briefing : other))
          : [...own, briefing],
      })),
    deleteBriefing: (id) => set(({ own }) => ({ own: own.filter((other) => other.id !== id) })),
    setOwn: (own) => set({ own }),
    present: (briefing, at = 0) =>
      set(({ view, camera, presentation }) => ({
        hover: null,
        dialog: null,
        presentation: { briefing, at, blank: false, before: presentation?.before ?? { view, camera } },
        // A scene stands on the whole graph; what was clicked in between gives way to it.
        view: EMPTY_VIEW,
        camera: null,
      })),
    endPresentation: () =>
      set(({ presentation }) => (presentation ? { hover: null, presentation: null, ...presentation.before } : {})),
    setBlank: (blank) => set(({ presentation }) => ({ presentation: presentation && { ...presentation, blank } })),
    setDialog: (dialog) => set({ dialog }),
    setHover: (hover) => set((state) => (state.hover === hover ? state : { hover })),
    setView: (view, gone) =>
      set((state) => ({
        view,
        gone,
        panels: view.selection === null ? state.panels : { ...state.panels, evidence: true },
      })),
    dismissGone: () => set({ gone: [] }),
  };
}

/** Legend and scenes stand in one place: the one that opens puts the other away. */
function withPanel(panels: AppState['panels'], panel: Panel, open: boolean): AppState['panels'] {
  const other = panel === 'legend' ? 'scenes' : panel === 'scenes' ? 'legend' : null;
  return { ...panels, [panel]: open, ...(open && other ? { [other]: false } : {}) };
}

function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

/** The first that is added is the selection; where the selection is taken out, the next takes its place. */
function withAlso(state: AppState, added: Selection): Pick<AppState, 'view' | 'panels'> {
  const { selection, also } = state.view;
  const panels = { ...state.panels, evidence: true };
  const view = (part: Partial<View>) => ({ panels, view: { ...state.view, quote: 0, ...part } });
  if (!selection) return view({ selection: added, also: [] });
  if (selection.id !== added.id) return view({ quote: state.view.quote, also: toggled(also, added.id) });
  const [next, ...rest] = also;
  const taking = next === undefined ? null : (state.index.selectable.get(next) ?? null);
  return view({ selection: taking, also: rest });
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
