import { type EvidenceView, evidenceOf, viewEvidence } from '../domain/evidence';
import { applyFilter, type Visible } from '../domain/filter';
import { hiddenNeighbours, inSight } from '../domain/focus';
import type { EdgeId, NodeId } from '../domain/ids';
import type { State } from './store';

/** Remembers the last answer for the last inputs, compared one by one. */
function memo<Inputs extends [] | unknown[], Answer>(
  inputs: (state: State) => Inputs,
  derive: (...values: Inputs) => Answer,
): (state: State) => Answer {
  let last: { values: Inputs; answer: Answer } | undefined;
  return (state) => {
    const values = inputs(state);
    if (!last || values.some((value, at) => !Object.is(value, last?.values[at])))
      last = { values, answer: derive(...values) };
    return last.answer;
  };
}

/** The nodes and edges that pass the filters. */
export const selectPassing: (state: State) => Visible = memo((state) => [state.index, state.view.filter], applyFilter);

/** Everything chosen, the selection first. */
export const selectChosen: (state: State) => readonly (NodeId | EdgeId)[] = memo(
  (state) => [state.view.selection, state.view.also],
  (selection, also) => (selection ? [selection.id, ...also] : also),
);

/** The chosen nodes, and the ends of the chosen edges. */
export const selectChosenNodes: (state: State) => readonly NodeId[] = memo(
  (state) => [state.index, selectChosen(state)],
  (index, chosen) => [
    ...new Set(
      chosen.flatMap((id) => {
        const meant = index.selectable.get(id);
        if (meant?.kind === 'node') return [meant.id];
        const edge = meant && index.edges.get(meant.id);
        return edge ? [edge.source, edge.target] : [];
      }),
    ),
  ],
);

const selectInSight: (state: State) => Visible = memo(
  (state) => [state.index, selectPassing(state), state.view.focus, state.view.hidden, state.view.pinned],
  (index, passing, focus, hidden, pinned) => inSight(index, passing, { focus, hidden, pinned }),
);

/** What is in sight: what passes the filters, within the focus, with what was pinned; what is chosen always is. */
export const selectVisible: (state: State) => Visible = memo(
  (state) => [state.index, selectInSight(state), selectChosen(state), selectChosenNodes(state)],
  (index, sight, chosen, chosenNodes) => {
    const edges = chosen.flatMap((id) => {
      const meant = index.selectable.get(id);
      return meant?.kind === 'edge' ? [meant.id] : [];
    });
    if (chosenNodes.every((id) => sight.nodes.has(id)) && edges.every((id) => sight.edges.has(id))) return sight;
    return { nodes: new Set([...sight.nodes, ...chosenNodes]), edges: new Set([...sight.edges, ...edges]) };
  },
);

/** How many neighbours of a node in sight are not, though they pass the filters. */
export const selectHiddenNeighbours: (state: State) => ReadonlyMap<NodeId, number> = memo(
  (state) => [state.index, selectPassing(state), selectVisible(state)],
  hiddenNeighbours,
);

/** Every quote of the selection, in the graph's order. */
export const selectQuotes: (state: State) => readonly EvidenceView[] = memo(
  (state) => [state.index, state.view.selection],
  (index, selection) => (selection ? evidenceOf(index, selection).map((piece) => viewEvidence(index, piece)) : []),
);

/** The quote being read, or null. */
export const selectQuote: (state: State) => EvidenceView | null = memo(
  (state) => [selectQuotes(state), state.view.quote],
  (quotes, position) => quotes[position] ?? null,
);

/** What stays at full strength while something is hovered; null where nothing is. */
export interface Emphasis {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

export const selectEmphasis: (state: State) => Emphasis | null = memo(
  (state) => [state.index, state.hover],
  (index, hover) => {
    if (hover === null) return null;
    const nodes = new Set<NodeId>();
    const edges = new Set<EdgeId>();
    for (const edge of index.document.edges) {
      if (edge.id !== hover && edge.source !== hover && edge.target !== hover) continue;
      edges.add(edge.id);
      nodes.add(edge.source).add(edge.target);
    }
    const hovered = index.selectable.get(hover);
    if (hovered?.kind === 'node') nodes.add(hovered.id);
    return { nodes, edges };
  },
);

/** Statements that carry the words being read. */
export const selectMarkedStatements: (state: State) => ReadonlySet<NodeId> = memo(
  (state) => [selectQuotes(state)],
  (quotes) => new Set(quotes.flatMap((quote) => (quote.statement ? [quote.statement.id] : []))),
);
