import { expect, test } from 'vitest';
import { anArticle, aProject, aQuote, aRelation, aStatement } from '../../testing/builders';
import { modalityGiven } from './modalityGiven';

test('a modality of the list is in order', () => {
  expect(modalityGiven.check(aProject().project)).toEqual([]);
});

test('none, or one that is not in the list: never defaulted', () => {
  const articles = [
    anArticle({
      statements: [aStatement({ quotes: [aQuote({ modality: undefined })] })],
      relations: [aRelation({ evidence: [aQuote({ modality: 'disputed' }), aQuote({ modality: 3 })] })],
    }),
  ];
  expect(modalityGiven.check(aProject({ articles }).project).map(({ path, found }) => [path, found])).toEqual([
    ['statements[0].quotes[0].modality', 'none'],
    ['relations[0].evidence[0].modality', '‹disputed›'],
    ['relations[0].evidence[1].modality', 'none'],
  ]);
});
