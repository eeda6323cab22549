import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { type GraphIndex, indexGraph } from '../../domain/graph/graphIndex';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { type GraphDocument, graphSchema } from '../../domain/model/schema';
import { EDGE_TYPE_NAMES } from '../../domain/model/vocabulary';
import { aGraph } from '../../domain/testing/graph';
import { buildBaseMap } from '../scene/baseMap';
import { buildScene } from '../scene/buildScene';
import { inputAtRest } from '../scene/inputAtRest';
import type { SceneInput } from '../scene/scene';

export const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
export const node = (id: string) => nodeIdSchema.parse(id);
const VERBS = new Map(EDGE_TYPE_NAMES.map((type) => [type, `verb of ${type}`]));

/** The sample graph with its nodes apart, and what else a test needs. */
export function spread(change: (document: GraphDocument) => Partial<GraphDocument> = () => ({})): GraphIndex {
  const document = aGraph();
  const placed = {
    ...document,
    nodes: document.nodes.map((one, at) => ({ ...one, position: { x: 200 * at, y: 30 * (at % 3) } })),
  };
  return indexGraph(graphSchema.parse({ ...placed, ...change(placed) }));
}

export function sceneWith(index: GraphIndex, more: Partial<SceneInput> = {}) {
  return buildScene(buildBaseMap(index), {
    ...inputAtRest({ visible: applyFilter(index, NO_FILTER), language: 'en', verbs: VERBS }),
    ...more,
  });
}

/** So many lines between two actors beside the one there is. */
export function withParallels(count: number): GraphIndex {
  const types = ['thanks', 'praises', 'supports', 'urges', 'mediates', 'influences', 'invites', 'receives'] as const;
  return spread((document) => {
    const [first] = document.edges;
    if (!first) throw new Error('the sample has edges');
    const extra = types.slice(0, count).map((type) => ({
      ...first,
      id: edgeId('russia', type, 'north-korea'),
      source: node('russia'),
      target: node('north-korea'),
      type,
      modality: 'stated' as const,
    }));
    return { edges: [...document.edges, ...extra] };
  });
}
