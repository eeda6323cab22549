import { describe, expect, test } from 'vitest';
import type { EdgeModality } from '../../domain/model/vocabulary';
import { bundleKey, layOutParallels, type ParallelEdge } from './parallelEdges';

const strand = (id: string, sources = 1, modality: EdgeModality = 'stated', selected = false): ParallelEdge => ({
  id,
  sources,
  modality,
  selected,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => strand(`e${at}`, count - at));

test('a pair has one name, whichever way round', () => {
  expect(bundleKey('russia', 'china')).toBe('china~~russia');
  expect(bundleKey('china', 'russia')).toBe('china~~russia');
});

describe('parallel lines', () => {
  test('one keeps the straight', () =>
    expect(layOutParallels([strand('a')], false).lines).toEqual([{ id: 'a', slot: 0 }]));

  test('two lie to both sides of it', () => {
    expect(layOutParallels([strand('a', 2), strand('b')], false).lines).toEqual([
      { id: 'a', slot: 0.5 },
      { id: 'b', slot: -0.5 },
    ]);
  });

  test('the most disputed lies in the middle, then those with more sources', () => {
    const fan = layOutParallels([strand('weak'), strand('strong', 4), strand('disputed', 1, 'disputed')], false);
    expect(fan).toEqual({
      lines: [
        { id: 'disputed', slot: 0 },
        { id: 'strong', slot: -1 },
        { id: 'weak', slot: 1 },
      ],
      bundle: null,
      closeSlot: null,
    });
  });

  test('five stay lines', () => expect(layOutParallels(many(5), false).bundle).toBeNull());

  test('beyond five the weakest go together', () => {
    const fan = layOutParallels(many(9), false);
    expect(fan.lines.map((line) => line.id)).toEqual(['e0', 'e1', 'e2', 'e3', 'e4']);
    expect(fan.bundle).toEqual({ ids: ['e5', 'e6', 'e7', 'e8'], slot: -2.5 });
  });

  test('a selected line is never hidden in a bundle', () => {
    const fan = layOutParallels([...many(8), strand('chosen', 0, 'stated', true)], false);
    expect(fan.lines.map((line) => line.id)).toContain('chosen');
    expect(fan.bundle?.ids).toEqual(['e5', 'e6', 'e7']);
  });

  test('an open bundle spreads all lines and says where it is closed', () => {
    const fan = layOutParallels(many(7), true);
    expect(fan.lines.map((line) => line.slot)).toEqual([0, -1, 1, -2, 2, -3, 3]);
    expect(fan.bundle).toBeNull();
    expect(fan.closeSlot).toBeCloseTo(3.9);
  });
});
