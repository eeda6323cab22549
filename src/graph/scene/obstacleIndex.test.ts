import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import { theRealGraph } from '../../domain/testing/realGraph';
import { buildBaseMap } from './baseMap';
import { bendOf, ROOM, type RouteObstacle } from './edgeRouting';
import { ObstacleIndex } from './obstacleIndex';

const disc = (id: string, x: number, y: number, radius = 14): RouteObstacle => ({ id, x, y, radius, cost: 2 });
const names = (obstacles: readonly RouteObstacle[]) => obstacles.map(({ id }) => id);

/** Discs on a small map, so that many stand in the way of many and some exactly on a level with each other. */
const aMap = fc
  .array(
    fc.record({
      x: fc.integer({ min: -400, max: 900 }),
      y: fc.integer({ min: -300, max: 300 }),
      radius: fc.constantFrom(7.5, 12, 14, 30),
      cost: fc.constantFrom(0.5, 2, 4),
    }),
    { minLength: 2, maxLength: 60 },
  )
  .map((discs) => discs.map((one, at): RouteObstacle => ({ id: String(at), ...one })));

describe('obstacles beside a line', () => {
  test('come in the order they were given in, those far aside left out', () => {
    const [from, to] = [disc('a', 0, 0), disc('b', 1000, 0)];
    const others = [disc('far', 500, 900), disc('right', 700, 40), disc('left', 300, -40), disc('behind', 3000, 0)];
    const strips = new ObstacleIndex([from, ...others, to]);
    expect(names(strips.beside(from, to, 50))).toEqual(['a', 'right', 'left', 'b']);
    expect(names(strips.beside(to, from, 5))).toEqual(['a', 'b']);
  });

  test('steep, slanting and level lines have theirs', () => {
    const on = disc('on', 500, 500);
    const strips = new ObstacleIndex([on, disc('off', 800, 200)]);
    for (const [x, y] of [
      [500, 0],
      [0, 0],
      [0, 500],
    ] as const) {
      expect(names(strips.beside({ x, y }, { x: 1000 - x, y: 1000 - y }, 10))).toEqual(['on']);
    }
  });

  test('none where there are none, or no line', () => {
    expect(new ObstacleIndex([]).beside({ x: 0, y: 0 }, { x: 9, y: 9 }, 50)).toEqual([]);
    expect(new ObstacleIndex([disc('a', 0, 0)]).beside({ x: 0, y: 0 }, { x: 0, y: 0 }, 50)).toEqual([]);
  });

  test('decide a bow as all obstacles would', () => {
    fc.assert(
      fc.property(aMap, fc.boolean(), (baseMap, several) => {
        const [from, to] = baseMap;
        if (!from || !to) throw new Error('a map has two discs');
        const near = new ObstacleIndex(baseMap).beside(from, to, ROOM);
        expect(bendOf(from, to, several, near)).toBe(bendOf(from, to, several, baseMap));
      }),
      { numRuns: 500 },
    );
  });
});

test('on the real map every line bows as if it were weighed against every node', () => {
  const index = theRealGraph();
  const baseMap = buildBaseMap(index);
  const costs = { country: 4, official: 2, person: 2, organization: 2, event: 2, statement: 0.5 } as const;
  const every = index.document.nodes.map(
    ({ id, type, position }): RouteObstacle => ({ id, ...position, radius: baseMap.radiusOf(id), cost: costs[type] }),
  );
  const byId = new Map(every.map((one) => [one.id, one]));
  const lines = index.document.edges.flatMap(({ source, target }) => {
    const [a, b] = source < target ? [source, target] : [target, source];
    const [from, to] = [byId.get(a), byId.get(b)];
    return from && to ? [{ from, to }] : [];
  });
  expect(lines.length).toBe(index.document.edges.length);
  for (const several of [true, false]) {
    const bows = lines.map(({ from, to }) =>
      baseMap.bendBetween(nodeIdSchema.parse(from.id), nodeIdSchema.parse(to.id), several),
    );
    expect(bows).toEqual(lines.map(({ from, to }) => bendOf(from, to, several, every)));
  }
});
