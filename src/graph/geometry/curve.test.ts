import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongCurve, type Curve, lengthen, lengthOf, pointAt, straight, stretch } from './curve';

const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const arc: fc.Arbitrary<Curve> = fc
  .record({ start: place, control: place, end: place })
  .filter((curve) => lengthOf(curve) > 20);

describe('a straight line', () => {
  const line = straight({ x: 0, y: 0 }, { x: 100, y: 0 });

  test('is as long as its ends are apart', () => expect(lengthOf(line)).toBeCloseTo(100));
  test('is measured evenly from its start', () =>
    expect(alongCurve(line, 15)).toEqual({ x: expect.closeTo(15), y: 0, angle: 0 }));
  test('can be cut', () => {
    expect(stretch(line, 20, 60)).toEqual({
      start: { x: expect.closeTo(20), y: 0 },
      control: { x: expect.closeTo(40), y: 0 },
      end: { x: expect.closeTo(60), y: 0 },
    });
  });
  test('can be made longer at both ends', () => {
    expect(lengthen(line, 5)).toEqual({ start: { x: -5, y: 0 }, control: { x: 50, y: 0 }, end: { x: 105, y: 0 } });
  });
});

describe('an arc', () => {
  const bow: Curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 100 }, end: { x: 100, y: 0 } };

  test('bows half as far as its control point', () => expect(pointAt(bow, 0.5)).toEqual({ x: 50, y: 50, angle: 0 }));
  test('leaves towards its control point', () => expect(pointAt(bow, 0).angle).toBeCloseTo(Math.atan2(100, 50)));
  test('a place lies as far along it as was asked', () => {
    fc.assert(
      fc.property(arc, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (curve, share) => {
        const whole = lengthOf(curve);
        const cut = stretch(curve, 0, share * whole);
        expect(Math.abs(lengthOf(cut) - share * whole)).toBeLessThan(0.03 * whole + 1);
      }),
    );
  });
  test('a cut keeps to the course', () => {
    fc.assert(
      fc.property(arc, (curve) => {
        const whole = lengthOf(curve);
        const cut = stretch(curve, 0.2 * whole, 0.8 * whole);
        const begin = alongCurve(curve, 0.2 * whole);
        const finish = alongCurve(curve, 0.8 * whole);
        expect(Math.hypot(cut.start.x - begin.x, cut.start.y - begin.y)).toBeLessThan(0.01);
        expect(Math.hypot(cut.end.x - finish.x, cut.end.y - finish.y)).toBeLessThan(0.01);
      }),
    );
  });
});
