import { expect, test } from 'vitest';
import { ARTICLE_FILE, anArticle, aProject, aQuote, aRelation, FIRST, TEXT } from '../../testing/builders';
import { quoteFoundOnce } from './quoteFoundOnce';

const check = (quote: Record<string, unknown>) =>
  quoteFoundOnce.check(
    aProject({ articles: [anArticle({ relations: [aRelation({ evidence: [aQuote(quote)] })] })] }).project,
  );

test('quotes that stand once are in order', () => {
  expect(quoteFoundOnce.check(aProject().project)).toEqual([]);
});

test('a misspelt quote names the nearest words and the letter at which they part', () => {
  expect(check({ exact: 'روسيا ستساعد كوريا الشماليه' })).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'relations[0].evidence[0].exact',
      expected: 'words of the article, character by character: ‹روسيا ستساعد كوريا الشماليه›',
      found: `at offset ${TEXT.indexOf('روسيا')}: ‹روسيا ستساعد كوريا الشمالية›`,
      tip: 'the same words in other letters; they part after 26 characters: you wrote ‹ه› (U+0647), the article has ‹ة› (U+0629)',
    },
  ]);
});

test('a quote of another article', () => {
  expect(check({ exact: 'zzzz' })).toMatchObject([
    { found: 'nothing like it', tip: 'is the quote from another article?' },
  ]);
});

test('words that stand twice want a prefix or suffix', () => {
  const text = 'قالت سول. وقالت سول.';
  const articles = [
    anArticle({ statements: [], relations: [aRelation({ evidence: [aQuote({ exact: 'سول' })] })] }, { text }),
  ];
  expect(quoteFoundOnce.check(aProject({ articles }).project)).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'relations[0].evidence[0].exact',
      expected: 'words that stand once in the article',
      found: '‹سول› 2 times, at offsets 5, 16',
      tip: 'add a prefix or suffix, copied from directly beside the words; 5: ‹قالت › … ‹. وقالت سول.› · 16: ‹قالت سول. وقالت › … ‹.›',
    },
  ]);
});

test('a prefix that does not touch the words', () => {
  expect(check({ exact: 'بوتين', prefix: 'قال' })).toMatchObject([
    {
      path: 'relations[0].evidence[0].prefix',
      expected: '‹بوتين› directly after ‹قال›',
      tip: 'prefix and suffix must touch the words: copy the space between them too',
    },
  ]);
  expect(check({ exact: 'بوتين', prefix: 'قال ' })).toEqual([]);
});

test('mentions and exceptions are quotes too', () => {
  const project = aProject({
    articles: [
      anArticle({
        mentions: [
          { exact: 'موسكو', node: null },
          { exact: 'واشنطن', node: null },
        ],
        exceptions: [
          { exact: 'شارك المقال', reason: 'button' },
          { exact: FIRST, reason: 'none' },
        ],
      }),
    ],
  }).project;
  expect(quoteFoundOnce.check(project).map(({ path }) => path)).toEqual(['mentions[0].exact', 'exceptions[0].exact']);
});
