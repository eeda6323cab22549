import { homes } from '../../domain/graph/graphIndex';
import type { NodeId } from '../../domain/model/ids';
import type { EntityNode, GraphEdge, Position, StatementNode } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { BUBBLE, nodeRadius } from './nodeSize';

export type UnplacedNode = Omit<EntityNode, 'position'> | Omit<StatementNode, 'position'>;

/** Room that a unit needs around its middle, in model units; `top` and `start` are negative. */
interface UnitRoom {
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** An entity with its statements and its label: what the layout moves as one. */
export interface Unit {
  readonly id: NodeId;
  readonly home: NodeId | null;
  readonly isCountry: boolean;
  readonly isEvent: boolean;
  readonly weight: number;
  readonly radius: number;
  readonly room: UnitRoom;
  /** Where its statements stand, relative to its middle. */
  readonly bubbles: readonly { readonly id: NodeId; readonly offset: Position }[];
  /** Whom its lines lead to, with the pull of each and the number of lines. */
  readonly ties: readonly { readonly id: NodeId; readonly weight: number; readonly lines: number }[];
  position: Position;
}

/** Widest label, in model units: longer ones are wrapped when drawn. */
const LABEL_WIDTH = 104;
const LABEL_LINE = 17;
/** Mean advance of a letter at label size, Arabic and Latin alike; generous, so that both fit. */
const LETTER = 6.6;

function labelSize(node: UnplacedNode): { readonly width: number; readonly height: number } {
  const sizes = [node.label.ar, node.label.en].map((text) => {
    const full = text.length * LETTER * (node.type === 'country' ? 1.25 : 1);
    const lines = Math.ceil(full / LABEL_WIDTH);
    return { width: lines > 1 ? LABEL_WIDTH : full, height: lines * LABEL_LINE };
  });
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

const BUBBLE_STEP = 2 * BUBBLE.halfWidth + 4;
const BUBBLE_ROW = 2 * BUBBLE.halfHeight + 8;

/** Statements stand in arcs above their speaker, the nearest arc filled first; the label has the room below. */
export function arrangeStatements(count: number, radius: number): Position[] {
  const offsets: Position[] = [];
  let left = count;
  for (let reach = radius + 9 + BUBBLE.halfHeight; left > 0; reach += BUBBLE_ROW) {
    const widest = Math.PI * 0.86;
    const room = Math.max(1, Math.floor((widest * reach) / BUBBLE_STEP) + 1);
    const here = Math.min(left, room);
    const step = Math.max(BUBBLE_STEP / reach, here > 1 ? (widest / (here - 1)) * 0.55 : 0);
    const spread = Math.min(step, here > 1 ? widest / (here - 1) : 0);
    for (let at = 0; at < here; at += 1) {
      const angle = -Math.PI / 2 + (at - (here - 1) / 2) * spread;
      offsets.push({ x: reach * Math.cos(angle), y: reach * Math.sin(angle) });
    }
    left -= here;
  }
  return offsets;
}

/** Every entity with the room it needs, without a position yet (all at 0, 0). */
export function unitsOf(nodes: readonly UnplacedNode[], edges: readonly GraphEdge[]): Unit[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const home = homes(byId);
  const weights = new Map<NodeId, number>();
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) weights.set(end, (weights.get(end) ?? 0) + edge.evidence.length);
  }
  const said = new Map<NodeId, NodeId[]>(nodes.map(({ id }) => [id, []]));
  for (const node of nodes)
    if (node.type === 'statement' && node.speakers[0]) said.get(node.speakers[0])?.push(node.id);
  const touching = new Map<NodeId, GraphEdge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) for (const end of [edge.source, edge.target]) touching.get(end)?.push(edge);
  return nodes.flatMap((node) => {
    if (node.type === 'statement') return [];
    const radius = nodeRadius(node.type, weights.get(node.id) ?? 0);
    const statements = said.get(node.id) ?? [];
    const bubbles = arrangeStatements(statements.length, radius).map((offset, at) => ({
      id: statements[at] ?? node.id,
      offset,
    }));
    const label = labelSize(node);
    const half = Math.max(
      label.width / 2,
      radius,
      ...bubbles.map(({ offset }) => Math.abs(offset.x) + BUBBLE.halfWidth),
    );
    const top = Math.min(-radius, ...bubbles.map(({ offset }) => offset.y - BUBBLE.halfHeight));
    return [
      {
        id: node.id,
        home: home.get(node.id) ?? null,
        isCountry: node.type === 'country',
        isEvent: node.type === 'event',
        weight: weights.get(node.id) ?? 0,
        radius,
        room: { start: -half, end: half, top, bottom: radius + 5 + label.height },
        bubbles,
        ties: tiesOf(node.id, touching.get(node.id) ?? [], byId),
        position: { x: 0, y: 0 },
      },
    ];
  });
}

function tiesOf(id: NodeId, edges: readonly GraphEdge[], nodes: ReadonlyMap<NodeId, UnplacedNode>): Unit['ties'] {
  const ties = new Map<NodeId, { weight: number; lines: number }>();
  for (const edge of edges) {
    const other = edge.source === id ? edge.target : edge.source;
    const { family } = EDGE_TYPES[edge.type];
    if (other === id || family === 'speech' || nodes.get(other)?.type === 'statement') continue;
    const before = ties.get(other) ?? { weight: 0, lines: 0 };
    const drawn = family !== 'structure';
    ties.set(other, { weight: before.weight + (drawn ? 1 : 0.3), lines: before.lines + (drawn ? 1 : 0) });
  }
  return [...ties].map(([other, { weight, lines }]) => ({ id: other, weight: Math.min(weight, 4), lines }));
}
