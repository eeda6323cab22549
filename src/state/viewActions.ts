import { applyFilter, type Filter, NO_FILTER } from '../domain/graph/filter';
import type { GraphIndex } from '../domain/graph/graphIndex';
import { expandedAt, type Hops } from '../domain/graph/neighbourhood';
import type { NodeId } from '../domain/model/ids';
import type { SetData } from './appData';
import type { MatrixView, PathQuestion, Tab, TableView, View } from './view';

/** How the graph is looked at, and what of it is in sight; each change of the view is one step of undo. */
export interface ViewActions {
  readonly setTab: (tab: Tab) => void;
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
  /** Takes a view over whole, as from a link, with the ids in it that this graph does not have. */
  readonly setView: (view: View, gone: readonly string[]) => void;
  readonly dismissGone: () => void;
}

/** @param set changes the state these actions belong to */
export function viewActions(index: GraphIndex, set: SetData): ViewActions {
  const change = (part: (view: View) => Partial<View>) => set(({ view }) => ({ view: { ...view, ...part(view) } }));
  return {
    setTab: (tab) => change(() => ({ tab })),
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
    hide: (ids) => change((view) => withHidden(view, ids)),
    showHidden: () => change(() => ({ hidden: [] })),
    togglePin: (ids) =>
      change(({ pinned }) => ({
        pinned: ids.every((id) => pinned.includes(id))
          ? pinned.filter((id) => !ids.includes(id))
          : [...pinned, ...ids.filter((id) => !pinned.includes(id))],
      })),
    setPath: (path) =>
      set(({ view, panels }) => ({
        hover: null,
        view: { ...view, path, ...(path && { selection: null, also: [], quote: 0, tab: 'network' }) },
        panels: path ? { ...panels, evidence: true } : panels,
      })),
    setTable: (table) => change((view) => ({ table: { ...view.table, ...table } })),
    setMatrix: (matrix) => change((view) => ({ matrix: { ...view.matrix, ...matrix } })),
    toggleBundle: (key) => change(({ openBundles }) => ({ openBundles: toggled(openBundles, key) })),
    foldStatements: (foldsStatements) => change(() => ({ foldsStatements })),
    setView: (view, gone) =>
      set(({ panels }) => ({
        view,
        gone,
        panels: view.selection === null ? panels : { ...panels, evidence: true },
      })),
    dismissGone: () => set({ gone: [] }),
  };
}

/** The view with these nodes put away, and without what made sense only as long as they were in sight. */
function withHidden({ hidden, pinned, selection, also, focus }: View, ids: readonly NodeId[]): Partial<View> {
  return {
    hidden: [...hidden.filter((id) => !ids.includes(id)), ...ids],
    // Around what is gone there is nothing to see.
    focus: focus?.around.every((id) => ids.includes(id)) ? null : focus,
    pinned: pinned.filter((id) => !ids.includes(id)),
    // What is selected is in sight, so what goes is no longer selected.
    ...(selection && ids.some((id) => id === selection.id)
      ? { selection: null, also: [], quote: 0 }
      : { also: also.filter((id) => !ids.some((gone) => gone === id)) }),
  };
}

/** The list without a value it holds, or with one it does not, at the end. */
export function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
