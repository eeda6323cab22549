import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aStatement, someEntities } from '../../testing/builders';
import { duplicateId } from './duplicateId';

test('ids that stand once are in order', () => {
  expect(duplicateId.check(aProject().project)).toEqual([]);
});

test('twice in one file, over two files, and a statement named like an entity', () => {
  const { project } = aProject({
    entities: [...someEntities(), { id: 'putin' }],
    articles: [
      anArticle({ statements: [aStatement(), aStatement({ id: 'russia' })] }),
      anArticle({ statements: [aStatement()] }, { id: '901_b' }),
    ],
  });
  expect(duplicateId.check(project)).toMatchObject([
    {
      file: 'annotations/entities.json',
      path: 'entities[4].id',
      found: '‹putin›, as annotations/entities.json › entities[3].id has it',
    },
    {
      file: ARTICLE_FILE,
      path: 'statements[1].id',
      found: '‹russia›, as annotations/entities.json › entities[0].id has it',
    },
    {
      file: 'annotations/901_b.json',
      path: 'statements[0].id',
      found: `‹900-putin-help›, as ${ARTICLE_FILE} › statements[0].id has it`,
    },
  ]);
});

test('briefings, and scenes within one briefing', () => {
  const briefings = [
    { id: 'one', scenes: [{ id: 'first' }, { id: 'first' }] },
    { id: 'one', scenes: [{ id: 'first' }] },
  ];
  expect(duplicateId.check(aProject({ briefings }).project).map(({ path }) => path)).toEqual([
    'briefings[1].id',
    'briefings[0].scenes[1].id',
  ]);
});
