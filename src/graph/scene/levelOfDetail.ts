import type { NodeId } from '../../domain/model/ids';
import type { Scene, SceneEdge, SceneNode } from './scene';

/**
 * The scene with the statements that nobody is asking about folded into their speakers, each of whom says how many.
 * A statement stays where it carries the words being read, stands on a path, is pointed at, or its speaker is.
 */
export function foldStatements(scene: Scene): Scene {
  const asked = (id: NodeId) => id === scene.selected || id === scene.hovered;
  const threads = scene.edges.filter(({ kind }) => kind === 'thread');
  const kept = new Set<NodeId>(threads.filter(({ source }) => asked(source)).map(({ target }) => target));
  const goes = (node: SceneNode) =>
    node.type === 'statement' &&
    node.state === 'rest' &&
    !asked(node.id) &&
    !kept.has(node.id) &&
    !scene.stops.has(node.id);
  const gone = new Set(scene.nodes.filter(goes).map(({ id }) => id));
  const counts = new Map<NodeId, number>();
  for (const { source, target } of threads) if (gone.has(target)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return {
    ...scene,
    nodes: scene.nodes
      .filter(({ id }) => !gone.has(id))
      // While presenting, a number that nobody speaks of is only in the way.
      .map((node) => ({ ...node, folded: scene.presented ? 0 : (counts.get(node.id) ?? 0) })),
    edges: scene.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
}

/** Whether a line is put away until the zoom is near. */
export function isHidden(edge: SceneEdge, near: boolean): boolean {
  return edge.nearOnly && !near;
}

/** What is written on the map: countries and three officials; every entity; gists and verbs too. */
export type LabelLevel = 'far' | 'middle' | 'near';

export function labelLevel(zoom: number): LabelLevel {
  return zoom < 0.7 ? 'far' : zoom > 1.6 ? 'near' : 'middle';
}
