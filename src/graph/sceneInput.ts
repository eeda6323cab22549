import { litBy, quotesOf } from '../domain/briefing/sceneContents';
import type { GraphIndex } from '../domain/graph/graphIndex';
import type { BriefingScene } from '../domain/model/briefing';
import { memo } from '../state/memo';
import { selectFraming, selectReading } from '../state/readingSelectors';
import { selectEmphasis, selectHiddenNeighbours, selectLit, selectVisible } from '../state/selectors';
import type { AppState } from '../state/store';
import { inputAtRest } from './scene/inputAtRest';
import type { SceneInput } from './scene/scene';

/** What the state decides of a scene; the words come from the locale files, and a narrow window may fade what is not selected. */
export type StateInput = Omit<SceneInput, 'verbs' | 'selectionFades'>;

/** All that the state says of the scene: for the screen as it is, for files through {@link inputOfView}. */
export const selectSceneInput: (state: AppState) => StateInput = memo(
  (state) => [
    selectVisible(state),
    selectEmphasis(state),
    state.hover,
    selectLit(state),
    selectReading(state),
    state.view.also,
    state.view.pinned,
    state.view.focus !== null,
    state.view.openBundles,
    state.view.foldsStatements,
    selectHiddenNeighbours(state),
    state.language,
    selectFraming(state) !== null,
  ],
  (
    visible,
    emphasis,
    hover,
    lit,
    { selection, marked, reading },
    also,
    pinned,
    closeUp,
    openBundles,
    foldsStatements,
    hiddenNeighbours,
    language,
    presented,
  ) => ({
    visible,
    emphasis,
    hover,
    lit,
    selection,
    also,
    hiddenNeighbours,
    pinned,
    closeUp,
    marked,
    reading,
    language,
    openBundles,
    foldsStatements,
    presented,
  }),
);

/** The whole graph, nothing chosen, lit or pointed at. */
export function inputOfAll(index: GraphIndex, words: Pick<SceneInput, 'language' | 'verbs'>): SceneInput {
  return inputAtRest({
    ...words,
    visible: { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) },
  });
}

/**
 * What is in sight, with what is chosen and the words being read, for a file: without what is only for the hand that
 * could press or point at it, and never faded for want of room, however narrow the window is.
 */
export function inputOfView(state: AppState, verbs: SceneInput['verbs']): SceneInput {
  return {
    ...selectSceneInput(state),
    verbs,
    selectionFades: false,
    emphasis: null,
    hover: null,
    hiddenNeighbours: new Map(),
    pinned: [],
  };
}

/**
 * A scene of a briefing as an audience sees it: all in sight, the focus lit, the key quote's line marked, and the
 * statements of all its quotes, for a slide shows them at once.
 */
export function inputOfScene(
  index: GraphIndex,
  words: Pick<SceneInput, 'language' | 'verbs'>,
  scene: BriefingScene,
): SceneInput {
  const quotes = quotesOf(index, scene);
  const [key] = quotes;
  const meant = key && index.selectable.get(key.of);
  return {
    ...inputOfAll(index, words),
    lit: litBy(index, scene),
    selection: meant?.kind === 'edge' ? meant : null,
    marked: new Set(quotes.flatMap(({ view }) => (view.statement ? [view.statement.id] : []))),
    reading: key?.view.statement?.id ?? null,
    presented: true,
  };
}
