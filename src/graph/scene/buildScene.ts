import type { Visible } from '../../domain/graph/filter';
import type { GraphIndex, Selection } from '../../domain/graph/graphIndex';
import type { EdgeId, NodeId } from '../../domain/model/ids';
import type { BaseMap, Territory } from './baseMap';
import { buildEdges } from './buildEdges';
import type { NodeState, Scene, SceneInput, SceneNode } from './scene';

const NONE: ReadonlySet<NodeId> = new Set();

/** The picture for a state of the application. Pure: same base map and input, same scene. */
export function buildScene(baseMap: BaseMap, input: SceneInput): Scene {
  const lit = emphasisOf(baseMap.index, input);
  return {
    language: input.language,
    territories: territoriesOf(baseMap, input),
    nodes: sceneNodes(baseMap, input, lit),
    edges: buildEdges(baseMap, input, lit),
    selected: input.selection?.id ?? null,
    closeUp: input.closeUp,
    foldsStatements: input.foldsStatements,
    hovered: input.hover,
    stops: input.lit?.nodes ?? NONE,
    presented: input.presented,
  };
}

/** The territories of the countries in sight; while presenting only those where something is lit. */
function territoriesOf({ index, territories }: BaseMap, { visible, presented, lit }: SceneInput): readonly Territory[] {
  const homes = presented && lit ? new Set([...lit.nodes].map((id) => index.homeOf.get(id) ?? id)) : visible.nodes;
  return territories.filter(({ country }) => visible.nodes.has(country) && homes.has(country));
}

/** What stays at full strength; null where nothing fades. What is chosen and the words being read never fade. */
function emphasisOf(index: GraphIndex, input: SceneInput): Visible | null {
  const chosen = chosenOf(index, input);
  const kept: Visible = {
    nodes: new Set([...chosen.flatMap((one) => ends(index, one)), ...input.marked]),
    edges: new Set(chosen.flatMap(({ kind, id }) => (kind === 'edge' ? [id] : []))),
  };
  // The pointer still rests on what it has just chosen: nothing steps back for that.
  const emphasis = chosen.some(({ id }) => id === input.hover) ? null : input.emphasis;
  if (emphasis || input.lit) return together(kept, emphasis, input.lit);
  return input.selectionFades && chosen.length > 0 ? together(kept, surroundings(index, chosen, input.marked)) : null;
}

function chosenOf(index: GraphIndex, { selection, also }: SceneInput): Selection[] {
  if (!selection) return [];
  return [selection, ...also.flatMap((id) => index.selectable.get(id) ?? [])];
}

function ends(index: GraphIndex, chosen: Selection): NodeId[] {
  if (chosen.kind === 'node') return [chosen.id];
  const edge = index.edges.get(chosen.id);
  return edge ? [edge.source, edge.target] : [];
}

/** The lines of the chosen nodes with their other ends, and who speaks the words being read. */
function surroundings(index: GraphIndex, chosen: readonly Selection[], marked: ReadonlySet<NodeId>): Visible {
  const lines = chosen.flatMap(({ kind, id }) => (kind === 'node' ? (index.edgesOf.get(id) ?? []) : []));
  const speakers = [...marked].flatMap((id) => {
    const statement = index.nodes.get(id);
    return statement?.type === 'statement' ? statement.speakers : [];
  });
  return {
    nodes: new Set([...lines.flatMap(({ source, target }) => [source, target]), ...speakers]),
    edges: new Set(lines.map(({ id }) => id)),
  };
}

function together(...parts: readonly (Visible | null)[]): Visible {
  const nodes = new Set<NodeId>();
  const edges = new Set<EdgeId>();
  for (const part of parts) {
    for (const id of part?.nodes ?? []) nodes.add(id);
    for (const id of part?.edges ?? []) edges.add(id);
  }
  return { nodes, edges };
}

function sceneNodes(baseMap: BaseMap, input: SceneInput, lit: Visible | null): SceneNode[] {
  const { index } = baseMap;
  return index.document.nodes
    .filter((node) => input.visible.nodes.has(node.id))
    .map((node) => ({
      id: node.id,
      type: node.type,
      position: node.position,
      radius: baseMap.radiusOf(node.id),
      weight: index.weightOf.get(node.id) ?? 0,
      label: node.label[input.language],
      named: node.type === 'statement' || node.named,
      flag: node.type === 'statement' || node.type === 'event' ? null : flagOf(index, node.id),
      state: stateOf(node.id, input),
      faded: lit !== null && !lit.nodes.has(node.id),
      folded: 0,
      hiddenNeighbours: input.hiddenNeighbours.get(node.id) ?? 0,
      pinned: input.pinned.includes(node.id),
    }));
}

function flagOf(index: GraphIndex, id: NodeId): string | null {
  const home = index.nodes.get(index.homeOf.get(id) ?? id);
  return home && home.type !== 'statement' ? (home.iso ?? null) : null;
}

function stateOf(id: NodeId, input: SceneInput): NodeState {
  if (input.reading === id) return 'reading';
  if (input.marked.has(id)) return 'marked';
  if (input.selection?.id === id) return 'selected';
  return input.also.includes(id) ? 'chosen' : 'rest';
}
