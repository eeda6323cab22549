import { describe, expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { articleIdSchema } from '../../domain/model/ids';
import { aGraph } from '../../domain/testing/graph';
import { choicesOf, plainChoice } from './choices';
import { sentenceParts } from './sentenceParts';

const index = indexGraph(aGraph());
const id = articleIdSchema.parse('first');
const article = index.articles.get(id);
if (!article) throw new Error('the test graph has this article');
const uses = index.evidenceIn.get(id) ?? [];
const [sentence] = article.sentences;
if (!sentence) throw new Error('the test article has sentences');

describe('sentenceParts', () => {
  const parts = sentenceParts(article.text, sentence, uses, article.mentions, null);

  test('cover the sentence in order', () => {
    expect(parts.map((part) => part.text).join('')).toBe(article.text.slice(sentence.start, sentence.end));
  });

  test('cut at quotes and names, with one stop of the Tab key for a quote', () => {
    expect(
      parts.map((part) => [part.text.trim(), part.mention?.node ?? null, part.uses.length > 0, part.opens]),
    ).toEqual([
      ['قال', null, false, false],
      ['بلينكن', 'blinken', false, false],
      [': “', null, false, false],
      ['نرى أن', null, true, true],
      ['كوريا الشمالية', 'north-korea', true, false],
      ['تقدم معدات عسكرية لروسيا', null, true, false],
      ['”.', null, false, false],
    ]);
  });

  test('mark the words being read, also where they run over the end of the sentence', () => {
    const over = sentenceParts(article.text, sentence, [], [], { start: sentence.end - 3, end: sentence.end + 5 });
    expect(over.filter((part) => part.chosen).map((part) => part.text)).toEqual([
      article.text.slice(sentence.end - 3, sentence.end),
    ]);
  });
});

describe('what a press on quoted words may mean', () => {
  const claim = uses.filter(({ evidence }) => evidence.start === uses[0]?.evidence.start);

  test('a relation comes first, speech only repeats its statement', () => {
    expect(choicesOf(index, claim).map(({ owner }) => owner.id)).toEqual([
      'north-korea~supplies-arms-to~russia',
      'blinken-sees',
    ]);
    expect(plainChoice(index, choicesOf(index, claim))?.owner.id).toBe('north-korea~supplies-arms-to~russia');
  });

  test('where two relations stand on the same words a person has to choose', () => {
    const visit = [...index.evidenceIn.values()].flat().find(({ owner }) => owner.id === 'putin~visits~north-korea');
    expect(plainChoice(index, choicesOf(index, [...claim, ...(visit ? [visit] : [])]))).toBeNull();
  });

  test('speech lines stand in where there is nothing else', () => {
    const speech = claim.filter(({ owner }) => owner.id === 'blinken~speaks~blinken-sees');
    expect(plainChoice(index, choicesOf(index, speech))).toEqual(speech[0]);
  });
});
