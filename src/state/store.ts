import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Filter, NO_FILTER } from '../domain/filter';
import type { GraphIndex, Selection } from '../domain/graph';

import type { ArticleId, EdgeId, NodeId } from '../domain/ids';

export type Language = 'ar' | 'en';
export type Theme = 'light' | 'dark' | 'projector';
type Dialog = 'help' | 'about';

/** Where the reader is open, and on which words. */
export interface ReaderPlace {
  readonly article: ArticleId;
  /** UTF-16 offsets of the words being read; null where the whole article was asked for. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** All that makes up what a person is looking at; goes into the link and into undo. */
export interface View {
  readonly selection: Selection | null;
  /** Which of the selection's quotes is being read, from 0. */
  readonly quote: number;
  readonly reader: ReaderPlace | null;
  readonly filter: Filter;
  /** Pairs (`bundleKey`) whose bundled lines are spread out. */
  readonly openBundles: readonly string[];
  /** Whether statements are folded into their speakers at every zoom. */
  readonly foldsStatements: boolean;
}

export interface State {
  /** The document being shown. It never changes without a reload or an opened file. */
  readonly index: GraphIndex;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
  /** Panels that can be put away. */
  readonly panels: { readonly legend: boolean; readonly evidence: boolean };
  readonly dialog: Dialog | null;
  /** Ids that a link named and this graph does not have, until the person has been told. */
  readonly gone: readonly string[];
  /** Under the pointer or the keyboard's focus: a preview, neither in the link nor in undo. */
  readonly hover: NodeId | EdgeId | null;

  readonly select: (selection: Selection | null) => void;
  readonly showQuote: (position: number) => void;
  readonly openReader: (place: ReaderPlace) => void;
  readonly closeReader: () => void;
  readonly setFilter: (change: Partial<Filter>) => void;
  readonly toggleBundle: (key: string) => void;
  readonly foldStatements: (fold: boolean) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPanel: (panel: 'legend' | 'evidence', open: boolean) => void;
  readonly setDialog: (dialog: Dialog | null) => void;
  readonly setHover: (id: NodeId | EdgeId | null) => void;
  /** Takes a view over whole, as from a link, with the ids in it that this graph does not have. */
  readonly setView: (view: View, gone: readonly string[]) => void;
  readonly dismissGone: () => void;
}

export type Store = StoreApi<State>;

export const EMPTY_VIEW: View = {
  selection: null,
  quote: 0,
  reader: null,
  filter: NO_FILTER,
  openBundles: [],
  foldsStatements: false,
};

/** What the application starts from. */
export interface Start {
  readonly language: Language;
  readonly theme: Theme;
  readonly view?: View;
  /** What the link named that this graph does not have. */
  readonly gone?: readonly string[];
  /** Which panels stand open; a selection opens the evidence in any case. */
  readonly panels?: State['panels'];
}

export function createAppStore(index: GraphIndex, start: Start): Store {
  return createStore<State>()((set) => {
    const change = (part: (view: View) => Partial<View>) =>
      set((state) => ({ view: { ...state.view, ...part(state.view) } }));
    return {
      index,
      view: start.view ?? EMPTY_VIEW,
      language: start.language,
      theme: start.theme,
      panels: start.panels ?? { legend: true, evidence: (start.view?.selection ?? null) !== null },
      dialog: null,
      gone: start.gone ?? [],
      hover: null,

      select: (selection) =>
        set((state) => ({
          // What was pointed at may be gone with the contents it stood in.
          hover: null,
          view: { ...state.view, selection, quote: 0, reader: selection === null ? null : state.view.reader },
          panels: selection === null ? state.panels : { ...state.panels, evidence: true },
        })),
      showQuote: (quote) => change(() => ({ quote })),
      openReader: (reader) => change(() => ({ reader })),
      closeReader: () => change(() => ({ reader: null })),
      setFilter: (filter) => change((view) => ({ filter: { ...view.filter, ...filter } })),
      toggleBundle: (key) =>
        change((view) => ({
          openBundles: view.openBundles.includes(key)
            ? view.openBundles.filter((other) => other !== key)
            : [...view.openBundles, key],
        })),
      foldStatements: (foldsStatements) => change(() => ({ foldsStatements })),
      setLanguage: (language) => set({ language }),
      setTheme: (theme) => set({ theme }),
      setPanel: (panel, open) => set((state) => ({ panels: { ...state.panels, [panel]: open } })),
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
  });
}
