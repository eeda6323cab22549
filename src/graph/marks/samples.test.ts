import { expect, test } from 'vitest';
import { EDGE_MODALITIES, type EdgeModality } from '../../domain/model/vocabulary';
import { drawEdgeSample } from './samples';

const sample = (modality: EdgeModality, length: number) =>
  drawEdgeSample({ x: 50, y: 9 }, 'en', { modality, tone: 'cooperation', sources: 2, symmetric: false, length });
const hasTail = (modality: EdgeModality, length: number) =>
  sample(modality, length).some(({ steps, fill }) => steps[0]?.[0] === 'O' && fill === 'cooperation');

test('a sample with room shows the tail mark of its tone', () => {
  expect(EDGE_MODALITIES.filter((modality) => !hasTail(modality, 66))).toEqual([]);
});

test('where there is little room the body that tells how sure a line is comes first', () => {
  expect(EDGE_MODALITIES.filter((modality) => hasTail(modality, 42))).toEqual(['stated', 'confirmed']);
});
