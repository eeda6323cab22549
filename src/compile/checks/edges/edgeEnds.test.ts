import { expect, test } from 'vitest';
import { anArticle, aProject, aRelation, aStatement, someEntities } from '../../testing/builders';
import { edgeEnds } from './edgeEnds';

const check = (...relations: Record<string, unknown>[]) =>
  edgeEnds.check(
    aProject({
      entities: [...someEntities(), { id: 'visit', type: 'event' }],
      articles: [
        anArticle({
          statements: [aStatement(), aStatement({ id: '900-denial' })],
          relations: relations.map((relation) => aRelation(relation)),
        }),
      ],
    }).project,
  );

test('ends that fit', () => {
  expect(
    check(
      {},
      { source: '900-putin-help', type: 'contradicts', target: '900-denial' },
      { source: 'putin', type: 'takes-part-in', target: 'visit' },
      { source: 'visit', type: 'takes-place-in', target: 'russia' },
      { source: 'russia', type: 'concerned-about', target: 'visit' },
    ),
  ).toEqual([]);
});

test('contradictions are between statements, all else between entities', () => {
  expect(
    check(
      { source: 'russia', type: 'contradicts', target: '900-denial' },
      { source: 'russia', type: 'supports', target: '900-denial' },
    ).map(({ path, expected, found }) => [path, expected, found]),
  ).toEqual([
    ['relations[0].source', 'a node of type statement as the source of ‹contradicts›', '‹russia›, of type country'],
    ['relations[1].target', 'an entity as the target of ‹supports›', '‹900-denial›, of type statement'],
  ]);
});

test('event relations lead to or from an event', () => {
  expect(
    check(
      { source: 'visit', type: 'takes-part-in', target: 'putin' },
      { source: 'russia', type: 'hosts', target: 'putin' },
      { source: 'russia', type: 'takes-place-in', target: 'visit' },
    ).map(({ path }) => path),
  ).toEqual(['relations[0].target', 'relations[1].target', 'relations[2].source', 'relations[2].target']);
});

test('unknown ids and types are for other rules', () => {
  expect(check({ source: 'nobody', type: 'hosts', target: 'visit' }, { type: 'hugs' })).toEqual([]);
});
