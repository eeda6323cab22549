import { expect, test } from 'vitest';
import { anArticle, aProject, aStatement } from '../../testing/builders';
import { viaRepeatsChain } from './viaRepeatsChain';

test('a chain that names everyone once', () => {
  const articles = [anArticle({ statements: [aStatement({ via: ['russia', 'north-korea'] })] })];
  expect(viaRepeatsChain.check(aProject({ articles }).project)).toEqual([]);
});

test('a speaker, the outlet, or anyone a second time', () => {
  const articles = [
    anArticle({
      outlet: 'united-states',
      statements: [aStatement({ via: ['putin', 'united-states', 'russia', 'russia'] })],
    }),
  ];
  expect(viaRepeatsChain.check(aProject({ articles }).project).map(({ path, found }) => [path, found])).toEqual([
    ['statements[0].via[0]', '‹putin›, who is a speaker of the statement'],
    ['statements[0].via[1]', "‹united-states›, which is the article's outlet"],
    ['statements[0].via[3]', '‹russia›, a second time'],
  ]);
});
