import type { Position } from '../../domain/model/schema';
import { traceContour } from '../geometry/contour';
import { areaOf, nearestOnSegment } from '../geometry/polygon';
import { spanningTree } from '../geometry/spanningTree';

/** One who stands on a land. */
export interface TerritoryMember {
  readonly position: Position;
  readonly radius: number;
}

/** Ground around a country's disc and around those who stand on its land, in model units. */
const COUNTRY_MARGIN = 18;
const MEMBER_MARGIN = 17;
/** How far apart two arms of land may lie and still run together. */
const BLEND = 34;
/** Side of a cell when the shore is traced. */
const CELL = 7;

interface Capsule {
  readonly from: Position;
  readonly to: Position;
  readonly fromReach: number;
  readonly toReach: number;
}

/**
 * The territory of a country: a smooth closed shore around its disc and all who stand on it. Arms run along the
 * shortest tree that ties them to the disc, and melt into each other where they come close. Same input, same shore.
 * @param country the middle of the country's disc, `countryRadius` its radius, all in model units
 * @returns the corners of the shore, clockwise on the screen, without repeating the first
 */
export function traceTerritory(
  country: Position,
  countryRadius: number,
  members: readonly TerritoryMember[],
): Position[] {
  const capsules = armsOf({ position: country, radius: countryRadius }, members);
  const reach = capsules.reduce((most, arm) => Math.max(most, arm.fromReach, arm.toReach), 0) + BLEND / 2 + 2 * CELL;
  const places = capsules.flatMap((arm) => [arm.from, arm.to]);
  // The grid is nailed to the country, so that a territory that moves as a whole keeps its shore.
  const snap = (value: number, origin: number, round: (n: number) => number) =>
    origin + CELL * round((value - origin) / CELL);
  const left = snap(Math.min(...places.map(({ x }) => x)) - reach, country.x, Math.floor);
  const top = snap(Math.min(...places.map(({ y }) => y)) - reach, country.y, Math.floor);
  const columns = Math.ceil((Math.max(...places.map(({ x }) => x)) + reach - left) / CELL) + 1;
  const rows = Math.ceil((Math.max(...places.map(({ y }) => y)) + reach - top) / CELL) + 1;
  const shores = traceContour({ left, top, cell: CELL, columns, rows }, (point) => height(point, capsules));
  const outer = shores.reduce<Position[]>(
    (best, shore) => (Math.abs(areaOf(shore)) > Math.abs(areaOf(best)) ? shore : best),
    [],
  );
  const smooth = soften(soften(outer));
  return areaOf(smooth) < 0 ? smooth.reverse() : smooth;
}

/** The shortest tree from the country over all members, each branch as a capsule. */
function armsOf(country: TerritoryMember, members: readonly TerritoryMember[]): Capsule[] {
  const seat = { position: country.position, reach: country.radius + COUNTRY_MARGIN };
  const rest = members.map(({ position, radius }) => ({ position, reach: radius + MEMBER_MARGIN }));
  return [
    { from: seat.position, to: seat.position, fromReach: seat.reach, toReach: seat.reach },
    ...spanningTree(seat, rest).map(({ from, to }) => ({
      from: from.position,
      to: to.position,
      fromReach: Math.min(from.reach, to.reach + 10),
      toReach: to.reach,
    })),
  ];
}

/** Below 0 on land. A polynomial smooth minimum: bounded, so that many arms at one place do not swell it. */
function height(point: Position, capsules: readonly Capsule[]): number {
  let low = Infinity;
  for (const arm of capsules) {
    const { distance, share } = nearestOnSegment(point, arm.from, arm.to);
    const own = distance - arm.fromReach - share * (arm.toReach - arm.fromReach);
    const gap = Math.max(0, BLEND - Math.abs(low - own));
    low = Math.min(low, own) - (Number.isFinite(gap) ? (gap * gap) / (4 * BLEND) : 0);
  }
  return low;
}

/** One round of three-point smoothing. */
function soften(shore: readonly Position[]): Position[] {
  return shore.map((corner, at) => {
    const before = shore[(at + shore.length - 1) % shore.length] ?? corner;
    const after = shore[(at + 1) % shore.length] ?? corner;
    const round = (value: number) => Math.round(value * 10) / 10;
    return { x: round((before.x + 2 * corner.x + after.x) / 4), y: round((before.y + 2 * corner.y + after.y) / 4) };
  });
}
