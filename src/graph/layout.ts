import type { NodeId } from '../domain/ids';
import type { GraphEdge, Position } from '../domain/schema';
import { choosePlaces } from './layoutPlaces';
import { type Unit, type Unplaced, unitsOf } from './layoutUnits';

/** The plate in model units; its shape is that of the free ground on a wide screen. */
export const PLATE = { width: 1480, height: 880 } as const;

/**
 * A place for every node, in model units. Countries stand at their anchors (0–100 of the plate), officials and
 * bodies on their country's land, statements around their speaker, everything else between those it is tied to.
 * Same input, same places.
 */
export function layoutGraph(input: {
  readonly nodes: readonly Unplaced[];
  readonly edges: readonly GraphEdge[];
  readonly anchors: ReadonlyMap<NodeId, Position>;
}): ReadonlyMap<NodeId, Position> {
  const units = unitsOf(input.nodes, input.edges);
  const middle = { x: 50, y: 50 };
  for (const unit of units) {
    const { x, y } = input.anchors.get(unit.id) ?? middle;
    unit.position = { x: (x / 100) * PLATE.width, y: (y / 100) * PLATE.height };
  }
  choosePlaces(units, PLATE);
  return positionsOf(units);
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
