import type { Selection } from '../domain/graph/graphIndex';
import type { EdgeId, NodeId } from '../domain/model/ids';
import type { AppData, SetData } from './appData';
import type { ReaderPlace, View } from './view';
import { toggled } from './viewActions';

/** What is chosen, pointed at and read. */
export interface SelectionActions {
  readonly select: (selection: Selection | null) => void;
  /** Adds to the selection or takes out of it. */
  readonly alsoSelect: (selection: Selection) => void;
  readonly showQuote: (position: number) => void;
  readonly openReader: (place: ReaderPlace) => void;
  readonly closeReader: () => void;
  readonly setHover: (id: NodeId | EdgeId | null) => void;
}

/** @param set changes the state these actions belong to */
export function selectionActions(set: SetData): SelectionActions {
  const change = (part: Partial<View>) => set(({ view }) => ({ view: { ...view, ...part } }));
  return {
    select: (selection) =>
      set(({ view, panels, presentation }) => ({
        // What was pointed at may be gone with the contents it stood in.
        hover: null,
        view: { ...view, selection, also: [], quote: 0, reader: selection === null ? null : view.reader },
        // While presenting the words stand in the place of the scene's.
        panels: selection === null || presentation ? panels : { ...panels, evidence: true },
      })),
    alsoSelect: (selection) => set((data) => ({ hover: null, ...withAlso(data, selection) })),
    showQuote: (quote) => change({ quote }),
    openReader: (reader) => change({ reader }),
    closeReader: () => change({ reader: null }),
    setHover: (hover) => set((data) => (data.hover === hover ? data : { hover })),
  };
}

/** The first that is added is the selection; where the selection is taken out, the next takes its place. */
function withAlso(data: AppData, added: Selection): Pick<AppData, 'view' | 'panels'> {
  const { selection, also } = data.view;
  const panels = { ...data.panels, evidence: true };
  const view = (part: Partial<View>) => ({ panels, view: { ...data.view, quote: 0, ...part } });
  if (!selection) return view({ selection: added, also: [] });
  if (selection.id !== added.id) return view({ quote: data.view.quote, also: toggled(also, added.id) });
  const [next, ...rest] = also;
  const taking = next === undefined ? null : (data.index.selectable.get(next) ?? null);
  return view({ selection: taking, also: rest });
}
