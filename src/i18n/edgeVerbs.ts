import type { TFunction } from 'i18next';
import { EDGE_TYPE_NAMES, type EdgeType } from '../domain/model/vocabulary';

/** What each type of edge says, in the language of the translator: the words that stand along a line. */
export function edgeVerbs(t: TFunction): ReadonlyMap<EdgeType, string> {
  return new Map(EDGE_TYPE_NAMES.map((type) => [type, t(`edgeType.${type}.label`)]));
}
