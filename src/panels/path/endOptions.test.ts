import { expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { nodeIdSchema } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import { aGraph } from '../../domain/testing/graph';
import { endOptions, likeliestFirst, nameFilter } from './endOptions';

const index = indexGraph(aGraph());

function found(typed: string, language: Language = 'ar'): string[] {
  const options = endOptions(index, language, null);
  const answers = nameFilter(options);
  return likeliestFirst(options, typed)
    .filter(({ name }) => answers(name, typed))
    .map(({ id }) => id);
}

test('every entity is offered, statements are not, unless one is an end already', () => {
  const ids = endOptions(index, 'en', null).map(({ id }) => id);
  expect(ids).toHaveLength(8);
  expect(ids).not.toContain('blinken-sees');
  expect(endOptions(index, 'en', nodeIdSchema.parse('blinken-sees')).map(({ id }) => id)).toContain('blinken-sees');
});

test('names are found in either language, however alef, hamza and case are typed, and by what the texts call them', () => {
  expect(found('انتوني')).toEqual(['blinken']);
  expect(found('BLINKEN')).toEqual(['blinken']);
  expect(found('بيونغ', 'en')).toEqual(['north-korea']);
  expect(found('كرملين')).toEqual(['kremlin']);
  expect(found('بوتين فلاديمير')).toEqual(['putin']);
  expect(found('nobody')).toEqual([]);
});

test('the shorter name comes first where both begin like this', () => {
  expect(found('us', 'en')[0]).toBe('us-officials');
  expect(found('united', 'en')).toEqual(['united-states']);
  expect(found('').length).toBe(8);
});
