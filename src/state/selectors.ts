import { litBy, quotesOf, type SceneQuote } from '../domain/briefing/sceneContents';
import { type EvidenceView, evidenceOf, viewEvidence } from '../domain/graph/evidence';
import { applyFilter, type Visible } from '../domain/graph/filter';
import { hiddenNeighbours, inSight } from '../domain/graph/neighbourhood';
import type { Briefing, BriefingScene } from '../domain/model/briefing';
import type { EdgeId, NodeId } from '../domain/model/ids';
import type { EdgeFamily } from '../domain/model/vocabulary';
import { familiesThatTie, findPaths, type PathAnswer, type Way } from '../domain/paths/findPaths';
import { memo } from './memo';
import type { AppState } from './store';
import { PATH_FAMILIES, type PathQuestion } from './view';

/** The nodes and edges that pass the filters. */
export const selectPassing: (state: AppState) => Visible = memo(
  (state) => [state.index, state.view.filter],
  applyFilter,
);

/** Everything chosen, the selection first. */
export const selectChosen: (state: AppState) => readonly (NodeId | EdgeId)[] = memo(
  (state) => [state.view.selection, state.view.also],
  (selection, also) => (selection ? [selection.id, ...also] : also),
);

/** The chosen nodes, and the ends of the chosen edges. */
export const selectChosenNodes: (state: AppState) => readonly NodeId[] = memo(
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

/** What a way may lead over: what passes the filters and was not put away. */
const selectOpen: (state: AppState) => Visible = memo(
  (state) => [selectPassing(state), state.view.hidden],
  (passing, hidden) => ({
    nodes: new Set([...passing.nodes].filter((id) => !hidden.includes(id))),
    edges: passing.edges,
  }),
);

// Which of the ways is being read is no part of the question.
const selectAsked: (state: AppState) => Omit<PathQuestion, 'choice'> | null = memo(
  ({ view: { path } }) => [path?.from ?? null, path?.to ?? null, path?.families ?? null],
  (from, to, families) => (from && to && families ? { from, to, families } : null),
);

/** How the two ends that were asked about are tied; null where nobody has asked. */
export const selectPaths: (state: AppState) => PathAnswer | null = memo(
  (state) => [state.index, selectOpen(state), selectAsked(state)],
  (index, open, asked) => asked && findPaths(index, open, asked),
);

/** The way being read, by its place among those found; null where there is none. */
export const selectWay: (state: AppState) => { readonly way: Way; readonly at: number } | null = memo(
  (state) => [selectPaths(state), state.view.path?.choice ?? 0],
  (answer, choice) => {
    if (answer?.kind !== 'found') return null;
    // A link may count on more ways than there are now.
    const at = Math.min(choice, answer.ways.length - 1);
    const way = answer.ways[at];
    return way ? { way, at } : null;
  },
);

/** Where the chosen kinds of tie lead nowhere, what would: kinds that would do alone, or only together. */
export const selectFamiliesThatTie: (state: AppState) => readonly (readonly EdgeFamily[])[] = memo(
  (state) => [state.index, selectOpen(state), selectAsked(state)],
  (index, open, asked) => (asked ? familiesThatTie(index, open, asked) : []),
);

/** How two nodes are tied, as it is asked first: over the usual kinds of tie, and over more only where those do not lead there. */
export function pathQuestion(state: AppState, from: NodeId, to: NodeId): PathQuestion {
  const usual = { from, to, families: PATH_FAMILIES };
  const open = selectOpen(state);
  const isTied = findPaths(state.index, open, usual).kind !== 'none';
  const [more = []] = isTied ? [] : familiesThatTie(state.index, open, usual);
  return { ...usual, families: [...PATH_FAMILIES, ...more], choice: 0 };
}

/** Every briefing there is: those that come with the graph, then one's own, then one that came with a link. */
export const selectBriefings: (state: AppState) => readonly Briefing[] = memo(
  (state) => [state.index.document.briefings, state.own, state.linkedBriefing],
  (prepared, own, linked) => [...prepared, ...own, ...(linked?.kind === 'read' ? [linked.briefing] : [])],
);

/** The briefing being presented; null where there is none, or it is gone. */
export const selectBriefing: (state: AppState) => Briefing | null = memo(
  (state) => [selectBriefings(state), state.presentation?.briefing],
  (briefings, id) => briefings.find((briefing) => briefing.id === id) ?? null,
);

/** The scene being presented; null where there is none. */
export const selectScene: (state: AppState) => BriefingScene | null = memo(
  (state) => [selectBriefing(state), state.presentation?.at],
  (briefing, at) => (at === undefined ? null : (briefing?.scenes[at] ?? null)),
);

/** The quotes of the scene being presented. */
export const selectSceneQuotes: (state: AppState) => readonly SceneQuote[] = memo(
  (state) => [state.index, selectScene(state)],
  (index, scene) => (scene ? quotesOf(index, scene) : []),
);

/** The scene that is looked at outside a presentation; null once the view is another. */
export const selectShownScene = ({ shown, view, presentation }: AppState): BriefingScene | null =>
  shown && shown.view === view && !presentation ? shown.scene : null;

/** The nodes and edges of the scene being presented or shown, or of the way being read; null where there is none. */
export const selectLit: (state: AppState) => Visible | null = memo(
  (state) => [state.index, selectScene(state) ?? selectShownScene(state), selectWay(state)],
  (index, scene, found) => {
    if (scene) return litBy(index, scene);
    return (
      found && {
        nodes: new Set(found.way.nodes),
        edges: new Set(found.way.steps.flatMap(({ edges }) => edges.map(({ id }) => id))),
      }
    );
  },
);

const selectInSight: (state: AppState) => Visible = memo(
  (state) => [state.index, selectPassing(state), state.view.focus, state.view.hidden, state.view.pinned],
  (index, passing, focus, hidden, pinned) => inSight(index, passing, { focus, hidden, pinned }),
);

/** What is in sight: what passes the filters, within the focus, with what was pinned; what is chosen always is, and the way being read. */
export const selectVisible: (state: AppState) => Visible = memo(
  (state) => [state.index, selectInSight(state), selectChosen(state), selectChosenNodes(state), selectLit(state)],
  (index, sight, chosen, chosenNodes, lit) => {
    const nodes = [...chosenNodes, ...(lit?.nodes ?? [])];
    const edges = [
      ...chosen.flatMap((id) => {
        const meant = index.selectable.get(id);
        return meant?.kind === 'edge' ? [meant.id] : [];
      }),
      ...(lit?.edges ?? []),
    ];
    if (nodes.every((id) => sight.nodes.has(id)) && edges.every((id) => sight.edges.has(id))) return sight;
    return { nodes: new Set([...sight.nodes, ...nodes]), edges: new Set([...sight.edges, ...edges]) };
  },
);

/** How many neighbours of a node in sight are not, though they pass the filters. */
export const selectHiddenNeighbours: (state: AppState) => ReadonlyMap<NodeId, number> = memo(
  (state) => [state.index, selectPassing(state), selectVisible(state)],
  hiddenNeighbours,
);

/** Every quote of the selection, in the graph's order. */
export const selectQuotes: (state: AppState) => readonly EvidenceView[] = memo(
  (state) => [state.index, state.view.selection],
  (index, selection) => (selection ? evidenceOf(index, selection).map((piece) => viewEvidence(index, piece)) : []),
);

/** The quote being read, or null. */
export const selectQuote: (state: AppState) => EvidenceView | null = memo(
  (state) => [selectQuotes(state), state.view.quote],
  (quotes, position) => quotes[position] ?? null,
);

/** What stays at full strength while something is hovered; null where nothing is. */
export interface Emphasis {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<EdgeId>;
}

export const selectEmphasis: (state: AppState) => Emphasis | null = memo(
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
export const selectMarkedStatements: (state: AppState) => ReadonlySet<NodeId> = memo(
  (state) => [selectQuotes(state)],
  (quotes) => new Set(quotes.flatMap((quote) => (quote.statement ? [quote.statement.id] : []))),
);
