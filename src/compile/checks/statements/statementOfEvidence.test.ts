import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aQuote, aRelation, aStatement } from '../../testing/builders';
import { statementOfEvidence } from './statementOfEvidence';

test('bound to a statement of its article, or to none', () => {
  const articles = [anArticle({ relations: [aRelation(), aRelation({ evidence: [aQuote()] })] })];
  expect(statementOfEvidence.check(aProject({ articles }).project)).toEqual([]);
});

test('bound to one that does not exist, or to one of another article', () => {
  const articles = [
    anArticle({ relations: [aRelation({ evidence: [aQuote({ statement: '900-putin-helps' })] })] }),
    anArticle({ statements: [aStatement({ id: '901-kim-thanks' })] }, { id: '901_b' }),
  ];
  expect(statementOfEvidence.check(aProject({ articles }).project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'relations[0].evidence[0].statement',
      expected: 'the id of a statement of this article',
      found: '‹900-putin-helps›',
      tip: 'did you mean ‹900-putin-help›?',
    },
    {
      file: 'annotations/901_b.json',
      path: 'relations[0].evidence[0].statement',
      expected: 'the id of a statement of this article',
      found: `‹900-putin-help›, which stands in ${ARTICLE_FILE}`,
      tip: 'name the statement in which the words are said; leave it out where the article speaks in its own voice',
    },
  ]);
});
