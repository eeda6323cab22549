import type { SceneQuote } from '../domain/briefing/sceneContents';
import type { Selection } from '../domain/graph/graphIndex';
import type { Rect } from '../domain/model/briefing';
import type { NodeId } from '../domain/model/ids';
import { memo } from './memo';
import { selectLit, selectMarkedStatements, selectQuote, selectScene, selectSceneQuotes } from './selectors';
import type { AppState } from './store';

/** The quote of the scene that is being read; null where it has none, or something was clicked in between. */
export const selectSceneQuote: (state: AppState) => SceneQuote | null = memo(
  (state) => [selectSceneQuotes(state), state.view.quote, state.view.selection],
  (quotes, at, selection) => (selection === null ? (quotes[at] ?? null) : null),
);

/** What bears the marker on the graph. */
export interface ReadingMarks {
  /** What is selected, or the line that the scene's quote is evidence of. */
  readonly selection: Selection | null;
  /** The statements that carry its words, and the one whose words are being read. */
  readonly marked: ReadonlySet<NodeId>;
  readonly reading: NodeId | null;
}

/** What bears the marker on the graph: the selection and its statements, or the words that a scene shows. */
export const selectReading: (state: AppState) => ReadingMarks = memo(
  (state) => [
    state.index,
    state.view.selection,
    selectMarkedStatements(state),
    selectQuote(state),
    selectSceneQuote(state),
  ],
  (index, selection, marked, quote, shown) => {
    if (!shown) return { selection, marked, reading: quote?.statement?.id ?? null };
    const meant = index.selectable.get(shown.of);
    const statement = shown.view.statement?.id ?? null;
    return {
      selection: meant?.kind === 'edge' ? meant : null,
      marked: new Set(statement === null ? [] : [statement]),
      reading: statement,
    };
  },
);

/** What the camera frames while presenting. */
export interface Framing {
  /** Nodes and edges; none frames the whole graph. */
  readonly ids: readonly string[];
  /** In their place, where the scene says so. */
  readonly rect: Rect | null;
}

/** What the camera frames while a scene is shown; another answer for every scene that is gone to. Null where nobody presents. */
export const selectFraming: (state: AppState) => Framing | null = memo(
  (state) => [state.presentation?.briefing, state.presentation?.at, selectScene(state), selectLit(state)],
  (briefing, _at, scene, lit) =>
    briefing === undefined ? null : { ids: [...(scene && lit ? lit.nodes : [])], rect: scene?.camera ?? null },
);
