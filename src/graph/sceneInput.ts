import type { i18n } from 'i18next';
import { litBy, quotesOf } from '../domain/briefing/sceneContents';
import type { GraphIndex } from '../domain/graph/graphIndex';
import type { BriefingScene } from '../domain/model/briefing';
import type { Language } from '../domain/model/language';
import { inDigits } from '../i18n/digits';
import { selectLit, selectMarkedStatements, selectQuote, selectVisible } from '../state/selectors';
import type { AppState } from '../state/store';
import type { SceneInput } from './scene/scene';

/** The whole graph, nothing chosen, lit or pointed at. */
export function inputOfAll(index: GraphIndex, i18n: i18n, language: Language): SceneInput {
  const translate = i18n.getFixedT(language);
  return {
    visible: { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) },
    emphasis: null,
    hover: null,
    lit: null,
    selection: null,
    also: [],
    // What counts neighbours out of sight, and pins, are for the hand that could press them.
    hiddenNeighbours: new Map(),
    pinned: [],
    closeUp: false,
    marked: new Set(),
    reading: null,
    language,
    openBundles: [],
    foldsStatements: false,
    selectionFades: false,
    verbOf: (type) => translate(`edgeType.${type}.label`),
    numberOf: (value) => inDigits(value, language),
  };
}

/** What is in sight, with what is chosen and the words being read. */
export function inputOfView(state: AppState, i18n: i18n): SceneInput {
  const { index, language, view } = state;
  return {
    ...inputOfAll(index, i18n, language),
    visible: selectVisible(state),
    lit: selectLit(state),
    selection: view.selection,
    also: view.also,
    closeUp: view.focus !== null,
    marked: selectMarkedStatements(state),
    reading: selectQuote(state)?.statement?.id ?? null,
    openBundles: view.openBundles,
    foldsStatements: view.foldsStatements,
  };
}

/** A scene of a briefing as a room sees it: all in sight, the focus lit, the key quote's line and statement marked. */
export function inputOfScene(index: GraphIndex, i18n: i18n, scene: BriefingScene, language: Language): SceneInput {
  const quotes = quotesOf(index, scene);
  const [key] = quotes;
  const meant = key && index.selectable.get(key.of);
  return {
    ...inputOfAll(index, i18n, language),
    lit: litBy(index, scene),
    selection: meant?.kind === 'edge' ? meant : null,
    marked: new Set(quotes.flatMap(({ view }) => (view.statement ? [view.statement.id] : []))),
    reading: key?.view.statement?.id ?? null,
    presented: true,
  };
}
