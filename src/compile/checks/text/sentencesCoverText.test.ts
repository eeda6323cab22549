import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, FIRST, SECOND, TEXT } from '../../testing/builders';
import { sentencesCoverText } from './sentencesCoverText';

const check = (...sentences: string[]) =>
  sentencesCoverText.check(
    aProject({ articles: [anArticle({ sentences: sentences.map((exact) => ({ exact, en: 'x' })) })] }).project,
  );

test('sentences with nothing but white space between them', () => {
  expect(check(FIRST, SECOND)).toEqual([]);
  expect(check(TEXT)).toEqual([]);
});

test('a sentence left out in the middle', () => {
  expect(check('قال بوتين', 'كوريا الشمالية.', SECOND)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'sentences[1].exact',
      expected: `the text at offset 10: ‹${TEXT.slice(10, 70).replace('\n', ' ⏎ ')}›`,
      found: '‹كوريا الشمالية.›',
      tip: `the sentence stands at offset ${TEXT.indexOf('كوريا')}; what lies between is missing: ‹إن روسيا ستساعد ›`,
    },
  ]);
});

test('text left over', () => {
  expect(check(FIRST)).toMatchObject([
    {
      path: 'sentences',
      expected: 'sentences to the end of the text',
      found: `none from offset ${TEXT.indexOf(SECOND)} on: ‹${SECOND}›`,
    },
  ]);
});

test('overlap, wrong order, another wording, beyond the end', () => {
  expect(check(FIRST, 'كوريا الشمالية.', SECOND)).toMatchObject([
    {
      path: 'sentences[1].exact',
      tip: "it stands earlier in the text: two sentences overlap, or their order is not the text's",
    },
  ]);
  expect(check(FIRST, 'ولم تعلّق واشنطن على ذلك.')).toMatchObject([
    {
      path: 'sentences[1].exact',
      tip: `not in the article as written; nearest, at offset ${TEXT.indexOf(SECOND)}: ‹${SECOND}›`,
    },
  ]);
  expect(check(FIRST, SECOND, 'zzz')).toMatchObject([
    { path: 'sentences[2].exact', found: '‹zzz› after the end of the text', tip: 'it is not in this article' },
  ]);
});
