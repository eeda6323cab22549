import { expect, test } from 'vitest';
import { anArticle, anOffice, aProject, aRelation, aStatement, someEntities } from '../../testing/builders';
import { edgeToItself } from './edgeToItself';

test('two different ends', () => {
  expect(edgeToItself.check(aProject().project)).toEqual([]);
});

test('relation, office, statement and affiliation that lead back', () => {
  const { project } = aProject({
    articles: [
      anArticle({
        relations: [aRelation({ target: 'russia' })],
        offices: [anOffice({ of: 'putin' })],
        statements: [aStatement({ about: ['russia', '900-putin-help'] })],
      }),
    ],
    entities: [{ ...someEntities()[3], affiliation: 'putin' }],
  });
  expect(edgeToItself.check(project).map(({ path, found }) => [path, found])).toEqual([
    ['relations[0].target', '‹russia sends-aid-to russia›'],
    ['offices[0].of', '‹putin holds-office putin›'],
    ['statements[0].about[1]', '‹900-putin-help concerns 900-putin-help›'],
    ['entities[0].affiliation', '‹putin belongs to putin›'],
  ]);
});
