import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '../../domain/model/schema';
import { boxOf } from '../geometry/box';
import { areaOf } from '../geometry/polygon';
import { discTouchesPolygon, distanceFromPolygon, pointInPolygon, polygonsIntersect } from '../testing/polygons';
import { traceTerritory } from './territory';

const place = fc.record({ x: fc.integer({ min: -250, max: 250 }), y: fc.integer({ min: -250, max: 250 }) });
const member = fc.record({ position: place, radius: fc.constantFrom(7.5, 12, 15) });

function moved(shore: readonly Position[], x: number, y: number): Position[] {
  return shore.map((corner) => ({ x: corner.x + x, y: corner.y + y }));
}

describe('a land', () => {
  test('of a country alone is a ring of ground around its disc', () => {
    const shore = traceTerritory({ x: 0, y: 0 }, 22, []);
    const { left, right, top, bottom } = boxOf(shore);
    expect([left, top, right, bottom].map(Math.round)).toEqual([-39, -39, 39, 39]);
  });

  test('holds the disc and everyone on it, with ground to spare', () => {
    fc.assert(
      fc.property(fc.array(member, { maxLength: 12 }), (members) => {
        const shore = traceTerritory({ x: 0, y: 0 }, 25, members);
        expect(distanceFromPolygon({ x: 0, y: 0 }, shore)).toBeLessThan(-25);
        for (const { position, radius } of members) expect(distanceFromPolygon(position, shore)).toBeLessThan(-radius);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same for the same input, and goes clockwise', () => {
    const members = [
      { position: { x: 120, y: 40 }, radius: 12 },
      { position: { x: -60, y: 90 }, radius: 14 },
    ];
    const shore = traceTerritory({ x: 10, y: 20 }, 25, members);
    expect(traceTerritory({ x: 10, y: 20 }, 25, members)).toEqual(shore);
    expect(areaOf(shore)).toBeGreaterThan(0);
  });

  test('reaches out to its members without taking the ground between two of them far apart', () => {
    const shore = traceTerritory({ x: 0, y: 0 }, 22, [
      { position: { x: 200, y: 0 }, radius: 12 },
      { position: { x: 0, y: 200 }, radius: 12 },
    ]);
    expect(pointInPolygon({ x: 150, y: 0 }, shore)).toBe(true);
    expect(pointInPolygon({ x: 150, y: 150 }, shore)).toBe(false);
  });
});

describe('lands beside each other', () => {
  const shore = traceTerritory({ x: 0, y: 0 }, 22, []);

  test('meet where they overlap', () => expect(polygonsIntersect(shore, moved(shore, 60, 0))).toBe(true));
  test('meet where one lies within the other', () => {
    const large = traceTerritory({ x: 0, y: 0 }, 80, []);
    expect(polygonsIntersect(large, shore)).toBe(true);
    expect(polygonsIntersect(shore, large)).toBe(true);
  });
  test('do not meet where there is sea between them', () =>
    expect(polygonsIntersect(shore, moved(shore, 85, 0))).toBe(false));
  test('are touched by a disc that overlaps the shore', () => {
    expect(discTouchesPolygon({ x: 50, y: 0 }, 14, shore)).toBe(true);
    expect(discTouchesPolygon({ x: 60, y: 0 }, 14, shore)).toBe(false);
  });
});
