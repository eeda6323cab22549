import { expect, test } from 'vitest';
import { anArticle, aProject, aRelation } from '../../testing/builders';
import { speechEdgeByHand } from './speechEdgeByHand';

test('derived types are refused, contradictions are not', () => {
  const types = ['speaks', 'concerns', 'addresses', 'holds-office', 'contradicts', 'visits'];
  const articles = [anArticle({ relations: types.map((type) => aRelation({ type })) })];
  expect(speechEdgeByHand.check(aProject({ articles }).project).map(({ path, tip }) => [path, tip])).toEqual([
    ['relations[0].type', "it follows from the statement's speakers, `about` and `to`: write it there"],
    ['relations[1].type', "it follows from the statement's speakers, `about` and `to`: write it there"],
    ['relations[2].type', "it follows from the statement's speakers, `about` and `to`: write it there"],
    ['relations[3].type', 'write it under `offices`'],
  ]);
});
