import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aRelation, aStatement } from '../../testing/builders';
import { evidenceOnEveryEdge } from './evidenceOnEveryEdge';

test('records with a quote are in order', () => {
  expect(evidenceOnEveryEdge.check(aProject().project)).toEqual([]);
});

test('a relation and a statement without any, empty or missing', () => {
  const articles = [
    anArticle({ statements: [aStatement({ quotes: [] })], relations: [aRelation({ evidence: undefined })] }),
  ];
  const tip = 'quote the words that say it; where no words do, the record must go';
  expect(evidenceOnEveryEdge.check(aProject({ articles }).project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'relations[0].evidence',
      expected: 'at least one quote',
      found: 'none for ‹russia sends-aid-to north-korea›',
      tip,
    },
    {
      file: ARTICLE_FILE,
      path: 'statements[0].quotes',
      expected: 'at least one quote',
      found: 'none for ‹900-putin-help›',
      tip,
    },
  ]);
});
