import type { NodeId } from '../../domain/model/ids';
import type { GraphEdge, Position } from '../../domain/model/schema';
import { choosePlaces, type MapSize } from './placement';
import { type Unit, type UnplacedNode, unitsOf } from './units';

/** The least map, in model units; its shape is that of the free ground on a wide screen, where it fits unmagnified. */
export const MAP_SIZE = { width: 1480, height: 880, corner: { width: 175, height: 85 } } as const;
/** How much of the least map the rooms of those who stand on it may cover; the rest is sea, and for the lines. */
const COVERED = 0.6;
/** The same for what comes after: lands keep off one another, and who belongs to none has to find a place between them. */
const COVERED_BEYOND = 0.4;
/** Model units between two rooms. */
const SPARE = 7;

/**
 * A place for every node, in model units. Countries stand at their anchors (0–100 of the map), officials and
 * bodies on their country's land, statements around their speaker, everything else between those it is tied to.
 * Same input, same places.
 */
export function layoutGraph(input: {
  readonly nodes: readonly UnplacedNode[];
  readonly edges: readonly GraphEdge[];
  readonly anchors: ReadonlyMap<NodeId, Position>;
}): ReadonlyMap<NodeId, Position> {
  const units = unitsOf(input.nodes, input.edges);
  const map = mapFor(units);
  const middle = { x: 50, y: 50 };
  for (const unit of units) {
    const { x, y } = input.anchors.get(unit.id) ?? middle;
    unit.position = { x: (x / 100) * map.width, y: (y / 100) * map.height };
  }
  choosePlaces(units, map);
  return positionsOf(units);
}

/** A map large enough for everyone, in the same shape. */
function mapFor(units: readonly Unit[]): MapSize {
  const rooms = units.reduce(
    (sum, { room }) => sum + (room.end - room.start + SPARE) * (room.bottom - room.top + SPARE),
    0,
  );
  const beyond = Math.max(0, rooms / (MAP_SIZE.width * MAP_SIZE.height) - COVERED);
  const scale = Math.sqrt(1 + beyond / COVERED_BEYOND);
  const scaled = ({ width, height }: { readonly width: number; readonly height: number }) => ({
    width: Math.round(width * scale),
    height: Math.round(height * scale),
  });
  return { ...scaled(MAP_SIZE), corner: scaled(MAP_SIZE.corner) };
}

function positionsOf(units: readonly Unit[]): Map<NodeId, Position> {
  const positions = new Map<NodeId, Position>();
  const rounded = (x: number, y: number) => ({ x: Math.round(x), y: Math.round(y) });
  for (const { id, position, bubbles } of units) {
    positions.set(id, rounded(position.x, position.y));
    for (const { id: bubble, offset } of bubbles)
      positions.set(bubble, rounded(position.x + offset.x, position.y + offset.y));
  }
  return positions;
}
