import type { Traversal } from '../../domain/graph/traversal';
import type { GraphEdge, GraphNode } from '../../domain/model/schema';
import type { NodeNames } from '../../panels/shared/useNames';
import type { NavigationKey } from './navigationKeys';

/** A stop of a walk, with what can be said of it. */
interface Stop {
  readonly node: GraphNode;
  /** The edge that leads there, among all edges between the two; null at a beginning. */
  readonly edge: GraphEdge | null;
  readonly parallels: readonly GraphEdge[];
  /** How many edges go from there. */
  readonly ties: number;
}

/** A stop in one breath: what the line says, its quotes, where one stands now, how many lines go from there. */
export function stopInWords(names: NodeNames, { node, edge, parallels, ties: count }: Stop): string {
  const { t } = names;
  const ties = t('walk.ties', { count });
  const type = t(`nodeType.${node.type}`);
  // A statement's words stand in the sentence already; where two are at odds, one must know which of them it is.
  const isSaid = node.type === 'statement' && edge !== null && edge.type !== 'contradicts';
  const here = isSaid
    ? t('walk.hereStatement', { type, ties })
    : t('walk.here', { name: names.name(node.id), type, ties });
  if (!edge) return here;
  const sentence = names.sentence(edge);
  const quotes = t('walk.quotes', { count: edge.evidence.length });
  if (parallels.length < 2) return t('walk.step', { sentence, quotes, here });
  const at = parallels.findIndex(({ id }) => id === edge.id) + 1;
  return t('walk.stepOfSeveral', { sentence, quotes, here, at, of: parallels.length });
}

/** Another line between the same two: the focus has not moved, so only the line is new. */
export function parallelInWords(
  names: NodeNames,
  parallels: readonly GraphEdge[],
  { edge }: Pick<Traversal, 'edge'>,
): string {
  const { t } = names;
  const at = parallels.findIndex(({ id }) => id === edge);
  const line = parallels[at];
  if (!line) return '';
  const quotes = t('walk.quotes', { count: line.evidence.length });
  return t('walk.parallel', { sentence: names.sentence(line), quotes, at: at + 1, of: parallels.length });
}

/** Why a key led nowhere. */
export function nothingInWords({ t }: NodeNames, key: NavigationKey): string {
  if (key.kind === 'toward') return t(`walk.nothing.${key.direction}`);
  return key.kind === 'node' || key.kind === 'also' ? '' : t(`walk.nothing.${key.kind}`);
}
