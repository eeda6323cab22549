import type { NodeId } from '../../domain/model/ids';
import type { Position } from '../../domain/model/schema';
import type { Box } from '../geometry/box';
import { boxAround, boxOf, grown } from '../geometry/box';
import { nearestOnSegment } from '../geometry/polygon';
import { spanningTree } from '../geometry/spanningTree';
import { boxesAlong, createSpatialGrid } from '../geometry/spatialGrid';
import type { Unit } from './units';

/** Room between two units of one land, and between two that stand on no land. */
const GAP = 7;
/** What a land reaches beyond those who stand on it. */
export const SHORE = 28;
/** Sea between two lands, and between a land and who does not belong to it. */
const SEA = 10;
/** How far from its nearest neighbour on the same land a unit may stand. */
const ARM = 190;
/** Half the distance between parallel lines. */
const FAN = 5.5;
/** What a unit keeps clear of the lines of others. */
const MARGIN = 6;

interface OccupiedLine {
  readonly a: Unit;
  readonly b: Unit;
  readonly weight: number;
  /** Half the room that the lines between the two take across, fanned out. */
  readonly half: number;
}

interface Arm {
  readonly a: Unit;
  readonly b: Unit;
  readonly home: NodeId;
  readonly reach: readonly Box[];
}

/** Who stands where, and what a place would cost; what it answers leaves the unit itself out, wherever it stands. */
export interface Occupancy {
  /** Puts a unit where its `position` says. */
  put(unit: Unit): void;
  /** Takes it up again, with its lines. */
  lift(unit: Unit): void;
  /** Whether a unit's room is free at a place. */
  isFree(unit: Unit, place: Position): boolean;
  /** Whether a place keeps off the lands of others and within reach of the unit's own. */
  isOffLands(unit: Unit, place: Position): boolean;
  /** Beyond this frame there is no place near enough to the unit's land; null where it has none. */
  reachOfLand(unit: Unit): Box | null;
  /** What the lines of others would run over, until it is more than `most`. */
  crossings(unit: Unit, place: Position, most: number): number;
  /** What its own lines would run over from this place, until it is more than `most`. */
  ownCrossings(unit: Unit, place: Position, most: number): number;
}

export function createOccupancy(units: readonly Unit[], byId: ReadonlyMap<NodeId, Unit>): Occupancy {
  const numbers = new Map(units.map((unit, at) => [unit, at]));
  const numberOf = (unit: Unit) => numbers.get(unit) ?? 0;
  const standing = new Set<Unit>();
  const rooms = createSpatialGrid(units.length);
  const bodies = createSpatialGrid(units.length);
  const widest = Math.max(0, ...units.map(({ radius }) => radius));
  const farthest = Math.max(0, ...units.map(offLand));

  const lines = linesOf(units, byId);
  const linesOfUnit = new Map<Unit, number[]>(units.map((unit) => [unit, []]));
  lines.forEach(({ a, b }, at) => {
    for (const end of [a, b]) linesOfUnit.get(end)?.push(at);
  });
  const corridors = createSpatialGrid(lines.length);
  const broadest = Math.max(0, ...lines.map(({ half }) => half));

  const lands = landsOf(units);

  const eachLine = (unit: Unit, work: (line: number, reach: readonly Box[]) => void) => {
    for (const at of linesOfUnit.get(unit) ?? []) {
      const line = lines[at];
      if (line && standing.has(line.a) && standing.has(line.b))
        work(at, boxesAlong(line.a.position, line.b.position, 0));
    }
  };

  return {
    put(unit) {
      standing.add(unit);
      rooms.add(numberOf(unit), [roomAt(unit, unit.position, 0)]);
      bodies.add(numberOf(unit), [boxAround(unit.position, 0)]);
      eachLine(unit, (at, reach) => corridors.add(at, reach));
      lands.put(unit);
    },
    lift(unit) {
      eachLine(unit, (at, reach) => corridors.remove(at, reach));
      rooms.remove(numberOf(unit), [roomAt(unit, unit.position, 0)]);
      bodies.remove(numberOf(unit), [boxAround(unit.position, 0)]);
      standing.delete(unit);
    },
    isFree(unit, place) {
      return !rooms.some([roomAt(unit, place, 2 * SHORE + SEA)], (at) => {
        const other = units[at];
        return other !== undefined && overlap(unit, place, other);
      });
    },
    isOffLands(unit, place) {
      if (lands.touches(unit, place)) return false;
      if (unit.home === null) return true;
      const to = lands.nearestKin(unit, place);
      // From here the nearest kin can be reached over ground that no stranger stands on.
      return (
        to !== null &&
        !bodies.some([grown(boxOf([place, to]), farthest)], (at) => {
          const other = units[at];
          return (
            other !== undefined &&
            other.home !== unit.home &&
            nearestOnSegment(other.position, place, to).distance < offLand(other)
          );
        })
      );
    },
    reachOfLand: (unit) => lands.reachOf(unit),
    crossings(unit, place, most) {
      let cost = 0;
      corridors.some([boxAround(place, unit.radius + broadest)], (at) => {
        const line = lines[at];
        if (!line) return false;
        const { distance, share } = nearestOnSegment(place, line.a.position, line.b.position);
        if (share > 0.01 && share < 0.99 && distance < unit.radius + line.half) cost += 9 * line.weight;
        return cost > most;
      });
      return cost;
    },
    ownCrossings(unit, place, most) {
      let cost = 0;
      for (const { id, weight, lines: drawn } of unit.ties) {
        const end = byId.get(id);
        if (!end || drawn === 0) continue;
        bodies.some(boxesAlong(place, end.position, widest + MARGIN), (at) => {
          const other = units[at];
          if (!other || other === end) return false;
          const { distance, share } = nearestOnSegment(other.position, place, end.position);
          if (share > 0.02 && share < 0.98 && distance < other.radius + MARGIN) cost += 3 + 4 * weight;
          return cost > most;
        });
        if (cost > most) break;
      }
      return cost;
    },
  };
}

