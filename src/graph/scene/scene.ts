import type { Visible } from '../../domain/graph/filter';
import type { Selection } from '../../domain/graph/graphIndex';
import type { EdgeId, NodeId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { Position } from '../../domain/model/schema';
import type { EdgeModality, EdgeType, NodeType, Tone } from '../../domain/model/vocabulary';
import type { Territory } from './baseMap';

/** What a person sees, whole: the view paints it and decides nothing. */
export interface Scene {
  readonly language: Language;
  readonly territories: readonly Territory[];
  readonly nodes: readonly SceneNode[];
  /** From the lowest to the topmost. */
  readonly edges: readonly SceneEdge[];
  /** The node or edge that is selected, for the camera. */
  readonly selected: NodeId | EdgeId | null;
  /** Whether some nodes and what is tied to them are looked at closely: the camera frames them, not their territories. */
  readonly closeUp: boolean;
  /** Whether statements are folded into their speakers at every zoom, not only from afar. */
  readonly foldsStatements: boolean;
  /** What the pointer rests on: its words are written at any zoom. */
  readonly hovered: string | null;
  /** Stops of the path being read: they are never folded away. */
  readonly stops: ReadonlySet<NodeId>;
  /** Whether it is shown to an audience: words and lines are larger, and no buttons lie over the corner. */
  readonly presented: boolean;
}

/** How a node or line stands out; `faded` excludes the others. `chosen`: picked out besides the selection. */
export type NodeState = 'rest' | 'selected' | 'chosen' | 'marked' | 'reading';

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
  /** How many of its statements are folded into it. */
  readonly folded: number;
  /** How many of its neighbours focus or hiding keep out of sight. */
  readonly hiddenNeighbours: number;
  /** Whether it is kept in sight whatever filter and focus say. */
  readonly pinned: boolean;
}

/**
 * `line`: relation or event; `quiet`: structure across territories; `thread`: speaker to statement; `aside`: statement to
 * whom it concerns or addresses; `contradiction`; `bundle`: several lines in one, or the badge that closes an open one.
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
  readonly state: 'rest' | 'selected' | 'chosen' | 'marked';
  readonly faded: boolean;
  /** A line that is drawn thin until one comes near or asks for it, so that the whole can be read. */
  readonly minor: boolean;
  /** Shown at near zoom only. */
  readonly nearOnly: boolean;
}

/** All that a scene depends on besides the base map: plain data, so that it can go to a worker or a file. */
export interface SceneInput {
  readonly visible: Visible;
  /** What stays at full strength while something is hovered, and what that is. */
  readonly emphasis: Visible | null;
  readonly hover: string | null;
  /** What stays at full strength while a way or a scene is shown; hovering adds to it. */
  readonly lit: Visible | null;
  readonly selection: Selection | null;
  /** Chosen besides the selection. */
  readonly also: readonly (NodeId | EdgeId)[];
  /** How many neighbours of a node in sight are not. */
  readonly hiddenNeighbours: ReadonlyMap<NodeId, number>;
  readonly pinned: readonly NodeId[];
  readonly closeUp: boolean;
  /** Statements that carry the selection's words, and the one whose words are being read. */
  readonly marked: ReadonlySet<NodeId>;
  readonly reading: NodeId | null;
  readonly language: Language;
  readonly openBundles: readonly string[];
  readonly foldsStatements: boolean;
  /** A scene of a briefing is shown to an audience. */
  readonly presented: boolean;
  /** Where there is little room, as on a phone: what is not selected fades. */
  readonly selectionFades: boolean;
  /** What each type of edge says, in the language. */
  readonly verbs: ReadonlyMap<EdgeType, string>;
}
