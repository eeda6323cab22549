import { expect, test } from 'vitest';
import { parseProject } from '../../source/read';
import { aCountry, anArticle, aProject, projectFiles, someEntities } from '../../testing/builders';
import { unusedId } from './unusedId';

const withJapan = [...someEntities(), aCountry('japan', 'اليابان', 'Japan')];

test('an entity may be named by a record or only mentioned in a text', () => {
  expect(unusedId.check(aProject().project)).toEqual([]);
});

test('an entity that nothing names', () => {
  expect(unusedId.check(aProject({ entities: withJapan }).project)).toEqual([
    {
      file: 'annotations/entities.json',
      path: 'entities[4].id',
      expected: 'an entity that a record names or an article mentions',
      found: '‹japan›, which nothing names and none of whose aliases stands in an article',
      tip: 'add the surface form that the texts use to its aliases, use it in a record, or take it out',
    },
  ]);
});

test('a mention that is given another sense is none', () => {
  const articles = [anArticle({ mentions: [{ exact: 'واشنطن', node: null }] })];
  expect(unusedId.check(aProject({ articles }).project)).toMatchObject([{ path: 'entities[2].id' }]);
});

test('while a file is missing nothing is unused', () => {
  const files = projectFiles({ entities: withJapan }).filter(({ name }) => name !== 'annotations/900_a.json');
  expect(unusedId.check(parseProject(files).project)).toEqual([]);
});