function linesOf(units: readonly Unit[], byId: ReadonlyMap<NodeId, Unit>): OccupiedLine[] {
  return units.flatMap((a) =>
    a.ties.flatMap(({ id, weight, lines }) => {
      const b = byId.get(id);
      return b && a.id < b.id && !(a.home !== null && a.home === b.home && weight < 0.5)
        ? [{ a, b, weight, half: 8 + FAN * (Math.min(lines, 6) - 1) }]
        : [];
    }),
  );
}

/** The lands as far as they are settled, each held together by the arms of the shortest tree over who stands on it. */
function landsOf(units: readonly Unit[]) {
  const settled = new Map<NodeId, Unit[]>();
  const armsOfLand = new Map<NodeId, readonly number[]>();
  const arms = new Map<number, Arm>();
  // A land has fewer arms than people; the numbers of former ones are used again.
  const free = units.map((_, at) => at).reverse();
  const ground = createSpatialGrid(units.length);

  const draw = (home: NodeId) => {
    for (const at of armsOfLand.get(home) ?? []) {
      ground.remove(at, arms.get(at)?.reach ?? []);
      arms.delete(at);
      free.push(at);
    }
    // The tree grows from the country, where it stands already.
    const [root, ...rest] = [...(settled.get(home) ?? [])].sort((a, b) => Number(b.isCountry) - Number(a.isCountry));
    const drawn = (root ? spanningTree(root, rest) : []).map(({ from: a, to: b }) => {
      const at = free.pop() ?? 0;
      const reach = boxesAlong(a.position, b.position, 0);
      arms.set(at, { a, b, home, reach });
      ground.add(at, reach);
      return at;
    });
    armsOfLand.set(home, drawn);
  };

  return {
    /** Reckons with who stands where `position` says, for the first time or anew. */
    put(unit: Unit): void {
      if (unit.home === null) return;
      const members = settled.get(unit.home) ?? [];
      if (!members.includes(unit)) settled.set(unit.home, [...members, unit]);
      draw(unit.home);
    },
    touches(unit: Unit, place: Position): boolean {
      const reach = offLand(unit);
      return ground.some([boxAround(place, reach)], (at) => {
        const arm = arms.get(at);
        return (
          arm !== undefined &&
          arm.home !== unit.home &&
          nearestOnSegment(place, arm.a.position, arm.b.position).distance < reach
        );
      });
    },
    reachOf(unit: Unit): Box | null {
      if (unit.home === null) return null;
      const kin = (settled.get(unit.home) ?? []).filter((other) => other !== unit);
      return grown(boxOf(kin.map(({ position }) => position)), ARM);
    },
    nearestKin(unit: Unit, place: Position): Position | null {
      let nearest: Position | null = null;
      let least = ARM;
      for (const other of (unit.home === null ? null : settled.get(unit.home)) ?? []) {
        if (other === unit) continue;
        const distance = Math.hypot(other.position.x - place.x, other.position.y - place.y);
        if (distance < least) {
          least = distance;
          nearest = other.position;
        }
      }
      return nearest;
    },
  };
}

/** How far from a land's arms someone else stands. */
const offLand = (unit: Unit) => Math.max(unit.radius, Math.min(unit.room.end, 34)) + SHORE + SEA;

function roomAt({ room }: Unit, { x, y }: Position, gap: number): Box {
  return {
    left: x + room.start - gap,
    right: x + room.end + gap,
    top: y + room.top - gap,
    bottom: y + room.bottom + gap,
  };
}

function gapBetween(a: Unit, b: Unit): number {
  if (a.home === b.home) return GAP;
  if (a.home !== null && b.home !== null) return 2 * SHORE + SEA;
  return SHORE + SEA;
}

function overlap(unit: Unit, place: Position, other: Unit): boolean {
  const gap = gapBetween(unit, other);
  const dx = other.position.x - place.x;
  const dy = other.position.y - place.y;
  return (
    dx + other.room.start - gap < unit.room.end &&
    dx + other.room.end + gap > unit.room.start &&
    dy + other.room.top - gap < unit.room.bottom &&
    dy + other.room.bottom + gap > unit.room.top
  );
}
