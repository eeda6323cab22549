import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aStatement, someEntities } from '../../testing/builders';
import { dateNotIso } from './dateNotIso';

const dated = (said: unknown, happened: unknown) =>
  dateNotIso.check(
    aProject({ articles: [anArticle({ statements: [aStatement({ date: { said, happened, basis: null } })] })] })
      .project,
  );

test.each([
  ['2023', null],
  ['2023-09', '2023-09-12/2023-09-17'],
  ['2024-02-29', '2023/2024-06'],
  [null, '2023'],
])('%s and %s are dates', (said, happened) => {
  expect(dated(said, happened)).toEqual([]);
});

test.each(['13.9.2023', '2023-9-13', '2023-02-29', '2023-13', 'الأربعاء', '2023-09-13T10:00', ''])(
  '%s is none',
  (date) => {
    expect(dated(date, date).map(({ path }) => path)).toEqual([
      'statements[0].date.said',
      'statements[0].date.happened',
    ]);
  },
);

test('only what happened may be a span, and it runs forward', () => {
  expect(dated('2023-09-12/2023-09-13', '2023-09-17/2023-09-12')).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'statements[0].date.said',
      expected: 'YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists',
      found: '‹2023-09-12/2023-09-13›',
      tip: 'give it only as exactly as the text does; what the text does not date is null',
    },
    {
      file: ARTICLE_FILE,
      path: 'statements[0].date.happened',
      expected: 'a span whose start is not after its end',
      found: '‹2023-09-17/2023-09-12›',
      tip: 'write START/END',
    },
  ]);
});

test("the article's date and an event's", () => {
  const { project } = aProject({
    articles: [anArticle({ published: 'today' })],
    entities: [{ ...someEntities()[0], date: '2023/2024/2025' }],
  });
  expect(dateNotIso.check(project).map(({ path }) => path)).toEqual(['published', 'entities[0].date']);
});
