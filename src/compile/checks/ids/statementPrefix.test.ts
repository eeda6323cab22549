import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aStatement } from '../../testing/builders';
import { statementPrefix } from './statementPrefix';

test("a statement carries its article's number", () => {
  expect(statementPrefix.check(aProject().project)).toEqual([]);
  const articles = [anArticle({ statements: [aStatement({ id: '90-putin-help' }), aStatement({ id: '9001-x' })] })];
  expect(statementPrefix.check(aProject({ articles }).project)).toEqual(
    ['90-putin-help', '9001-x'].map((id, i) => ({
      file: ARTICLE_FILE,
      path: `statements[${i}].id`,
      expected: 'an id that begins with ‹900-›',
      found: `‹${id}›`,
      tip: 'ids are <article>-<speaker>-<two or three words>; mend the evidence that names it too',
    })),
  );
});

test('two articles never share a number', () => {
  const articles = [anArticle(), anArticle({ statements: [] }, { id: '900_b' })];
  expect(statementPrefix.check(aProject({ articles }).project)).toMatchObject([
    { file: 'annotations/900_b.json', path: 'article', found: '‹900›, as articles/900_a.txt has it' },
  ]);
});
