import type { Visible } from '../domain/filter';
import type { GraphIndex, Selection } from '../domain/graph';

import type { EdgeId, NodeId } from '../domain/ids';
import type { Plate } from './plate';
import { sceneEdges } from './sceneEdges';
import type { NodeState, Scene, SceneInput, SceneNode } from './sceneModel';

/** The picture for a state of the application. Pure: same plate and input, same scene. */
export function sceneOf(plate: Plate, input: SceneInput): Scene {
  const lit = litBy(plate.index, input);
  return {
    language: input.language,
    lands: plate.lands.filter((land) => input.visible.nodes.has(land.country)),
    nodes: sceneNodes(plate, input, lit),
    edges: sceneEdges(plate, input, lit),
    selected: input.selection?.id ?? null,
    foldsStatements: input.foldsStatements,
    hovered: input.hover,
  };
}

/** What stays at full strength; null where nothing fades. The words being read never fade. */
function litBy(index: GraphIndex, input: SceneInput): Visible | null {
  const { emphasis, selection, marked } = input;
  // The pointer still rests on what it has just selected: nothing steps back for that.
  if (emphasis && input.hover !== selection?.id)
    return {
      nodes: new Set([...emphasis.nodes, ...ends(index, selection), ...marked]),
      edges: withSelected(emphasis.edges, selection),
    };
  if (!input.selectionFades || !selection) return null;
  const own = selection.kind === 'node' ? (index.edgesOf.get(selection.id) ?? []) : [];
  const nodes = new Set([...own.flatMap((edge) => [edge.source, edge.target]), ...ends(index, selection), ...marked]);
  for (const id of marked) {
    const statement = index.nodes.get(id);
    if (statement?.type === 'statement') for (const speaker of statement.speakers) nodes.add(speaker);
  }
  return { nodes, edges: withSelected(new Set(own.map((edge) => edge.id)), selection) };
}

function withSelected(edges: ReadonlySet<EdgeId>, selection: Selection | null): ReadonlySet<EdgeId> {
  return selection?.kind === 'edge' ? new Set([...edges, selection.id]) : edges;
}

function ends(index: GraphIndex, selection: Selection | null): NodeId[] {
  if (!selection) return [];
  if (selection.kind === 'node') return [selection.id];
  const edge = index.edges.get(selection.id);
  return edge ? [edge.source, edge.target] : [];
}

function sceneNodes(plate: Plate, input: SceneInput, lit: Visible | null): SceneNode[] {
  const { index } = plate;
  return index.document.nodes
    .filter((node) => input.visible.nodes.has(node.id))
    .map((node) => ({
      id: node.id,
      type: node.type,
      position: node.position,
      radius: plate.radiusOf(node.id),
      weight: index.weightOf.get(node.id) ?? 0,
      label: node.label[input.language],
      named: node.type === 'statement' || node.named,
      flag: node.type === 'statement' || node.type === 'event' ? null : flagOf(index, node.id),
      state: stateOf(node.id, input),
      faded: lit !== null && !lit.nodes.has(node.id),
      folded: 0,
    }));
}

function flagOf(index: GraphIndex, id: NodeId): string | null {
  const home = index.nodes.get(index.homeOf.get(id) ?? id);
  return home && home.type !== 'statement' ? (home.iso ?? null) : null;
}

function stateOf(id: NodeId, input: SceneInput): NodeState {
  if (input.reading === id) return 'reading';
  if (input.marked.has(id)) return 'marked';
  return input.selection?.kind === 'node' && input.selection.id === id ? 'selected' : 'rest';
}
