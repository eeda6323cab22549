import { expect, test } from 'vitest';
import { edgeModality } from './vocabulary';

test.each([
  [['alleged', 'alleged'], 'alleged'],
  [['denied'], 'denied'],
  [['denied', 'denied'], 'denied'],
  [['alleged', 'denied'], 'disputed'],
  [['denied', 'planned', 'stated'], 'disputed'],
  [['alleged', 'stated'], 'stated'],
  [['stated', 'confirmed'], 'confirmed'],
  [['conditional', 'planned'], 'planned'],
  [['planned', 'alleged'], 'alleged'],
] as const)('evidence %j makes an edge %s', (evidence, modality) => {
  expect(edgeModality(evidence)).toBe(modality);
});

test('an edge without evidence is refused', () => {
  expect(() => edgeModality([])).toThrow(RangeError);
});
