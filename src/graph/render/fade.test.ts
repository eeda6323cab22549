import { expect, test } from 'vitest';
import { Fade } from './fade';

test('what is new is there at once', () => {
  const fader = new Fade(120);
  fader.set('a', 0.2, 1000);
  expect(fader.at('a', 1000)).toBe(0.2);
  expect(fader.isBusy(1000)).toBe(false);
});

test('a change takes its time, turns round midway, and ends', () => {
  const fader = new Fade(120);
  fader.set('a', 1, 0);
  fader.set('a', 0.2, 1000);
  expect(fader.at('a', 1000)).toBe(1);
  expect(fader.at('a', 1060)).toBeCloseTo(0.4);
  expect(fader.isBusy(1060)).toBe(true);
  fader.set('a', 1, 1060);
  expect(fader.at('a', 1060)).toBeCloseTo(0.4);
  expect(fader.at('a', 1180)).toBe(1);
  expect(fader.isBusy(1180)).toBe(false);
});

test('less motion: no time at all', () => {
  const fader = new Fade(0);
  fader.set('a', 1, 0);
  fader.set('a', 0.2, 5);
  expect(fader.at('a', 5)).toBe(0.2);
});

test('what is gone is forgotten', () => {
  const fader = new Fade(120);
  fader.set('a', 0.2, 0);
  fader.keep(new Set());
  expect(fader.at('a', 0)).toBe(1);
});
