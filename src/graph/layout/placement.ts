import type { NodeId } from '../../domain/model/ids';
import type { Position } from '../../domain/model/schema';
import type { Box } from '../geometry/box';
import { createOccupancy, type Occupancy, SHORE } from './occupancy';
import type { Unit } from './units';

/** Distance between the places that are tried, in model units. */
const STEP = 11;
/** Places of a tile along each side: what lies in one is looked at, or passed over, together. */
const TILE = 8;
/** From the middle of a tile to its farthest place, in model units. */
const TILE_REACH = (Math.SQRT2 * (TILE - 1) * STEP) / 2;
const PASSES = 3;
/** Free places that are weighed, from the nearest on, before the best of them has to do; five articles do not need as many. */
const ENOUGH = 300;
/** How far over the rim of a map without room places are looked for, in model units. */
const BEYOND = 300;
/** What a unit gains by staying where it is. */
const REST = 6;

export interface MapSize {
  readonly width: number;
  readonly height: number;
  /** What lies under the zoom buttons at first sight, at the lower end. */
  readonly corner: { readonly width: number; readonly height: number };
  /** How far over the rim places are looked for; without it none, and none under the buttons. */
  readonly beyond?: number;
}

/**
 * Gives each unit the best free place there is: near its country and near those it is tied to, off other lands and off
 * the lines between others. Countries stand already; who belongs to one chooses before who belongs to none, heavy
 * before light, and then all choose again, knowing where the others went.
 */
export function choosePlaces(units: readonly Unit[], map: MapSize): void {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const ground = createOccupancy(units, byId);
  const order = units
    .filter((unit) => !unit.isCountry)
    .sort((a, b) => Number(a.home === null) - Number(b.home === null) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const unit of units) if (unit.isCountry) ground.put(unit);
  const settled = new Set<Unit>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const unit of order) {
      if (pass > 0) ground.lift(unit);
      const seeker = { unit, byId, map, ground, mayStay: pass > 0 };
      const isLastChance = pass === PASSES - 1 && !settled.has(unit);
      const place = placeOnPlate(seeker) ?? (isLastChance ? placeBeyond(seeker) : null);
      if (place) settled.add(unit);
      unit.position = place ?? unit.position;
      ground.put(unit);
    }
  }
}

interface Seeker {
  readonly unit: Unit;
  readonly byId: ReadonlyMap<NodeId, Unit>;
  readonly map: MapSize;
  readonly ground: Occupancy;
  /** It stood somewhere before. */
  readonly mayStay: boolean;
}

/** Where no place has room for the label too, the body must do; the label then waits until one zooms in. */
function placeOnPlate(seeker: Seeker): Position | null {
  const { unit } = seeker;
  return placeOnLand(seeker, unit) ?? placeOnLand(seeker, { ...unit, room: bodyOf(unit) });
}

/** For whom the map never had a place: first its rim gives way, then the own land is left. */
function placeBeyond({ map, ...rest }: Seeker): Position | null {
  const seeker = { ...rest, map: { ...map, beyond: BEYOND } };
  const { unit, ground } = seeker;
  const body = { ...unit, room: bodyOf(unit) };
  return placeOnLand(seeker, unit) ?? bestOf(seeker, null, (place) => ground.isFree(body, place));
}

function placeOnLand(seeker: Seeker, as: Unit): Position | null {
  const { unit, ground } = seeker;
  return bestOf(
    seeker,
    ground.reachOfLand(unit),
    (place) => ground.isFree(as, place) && ground.isOffLands(unit, place),
  );
}

/** A unit with room for its body and its statements only. */
function bodyOf({ radius, room }: Unit): Unit['room'] {
  return { start: -radius - 2, end: radius + 2, top: room.top, bottom: radius + 2 };
}

/**
 * The cheapest of the places that are free, of equal ones the first, column by column; null where none is. Tiles that
 * lie nearest to where the unit wants to be come first, and those that cannot hold a cheaper place are passed over.
 * @param within where free places can be; null for the whole map
 */
