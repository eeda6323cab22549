import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREAKPOINTS } from '../../../ui/breakpoints';
import { declared, token } from '../../../ui/testing/styleSheet';
import { nextSnap, restOf, SNAP_SHARES, SNAPS } from './bottomSheet';

const PHONE = `(width < ${BREAKPOINTS.phone}px)`;

test('a sheet that is let go in peace rests at the nearest place', () => {
  expect(restOf(0.3, 0)).toBe('peek');
  expect(restOf(0.5, 0)).toBe('half');
  expect(restOf(0.9, 0)).toBe('full');
  expect(restOf(0.05, 0)).toBeNull();
});

test('a flick carries it on', () => {
  expect(restOf(0.61, 0.002)).toBe('full');
  expect(restOf(0.61, -0.0015)).toBe('peek');
  expect(restOf(0.25, -0.002)).toBeNull();
});

test('faster upwards never rests lower', () => {
  const order = (share: number, speed: number) => {
    const rest = restOf(share, speed);
    return rest === null ? -1 : SNAPS.indexOf(rest);
  };
  const aShare = fc.double({ min: 0, max: 1, noNaN: true });
  const aSpeed = fc.double({ min: -0.01, max: 0.01, noNaN: true });
  fc.assert(
    fc.property(aShare, aSpeed, aSpeed, (share, a, b) => {
      expect(order(share, Math.max(a, b))).toBeGreaterThanOrEqual(order(share, Math.min(a, b)));
    }),
  );
});

test('step by step it reaches both ends and stays there', () => {
  expect(nextSnap('peek', 1)).toBe('half');
  expect(nextSnap('full', 1)).toBe('full');
  expect(nextSnap('peek', -1)).toBe('peek');
  for (const snap of SNAPS) expect(restOf(SNAP_SHARES[snap], 0)).toBe(snap);
});

test.each(SNAPS)('at %s it takes the share of the stage that the style sheets give it', (snap) => {
  expect(`${Math.round(SNAP_SHARES[snap] * 100)}%`).toBe(token(`sheet-${snap}`));
  const rest = snap === 'half' ? '.stage' : `.stage[data-sheet="${snap}"]`;
  expect(declared('app/shell/Stage.module.css', rest, '--sheet', PHONE)).toBe(`var(--sheet-${snap})`);
});

test('the strip of a phone takes as much as a sheet that is half drawn up', () => {
  expect(declared('app/shell/regions/TimeRegion.module.css', '.time', 'block-size', PHONE)).toBe('var(--sheet-half)');
});
