import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aStatement } from '../../testing/builders';
import { statementWithoutSpeaker } from './statementWithoutSpeaker';

test('somebody says it', () => {
  expect(statementWithoutSpeaker.check(aProject().project)).toEqual([]);
});

test('nobody says it', () => {
  const articles = [anArticle({ statements: [aStatement(), aStatement({ id: '900-nobody', speakers: [] })] })];
  expect(statementWithoutSpeaker.check(aProject({ articles }).project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'statements[1].speakers',
      expected: 'at least one speaker',
      found: 'none for ‹900-nobody›',
      tip: 'where the text does not say who, name the unnamed body it speaks of (an entity with `named: false`) and say so in a note',
    },
  ]);
});
