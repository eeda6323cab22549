import { BUBBLE } from '../layout/nodeSize';
import { edgeStyle } from '../marks/edgeStyle';
import { imageHalf, type NodeStyle, zIndexOf } from '../marks/nodeMark';
import { isHidden } from '../scene/levelOfDetail';
import type { SceneEdge, SceneNode } from '../scene/scene';

/** A node or line as Cytoscape is told of it; its values are compared one by one to see what changed. */
export interface ElementSpec {
  readonly group: 'nodes' | 'edges';
  readonly data: { readonly id: string } & Readonly<Record<string, string | number>>;
  readonly position?: { readonly x: number; readonly y: number };
  readonly classes: string;
}

const SHAPES = {
  statement: 'square',
  event: 'diamond',
  organization: 'square',
  person: 'round',
  official: 'round',
  country: 'round',
} as const;

/** @param imageOf address of the image of a style */
export function nodeElement(node: SceneNode, imageOf: (style: NodeStyle) => string): ElementSpec {
  const { type, radius, named, state, flag: iso } = node;
  const bubble = node.type === 'statement';
  const side = node.type === 'organization' ? 1.84 : 2;
  return {
    group: 'nodes',
    data: {
      id: node.id,
      width: bubble ? 2 * BUBBLE.halfWidth : side * node.radius,
      height: bubble ? 2 * BUBBLE.halfHeight : side * node.radius,
      image: imageOf({ type, radius, named, state, iso, ground: 'land' }),
      imageSize: 2 * imageHalf(node.radius),
      level: zIndexOf(node),
    },
    position: node.position,
    classes: `${SHAPES[node.type]}${node.faded ? ' faded' : ''}`,
  };
}

/** A line's course and how wide a target it is. */
export function edgeElement(edge: SceneEdge, near: boolean): ElementSpec {
  const style = edgeStyle(edge.modality, edge.tone, edge.sources, edge.symmetric);
  return {
    group: 'edges',
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      control: 2 * edge.bend,
      width: edge.kind === 'line' ? style.width : edge.kind === 'bundle' || edge.kind === 'close' ? 8 : 1.5,
    },
    classes: `${edge.kind}${isHidden(edge, near) ? ' hidden' : ''}`,
  };
}
