import type { Language } from '../../domain/model/language';
import type { SceneInput } from './scene';

/** What a scene cannot do without: what is in sight, and the words on it. */
type Shown = Pick<SceneInput, 'visible' | 'verbs'> & { readonly language: Language };

/** The input of a scene in which nothing is chosen, lit, pointed at, folded or opened. */
export function inputAtRest(shown: Shown): SceneInput {
  return {
    ...shown,
    emphasis: null,
    hover: null,
    lit: null,
    selection: null,
    also: [],
    hiddenNeighbours: new Map(),
    pinned: [],
    closeUp: false,
    marked: new Set(),
    reading: null,
    openBundles: [],
    foldsStatements: false,
    selectionFades: false,
    presented: false,
  };
}
