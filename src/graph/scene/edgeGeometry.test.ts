import { describe, expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import { edgeGeometryOf } from './edgeGeometry';

const [a, b] = [nodeIdSchema.parse('a'), nodeIdSchema.parse('b')];
const body = (id: typeof a, type: 'country' | 'event' | 'organization' | 'statement', x: number, y: number) => ({
  id,
  type,
  position: { x, y },
  radius: 20,
});
const line = (bend: number, kind: 'line' | 'thread' = 'line') => ({ kind, source: a, target: b, bend });

describe('a line without a stage', () => {
  test('runs from rim to rim with some ground between', () => {
    const course = edgeGeometryOf([body(a, 'country', 0, 0), body(b, 'event', 200, 0)])(line(0));
    expect(course?.start.x).toBeCloseTo(23.4);
    expect(course?.end.x).toBeCloseTo(176.6);
    expect([course?.start.y, course?.control.y, course?.end.y]).toEqual([0, 0, 0]);
  });

  test('bows to the right of its way, by as much at its middle as it was told', () => {
    const course = edgeGeometryOf([body(a, 'country', 0, 0), body(b, 'country', 200, 0)])(line(15));
    if (!course) throw new Error('not drawn');
    expect(course.control).toEqual({ x: 100, y: 30 });
    for (const [end, middle] of [
      [course.start, 0],
      [course.end, 200],
    ] as const)
      expect(Math.hypot(end.x - middle, end.y)).toBeCloseTo(23.4);
  });

  test('leaves a square at its side and at its round corner', () => {
    const to = (x: number, y: number) =>
      edgeGeometryOf([body(a, 'organization', 0, 0), body(b, 'country', x, y)])(line(0))?.start ?? { x: NaN, y: NaN };
    expect(to(300, 0).x).toBeCloseTo(18.4 + 3.4);
    // The corner's circle of radius 8 lies around (10.4, 10.4).
    const corner = to(300, 300);
    expect(Math.hypot(corner.x, corner.y)).toBeCloseTo(10.4 * Math.SQRT2 + 8 + 3.4);
  });

  test('a thread runs straight into the bubble', () => {
    const course = edgeGeometryOf([body(a, 'country', 0, 0), body(b, 'statement', 0, -60)])(line(9, 'thread'));
    expect(course?.start.y).toBeCloseTo(-21.4);
    expect(course?.end.y).toBeCloseTo(-60 + 5.5);
    expect(course?.control.x).toBeCloseTo(0);
  });

  test('is none where the bodies touch, or an end is out of sight', () => {
    expect(edgeGeometryOf([body(a, 'country', 0, 0), body(b, 'country', 41, 0)])(line(0))).toBeNull();
    expect(edgeGeometryOf([body(a, 'country', 0, 0)])(line(0))).toBeNull();
  });
});
