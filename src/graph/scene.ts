import type { Selection } from '../domain/evidence';
import type { Visible } from '../domain/filter';
import type { GraphIndex } from '../domain/graph';
import type { EdgeId, NodeId } from '../domain/ids';
import type { Position } from '../domain/schema';
import type { EdgeModality, EdgeType, NodeType, Tone } from '../domain/vocabulary';
import type { Plate, PlateLand } from './plate';
import { sceneEdges } from './sceneEdges';

/** What a person sees, whole: the view paints it and decides nothing. */
export interface Scene {
  readonly language: 'ar' | 'en';
  readonly lands: readonly PlateLand[];
  readonly nodes: readonly SceneNode[];
  /** From the lowest to the topmost. */
  readonly edges: readonly SceneEdge[];
  /** The node or edge that is selected, for the camera. */
  readonly selected: NodeId | EdgeId | null;
}

/** How a node or line stands out; `faded` excludes the others. */
export type NodeState = 'rest' | 'selected' | 'marked' | 'reading';

export interface SceneNode {
  readonly id: NodeId;
  readonly type: NodeType;
  readonly position: Position;
  readonly radius: number;
  readonly weight: number;
  /** Name, or the gist of a statement. */
  readonly label: string;
  readonly named: boolean;
  /** A country's own flag, else that of the land it stands on; ISO 3166-1 alpha-2. */
  readonly flag: string | null;
  readonly state: NodeState;
  readonly faded: boolean;
}

/**
 * `line`: relation or event; `quiet`: structure across lands; `thread`: speaker to statement; `aside`: statement to
 * whom it concerns or addresses; `contradiction`; `bundle`: several lines in one, or the sign that closes an open one.
 */
export type EdgeKind = 'line' | 'quiet' | 'thread' | 'aside' | 'contradiction' | 'bundle' | 'close';

export interface SceneEdge {
  /** The edge's own id; of a bundle `bundle:` and its key. */
  readonly id: EdgeId | `bundle:${string}`;
  readonly kind: EdgeKind;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly modality: EdgeModality;
  readonly tone: Tone;
  readonly symmetric: boolean;
  readonly sources: number;
  /** How far the line bows aside at its middle, to the right of source → target, model units. */
  readonly bend: number;
  /** The verb, or a bundle's count. */
  readonly label: string;
  readonly state: 'rest' | 'selected' | 'marked';
  readonly faded: boolean;
  /** Shown at near zoom only. */
  readonly nearOnly: boolean;
}

export interface SceneInput {
  readonly visible: Visible;
  /** What stays at full strength while something is hovered, and what that is. */
  readonly emphasis: Visible | null;
  readonly hover: string | null;
  readonly selection: Selection | null;
  /** Statements that carry the selection's words, and the one whose words are being read. */
  readonly marked: ReadonlySet<NodeId>;
  readonly reading: NodeId | null;
  readonly language: 'ar' | 'en';
  readonly openBundles: readonly string[];
  /** Phones: what is not selected fades. */
  readonly selectionFades: boolean;
  verbOf(type: EdgeType): string;
  /** A number in the digits of the language. */
  numberOf(value: number): string;
}

/** The picture for a state of the application. Pure: same plate and input, same scene. */
export function sceneOf(plate: Plate, input: SceneInput): Scene {
  const lit = litBy(plate.index, input);
  return {
    language: input.language,
    lands: plate.lands.filter((land) => input.visible.nodes.has(land.country)),
    nodes: sceneNodes(plate, input, lit),
    edges: sceneEdges(plate, input, lit),
    selected: input.selection?.id ?? null,
  };
}

/** What stays at full strength; null where nothing fades. The words being read never fade. */
function litBy(index: GraphIndex, input: SceneInput): Visible | null {
  const { emphasis, selection, marked } = input;
  if (emphasis) return { nodes: new Set([...emphasis.nodes, ...ends(index, selection), ...marked]), edges: withSelected(emphasis.edges, selection) };
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
