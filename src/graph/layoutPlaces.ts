import type { NodeId } from '../domain/ids';
import type { Position } from '../domain/schema';
import { shortestTree } from './layoutTree';
import type { Unit } from './layoutUnits';
import { nearestOnSegment } from './polygon';

/** Distance between the places that are tried, in model units. */
const STEP = 11;
const PASSES = 3;
/** Room between two units of one land, and between two that stand on no land. */
const GAP = 7;
/** What a land reaches beyond those who stand on it. */
const SHORE = 28;
/** Sea between two lands, and between a land and who does not belong to it. */
const SEA = 10;
/** How far from its nearest neighbour on the same land a unit may stand. */
const ARM = 190;
/** The plate's lower end corner, where the zoom buttons lie at first sight. */
const CORNER = { width: 175, height: 85 } as const;
/** Half the distance between parallel lines. */
const FAN = 5.5;

interface Line {
  readonly a: Unit;
  readonly b: Unit;
  readonly weight: number;
  /** Half the room that the lines between the two take across, fanned out. */
  readonly half: number;
}

/**
 * Gives each unit the best free place there is: near its country and near those it is tied to, off other lands and off
 * the lines between others. Countries stand already; who belongs to one chooses before who belongs to none, heavy
 * before light, and then all choose again, knowing where the others went.
 */
export function choosePlaces(units: readonly Unit[], plate: { readonly width: number; readonly height: number }): void {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const lines = linesOf(units, byId);
  const order = units
    .filter((unit) => !unit.isCountry)
    .sort((a, b) => Number(a.home === null) - Number(b.home === null) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const placed = units.filter((unit) => unit.isCountry);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const unit of order) {
      unit.position = bestPlace(unit, placed, byId, lines, plate, pass > 0);
      if (pass === 0) placed.push(unit);
    }
  }
}

function linesOf(units: readonly Unit[], byId: ReadonlyMap<NodeId, Unit>): Line[] {
  return units.flatMap((a) =>
    a.ties.flatMap(({ id, weight, lines }) => {
      const b = byId.get(id);
      return b && a.id < b.id && !(a.home !== null && a.home === b.home && weight < 0.5)
        ? [{ a, b, weight, half: 8 + FAN * (Math.min(lines, 6) - 1) }]
        : [];
    }),
  );
}

function bestPlace(
  unit: Unit,
  units: readonly Unit[],
  byId: ReadonlyMap<NodeId, Unit>,
  lines: readonly Line[],
  plate: { readonly width: number; readonly height: number },
  mayStay: boolean,
): Position {
  const others = units.filter((other) => other !== unit);
  const kin = others.filter((other) => unit.home !== null && other.home === unit.home);
  const strangers = others.filter((other) => other.home !== unit.home || unit.home === null);
  const arms = armsOfOthers(unit, others);
  const known = new Set(others);
  const foreign = lines.filter(({ a, b }) => known.has(a) && known.has(b));
  const cost = (place: Position) => placeCost(unit, place, byId, foreign);
  const offLands = (place: Position) =>
    arms.every(({ a, b }) => nearestOnSegment(place, a.position, b.position).distance >= offLand(unit)) &&
    (unit.home === null || reachable(place, kin, strangers));
  const search = (room: Unit): Position | null => {
    const free = (place: Position) => others.every((other) => !overlap(room, place, other)) && offLands(place);
    const edge = unit.home === null ? 6 : SHORE;
    let best = mayStay && free(unit.position) ? unit.position : null;
    let least = best ? cost(best) + ownCrossings(unit, best, others, byId) - 6 : Infinity;
    for (let x = edge - unit.room.start; x <= plate.width - unit.room.end - edge; x += STEP) {
      for (let y = edge - unit.room.top; y <= plate.height - unit.room.bottom - edge; y += STEP) {
        const place = { x, y };
        if (x + unit.room.end > plate.width - CORNER.width && y + unit.room.bottom > plate.height - CORNER.height)
          continue;
        if (roughCost(unit, place, byId) >= least || !free(place)) continue;
        const across = cost(place);
        const full = across < least ? across + ownCrossings(unit, place, others, byId) : across;
        if (full < least) {
          least = full;
          best = place;
        }
      }
    }
    return best;
  };
  // Where no place has room for the label too, the body must do; the label then waits until one zooms in.
  return search(unit) ?? search({ ...unit, room: bodyOf(unit) }) ?? unit.position;
}

function bodyOf({ radius, room }: Unit): Unit['room'] {
  return { start: -radius - 2, end: radius + 2, top: room.top, bottom: radius + 2 };
}

const offLand = (unit: Unit) => Math.max(unit.radius, Math.min(unit.room.end, 34)) + SHORE + SEA;

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

/** From this place the nearest kin can be reached over ground that no stranger stands on. */
function reachable(place: Position, kin: readonly Unit[], strangers: readonly Unit[]): boolean {
  let nearest: Unit | undefined;
  let least = ARM;
  for (const other of kin) {
    const distance = Math.hypot(other.position.x - place.x, other.position.y - place.y);
    if (distance < least) {
      least = distance;
      nearest = other;
    }
  }
  if (!nearest) return false;
  const to = nearest.position;
  return strangers.every((other) => nearestOnSegment(other.position, place, to).distance >= offLand(other));
}

/** The arms of every other land, as the shortest tree without this unit would run them. */
function armsOfOthers(unit: Unit, others: readonly Unit[]): { readonly a: Unit; readonly b: Unit }[] {
  const lands = new Map<NodeId, Unit[]>();
  for (const other of others) {
    if (other.home !== null && other.home !== unit.home)
      lands.set(other.home, [...(lands.get(other.home) ?? []), other]);
  }
  return [...lands.values()].flatMap(shortestTree);
}

/** The part of the cost that needs only the unit's own ties; never more than the whole. */
function roughCost(unit: Unit, place: Position, byId: ReadonlyMap<NodeId, Unit>): number {
  const seat = unit.home === null ? undefined : byId.get(unit.home);
  const toSeat = seat ? Math.hypot(seat.position.x - place.x, seat.position.y - place.y) : 0;
  let pull = 0;
  let total = 0;
  for (const { id, weight } of unit.ties) {
    const other = byId.get(id);
    if (!other) continue;
    pull += weight * Math.hypot(other.position.x - place.x, other.position.y - place.y);
    total += weight;
  }
  return toSeat + (total === 0 ? 0 : (seat ? 0.35 : 0.9) * (pull / total));
}

/** What its own lines would run over from this place. */
function ownCrossings(unit: Unit, place: Position, others: readonly Unit[], byId: ReadonlyMap<NodeId, Unit>): number {
  let cost = 0;
  for (const { id, weight, lines } of unit.ties) {
    const end = byId.get(id);
    if (!end || lines === 0) continue;
    for (const other of others) {
      if (other === end) continue;
      const { distance, share } = nearestOnSegment(other.position, place, end.position);
      if (share > 0.02 && share < 0.98 && distance < other.radius + 6) cost += 3 + 4 * weight;
    }
  }
  return cost;
}

function placeCost(unit: Unit, place: Position, byId: ReadonlyMap<NodeId, Unit>, lines: readonly Line[]): number {
  let crossed = 0;
  for (const { a, b, weight, half } of lines) {
    const { distance, share } = nearestOnSegment(place, a.position, b.position);
    if (share > 0.01 && share < 0.99 && distance < unit.radius + half) crossed += 9 * weight;
  }
  return roughCost(unit, place, byId) + crossed;
}
