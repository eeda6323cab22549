import { lineLook } from './lineLook';
import { imageHalf, type NodeLook } from './nodeImage';
import type { SceneEdge, SceneNode } from './sceneModel';
import { BUBBLE } from './sizes';

/** A node or line as Cytoscape is told of it; its values are compared one by one to see what changed. */
export interface Definition {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string } & Readonly<Record<string, string | number>>;
  readonly position?: { readonly x: number; readonly y: number };
  readonly classes: string;
}

const LEVELS = { statement: 1, event: 2, organization: 3, person: 4, official: 4, country: 5 } as const;
const SHAPES = {
  statement: 'square',
  event: 'diamond',
  organization: 'square',
  person: 'round',
  official: 'round',
  country: 'round',
} as const;

/** How high a node lies above others. */
export function levelOf(node: Pick<SceneNode, 'type' | 'state'>): number {
  return LEVELS[node.type] + (node.state === 'rest' ? 0 : 6);
}

/** @param imageOf address of the picture of a look · @param flagOf drawing of a flag, null while it is not there */
export function nodeElement(
  node: SceneNode,
  imageOf: (look: NodeLook) => string,
  flagOf: (iso: string) => string | null,
): Definition {
  const flag = node.flag === null ? null : { iso: node.flag, svg: flagOf(node.flag) };
  const bubble = node.type === 'statement';
  const side = node.type === 'organization' ? 1.84 : 2;
  return {
    group: 'nodes',
    data: {
      id: node.id,
      width: bubble ? 2 * BUBBLE.halfWidth : side * node.radius,
      height: bubble ? 2 * BUBBLE.halfHeight : side * node.radius,
      image: imageOf({ type: node.type, radius: node.radius, named: node.named, state: node.state, flag }),
      imageSize: 2 * imageHalf(node.radius),
      level: levelOf(node),
    },
    position: node.position,
    classes: `${SHAPES[node.type]}${node.faded ? ' faded' : ''}`,
  };
}

/** A line's course and how wide a target it is. */
export function edgeElement(edge: SceneEdge, near: boolean): Definition {
  const look = lineLook(edge.modality, edge.tone, edge.sources, edge.symmetric);
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      control: 2 * edge.bend,
      width: edge.kind === 'line' ? look.width : edge.kind === 'bundle' || edge.kind === 'close' ? 8 : 1.5,
    },
    classes: `${edge.kind}${isHidden(edge, near) ? ' hidden' : ''}`,
  };
}

/** Whether a line is put away until the zoom is near. */
export function isHidden(edge: SceneEdge, near: boolean): boolean {
  return edge.nearOnly && !near;
}
