import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { NodeId } from '../../domain/model/ids';
import type { GraphNode, Position } from '../../domain/model/schema';
import { nodeRadius } from '../layout/nodeSize';
import { bendOf, ROOM, type RouteObstacle } from './edgeRouting';
import { ObstacleIndex } from './obstacleIndex';
import { bundleKey } from './parallelEdges';
import { traceTerritory } from './territory';

export interface Territory {
  readonly country: NodeId;
  /** Corners of the shore, model units. */
  readonly shore: readonly Position[];
}

/** What depends on the document alone and is worked out once: territories, sizes, and how lines run round others. */
export interface BaseMap {
  readonly index: GraphIndex;
  readonly territories: readonly Territory[];
  radiusOf(id: NodeId): number;
  /**
   * How far the lines between two nodes bow aside, to the right of a → b, model units.
   * @param several true where more than one line runs between them
   */
  bendBetween(a: NodeId, b: NodeId, several: boolean): number;
}

const COSTS = { country: 4, official: 2, person: 2, organization: 2, event: 2, statement: 0.5 } as const;

const made = new WeakMap<GraphIndex, BaseMap>();

/** The base map of a graph, worked out once for screen and files alike. */
export function baseMapOf(index: GraphIndex): BaseMap {
  const known = made.get(index) ?? buildBaseMap(index);
  made.set(index, known);
  return known;
}

export function buildBaseMap(index: GraphIndex): BaseMap {
  const radiusOf = (id: NodeId) => {
    const node = index.nodes.get(id);
    return node ? nodeRadius(node.type, index.weightOf.get(id) ?? 0) : 0;
  };
  const obstacles = new Map(index.document.nodes.map((node) => [node.id, obstacle(node, radiusOf(node.id))]));
  const strips = new ObstacleIndex([...obstacles.values()]);
  const bends = new Map<string, number>();
  const bendBetween = (a: NodeId, b: NodeId, several: boolean): number => {
    if (b < a) return -bendBetween(b, a, several) || 0;
    const key = `${bundleKey(a, b)}${several ? ' several' : ''}`;
    const known = bends.get(key);
    if (known !== undefined) return known;
    const from = obstacles.get(a);
    const to = obstacles.get(b);
    const bend = from && to ? bendOf(from, to, several, strips.beside(from, to, ROOM)) : 0;
    bends.set(key, bend);
    return bend;
  };
  return { index, territories: territoriesOf(index, radiusOf), radiusOf, bendBetween };
}

function obstacle(node: GraphNode, radius: number): RouteObstacle {
  return { id: node.id, x: node.position.x, y: node.position.y, radius, cost: COSTS[node.type] };
}

/** The territories of all countries, each around those whose home it is. */
function territoriesOf(index: GraphIndex, radiusOf: (id: NodeId) => number): Territory[] {
  const members = new Map<NodeId, GraphNode[]>();
  for (const node of index.document.nodes) {
    const home = index.homeOf.get(node.id);
    if (home === undefined || home === node.id) continue;
    members.set(home, [...(members.get(home) ?? []), node]);
  }
  return index.document.nodes
    .filter((node) => node.type === 'country')
    .map((country) => {
      const own = (members.get(country.id) ?? []).map(({ id, position }) => ({ position, radius: radiusOf(id) }));
      return { country: country.id, shore: traceTerritory(country.position, radiusOf(country.id), own) };
    });
}
