import { expect, test } from 'vitest';
import {
  ARTICLE_FILE,
  anArticle,
  aProject,
  aQuote,
  aRelation,
  aStatement,
  FIRST,
  SECOND,
  someEntities,
} from '../../testing/builders';
import { bothLanguages } from './bothLanguages';

const check = (annotation: Record<string, unknown>) =>
  bothLanguages.check(aProject({ articles: [anArticle(annotation)] }).project);

test('both languages in their own script', () => {
  expect(bothLanguages.check(aProject().project)).toEqual([]);
});

test('what the articles are about', () => {
  const { project } = aProject({ subject: { ar: 'Arms', en: 'Arms' } });
  expect(bothLanguages.check(project).map(({ file, path }) => `${file} ${path}`)).toEqual([
    'annotations/entities.json subject.ar',
  ]);
});

test('a language that is missing, English copied into the Arabic, Arabic left in the English', () => {
  expect(
    check({
      title: { ar: 'A promise', en: 'A promise' },
      statements: [
        aStatement({ gist: { ar: 'وعد', en: '' } }),
        aStatement({ id: '900-b', gist: { ar: 'وعد', en: 'وعد promise' } }),
      ],
    }),
  ).toEqual([
    {
      file: ARTICLE_FILE,
      path: 'title.ar',
      expected: 'Arabic',
      found: '‹A promise›',
      tip: 'the English was copied: translate it',
    },
    {
      file: ARTICLE_FILE,
      path: 'statements[0].gist.en',
      expected: 'English without Arabic letters',
      found: 'nothing',
      tip: 'write it in English',
    },
    {
      file: ARTICLE_FILE,
      path: 'statements[1].gist.en',
      expected: 'English without Arabic letters',
      found: '‹وعد promise›',
      tip: 'write it in English',
    },
  ]);
});

test('a Latin name inside Arabic is fine, mostly Latin is not', () => {
  expect(check({ title: { ar: 'شبكة «سي إن إن» (CNN)', en: 'CNN' } })).toEqual([]);
  expect(check({ title: { ar: 'شبكة Cable News Network', en: 'CNN' } })).toMatchObject([{ path: 'title.ar' }]);
});

test('an explanation may quote the Arabic, but is written in English', () => {
  const note = (en: string) => ({ statements: [aStatement({ note: { ar: 'غير واضح', en } })] });
  expect(check(note('The text says only «الوزارة» here'))).toEqual([]);
  expect(check(note('«الوزارة»'))).toMatchObject([{ path: 'statements[0].note.en', expected: 'English' }]);
});

test('translations of sentences and of evidence', () => {
  expect(
    check({
      sentences: [
        { exact: FIRST, en: ' ' },
        { exact: SECOND, en: '2' },
      ],
      relations: [aRelation({ evidence: [aQuote({ translation: 'روسيا' })] })],
    }),
  ).toMatchObject([
    { path: 'sentences[0].en', found: 'nothing' },
    { path: 'relations[0].evidence[0].translation', found: '‹روسيا›' },
  ]);
});

test('entities and briefings', () => {
  const entities = [{ ...someEntities()[0], place: { ar: 'موسكو', en: 'موسكو' } }];
  const briefings = [{ id: 'b', title: { ar: 'Briefing', en: 'Briefing' }, scenes: [] }];
  expect(
    bothLanguages.check(aProject({ entities, briefings }).project).map(({ file, path }) => `${file} › ${path}`),
  ).toEqual(['annotations/entities.json › entities[0].place.en', 'annotations/briefings.json › briefings[0].title.ar']);
});