function bestOf(
  { unit, byId, map, ground, mayStay }: Seeker,
  within: Box | null,
  isFree: (place: Position) => boolean,
): Position | null {
  const { room } = unit;
  const { beyond = 0 } = map;
  const edge = (unit.home === null ? 6 : SHORE) - beyond;
  const first = { x: edge - room.start, y: edge - room.top };
  const columns = Math.floor((map.width - room.end - edge - first.x) / STEP) + 1;
  const rows = Math.floor((map.height - room.bottom - edge - first.y) / STEP) + 1;
  const placeAt = (column: number, row: number) => ({ x: first.x + column * STEP, y: first.y + row * STEP });
  const isUnderButtons = ({ x, y }: Position) =>
    beyond === 0 && x + room.end > map.width - map.corner.width && y + room.bottom > map.height - map.corner.height;
  const rough = roughCostOf(unit, byId);

  let best: Position | null = null;
  let least = Infinity;
  let rank = -1;
  if (mayStay && isFree(unit.position)) {
    best = unit.position;
    least = rough.at(best) + ground.crossings(unit, best, Infinity) + ground.ownCrossings(unit, best, Infinity) - REST;
  }
  let weighed = 0;
  const isWithin = ({ x, y }: Position) =>
    !within ||
    (x >= within.left - TILE_REACH &&
      x <= within.right + TILE_REACH &&
      y >= within.top - TILE_REACH &&
      y <= within.bottom + TILE_REACH);
  const boundAt = (column: number, row: number) => {
    const middle = placeAt(column, row);
    return isWithin(middle) ? rough.at(middle) - rough.slope * TILE_REACH : null;
  };
  for (const tile of tilesOf(columns, rows, boundAt)) {
    if (tile.bound > least || weighed > ENOUGH) break;
    for (let column = tile.column; column < Math.min(columns, tile.column + TILE); column += 1) {
      for (let row = tile.row; row < Math.min(rows, tile.row + TILE); row += 1) {
        const place = placeAt(column, row);
        const near = rough.at(place);
        if (near > least || isUnderButtons(place) || !isFree(place)) continue;
        weighed += 1;
        const across = near + ground.crossings(unit, place, least - near);
        if (across > least) continue;
        const full = across + ground.ownCrossings(unit, place, least - across);
        const order = column * rows + row;
        if (full < least || (full === least && order < rank)) {
          best = place;
          least = full;
          rank = order;
        }
      }
    }
  }
  return best;
}

interface Tile {
  readonly column: number;
  readonly row: number;
  /** No place in it costs less. */
  readonly bound: number;
}

/** @param boundAt the least that a place may cost in the tile around this middle; null where the tile is out of question */
function tilesOf(
  columns: number,
  rows: number,
  boundAt: (column: number, row: number) => number | null,
): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let column = 0; column < columns; column += TILE) {
    for (let row = 0; row < rows; row += TILE) {
      const bound = boundAt(column + (TILE - 1) / 2, row + (TILE - 1) / 2);
      if (bound !== null) tiles.push({ column, row, bound });
    }
  }
  return tiles.sort((a, b) => a.bound - b.bound);
}

/** The part of the cost that needs only the unit's own ties; never more than the whole. */
function roughCostOf(unit: Unit, byId: ReadonlyMap<NodeId, Unit>) {
  const seat = unit.home === null ? undefined : byId.get(unit.home)?.position;
  const ties = unit.ties.flatMap(({ id, weight }) => {
    const to = byId.get(id)?.position;
    return to ? [{ to, weight }] : [];
  });
  const total = ties.reduce((sum, { weight }) => sum + weight, 0);
  const share = seat ? 0.35 : 0.9;
  return {
    slope: (seat ? 1 : 0) + (total === 0 ? 0 : share),
    at({ x, y }: Position): number {
      const toSeat = seat ? Math.hypot(seat.x - x, seat.y - y) : 0;
      let pull = 0;
      for (const { to, weight } of ties) pull += weight * Math.hypot(to.x - x, to.y - y);
      return toSeat + (total === 0 ? 0 : share * (pull / total));
    },
  };
}
