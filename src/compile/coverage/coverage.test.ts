import { expect, test } from 'vitest';
import {
  anArticle,
  anOffice,
  aProject,
  aQuote,
  aRelation,
  aStatement,
  type RecordJson,
  someEntities,
} from '../testing/builders';
import { coverage, type Gap } from './coverage';
import { coverageReport } from './coverageReport';

const TEXT = 'قال بوتين إن روسيا «ستساعد كوريا الشمالية». وأضاف أن روسيين سافروا إلى «سول». شارك المقال';
const SENTENCES = ['قال بوتين إن روسيا «ستساعد كوريا الشمالية».', 'وأضاف أن روسيين سافروا إلى «سول».', 'شارك المقال'];
const SAID = aStatement({ quotes: [aQuote({ exact: 'روسيا «ستساعد كوريا الشمالية»' })] });
const HELP = aRelation({ evidence: [aQuote({ exact: 'ستساعد كوريا الشمالية' })] });

function gaps(annotation: RecordJson, entities: RecordJson[] = someEntities()): [Gap, string, string][] {
  const article = anArticle(
    {
      sentences: SENTENCES.map((exact) => ({ exact, en: 'x' })),
      statements: [SAID],
      relations: [HELP],
      ...annotation,
    },
    { text: TEXT },
  );
  return coverage(aProject({ articles: [article], entities }).project).flatMap(({ findings }) =>
    findings.map(({ gap, subject, text }): [Gap, string, string] => [gap, subject, text]),
  );
}

test('what no record says', () => {
  expect(gaps({})).toEqual([
    ['sentence', '', 'وأضاف أن روسيين سافروا إلى «سول».'],
    ['speechVerb', '', 'وأضاف'],
    ['quotation', '', 'سول'],
    ['sentence', '', 'شارك المقال'],
  ]);
});

test('an exception explains what lies in it', () => {
  const exceptions = [
    { exact: 'شارك المقال', reason: 'button' },
    { exact: 'وأضاف أن روسيين سافروا إلى «سول».', reason: 'test' },
  ];
  const article = anArticle(
    { sentences: SENTENCES.map((exact) => ({ exact, en: 'x' })), statements: [SAID], relations: [HELP], exceptions },
    { text: TEXT },
  );
  expect(coverage(aProject({ articles: [article] }).project)).toEqual([
    { id: '900_a', file: 'annotations/900_a.json', findings: [], excepted: 4 },
  ]);
});

test('a name between quotation marks is no quotation', () => {
  const seoul = {
    id: 'seoul',
    type: 'organization',
    label: { ar: 'سول', en: 'Seoul' },
    aliases: { ar: ['سول'], en: [] },
  };
  expect(gaps({}, [...someEntities(), seoul]).filter(([gap]) => gap === 'quotation')).toEqual([]);
});

test('a quotation cut into two quotes is whole; what no quote holds of it is named', () => {
  const quoted = (...exact: string[]) =>
    gaps({ statements: [aStatement({ quotes: exact.map((words) => aQuote({ exact: words })) })] }).filter(
      ([gap, , text]) => gap === 'quotation' && text !== 'سول',
    );
  expect(quoted('ستساعد', 'كوريا الشمالية')).toEqual([]);
  expect(quoted('ستساعد كوريا')).toEqual([['quotation', '', 'الشمالية']]);
});

test('letters of an alias or label that were linked to nothing', () => {
  const russians = {
    id: 'russians',
    type: 'organization',
    label: { ar: 'روسيي', en: 'Russians' },
    aliases: { ar: [], en: [] },
  };
  expect(gaps({}, [...someEntities(), russians]).filter(([gap]) => gap === 'alias')).toEqual([
    ['alias', 'russians', 'روسيي'],
  ]);
});

test('a statement without anyone concerned, and evidence that stands alone', () => {
  expect(
    gaps({ statements: [{ ...SAID, about: [] }], relations: [] }).filter(
      ([gap]) => gap === 'concern' || gap === 'loneEvidence',
    ),
  ).toEqual([
    ['concern', '900-putin-help', 'روسيا «ستساعد كوريا الشمالية»'],
    ['loneEvidence', '900-putin-help', 'روسيا «ستساعد كوريا الشمالية»'],
  ]);
  expect(gaps({ statements: [], offices: [anOffice()] }).filter(([gap]) => gap === 'loneEvidence')).toEqual([
    ['loneEvidence', 'russia sends-aid-to north-korea', 'ستساعد كوريا الشمالية'],
  ]);
});

test('it works while the data has errors', () => {
  expect(
    gaps({ sentences: [], statements: [aStatement({ quotes: [aQuote({ exact: 'ليس هنا' })] })], relations: 3 }).length,
  ).toBeGreaterThan(0);
  expect(coverage(aProject({ articles: [anArticle({ mentions: 3, exceptions: null })] }).project)).toHaveLength(1);
});

test('the report counts and lists', () => {
  const finding = { gap: 'sentence', subject: '', start: 12, end: 20, text: 'جملة' } as const;
  expect(coverageReport([{ id: 'a', file: 'annotations/a.json', findings: [finding], excepted: 2 }])).toBe(
    [
      'annotations/a.json: 1 unexplained, 2 excepted',
      '    1 sentences without any record',
      '         12  ‹جملة›',
      '',
      '1 unexplained in 1 articles.',
      '',
    ].join('\n'),
  );
});
