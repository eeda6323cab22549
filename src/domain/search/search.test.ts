import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../graph/evidence';
import type { Language } from '../model/language';
import { theRealGraph } from '../testing/realGraph';
import { isWordCharacter } from '../text/arabic';
import { createSearch, type Found, type SearchHit } from './search';
import { SEARCH_CASES } from './search.cases';

const index = theRealGraph();
const search = createSearch(index, (act) => ({
  ar: act === 'warn' ? 'تحذير' : 'قول',
  en: act === 'warn' ? 'Warning' : 'Act',
}));

/** Hundreds of searches on a busy machine, milliseconds. */
const PATIENT = 60_000;
/** As many as a list shows at most. */
const MANY = 100;

const hitsOf = (found: Found) => found.groups.flatMap(({ hits }) => hits);
const firstOf = (query: string, language: Language = 'ar') => hitsOf(search(query, language, 1))[0];
const linesOf = ({ title, others }: SearchHit) => [title, ...others];
const marked = (hit: SearchHit | undefined) =>
  hit ? linesOf(hit).map(({ text, spans }) => spans.map(({ start, end }) => text.slice(start, end))) : [];

function isRight(hit: SearchHit | undefined, first: readonly string[]): boolean {
  if (!hit) return false;
  return first.some((wanted) =>
    wanted.startsWith('"')
      ? hit.group === 'quote' && linesOf(hit).some(({ text }) => text.includes(wanted.slice(1, -1)))
      : hit.key === wanted,
  );
}

describe('what people would type', () => {
  test('there are at least seventy cases, no query twice', () => {
    const queries = SEARCH_CASES.map(({ query }) => query);
    expect(queries.length).toBeGreaterThanOrEqual(70);
    expect(new Set(queries).size).toBe(queries.length);
    const ids = SEARCH_CASES.flatMap(({ first }) => first.filter((id) => !id.startsWith('"')));
    expect(ids.filter((id) => !index.selectable.has(id))).toEqual([]);
  });

  test.each(['ar', 'en'] as const)(
    'asked in %s, the first hit is right for at least 95 in 100',
    (language) => {
      const missed = SEARCH_CASES.filter(({ query, first }) => !isRight(firstOf(query, language), first));
      const told = missed.map(
        ({ query, first }) => `${query}: ${firstOf(query, language)?.key ?? 'nothing'}, not ${first.join()}`,
      );
      if (told.length > 0) process.stdout.write(`missed:\n${told.join('\n')}\n`);
      expect(missed.length / SEARCH_CASES.length).toBeLessThanOrEqual(0.05);
    },
    PATIENT,
  );
});

describe('groups and order', () => {
  test('entities stand before statements before quotes', () => {
    expect(search('بوتين', 'ar', MANY).groups.map(({ group }) => group)).toEqual(['entity', 'statement', 'quote']);
    expect(search('imperialism', 'en', MANY).groups.map(({ group }) => group)).toEqual(['statement', 'quote']);
  });

  test('between equals the one with more evidence comes first', () => {
    const [first, second] = search('Korea', 'en', MANY).groups[0]?.hits ?? [];
    expect([first?.key, second?.key]).toEqual(['north-korea', 'south-korea']);
  });

  test('nothing answers nothing', () => {
    for (const query of ['', '   ', '،؛؟!', 'xqzjvw'])
      expect(search(query, 'ar', MANY)).toEqual({ groups: [], readAs: null });
  });

  test('a quote leads to its very words', () => {
    const quotes = ['sanctions', 'أسلحة', 'بوتين', 'satellite'].flatMap((query) =>
      hitsOf(search(query, 'ar', MANY)).filter(({ group }) => group === 'quote'),
    );
    expect(quotes.length).toBeGreaterThan(20);
    for (const { selection, quote, evidence, title } of quotes) {
      const led = evidenceOf(index, selection)[quote ?? -1];
      expect(led).toMatchObject({ article: evidence?.article, start: evidence?.start, end: evidence?.end });
      const text = led && index.articles.get(led.article)?.text;
      expect(text?.slice(led?.start, led?.end)).toBe(title.text);
    }
  });

  test('no quote lies within another', () => {
    const quotes = hitsOf(search('زيارة بوتين', 'ar', MANY)).flatMap(({ evidence }) => evidence ?? []);
    for (const [at, a] of quotes.entries())
      for (const b of quotes.slice(at + 1))
        expect(a.article === b.article && a.start <= b.start && b.end <= a.end).toBe(false);
  });

  test('says when it took a query for one typed on the other keyboard', () => {
    expect(search('حعفهى', 'en', MANY).readAs).toBe('putin');
    expect(search('putin', 'en', MANY).readAs).toBeNull();
  });
});

describe('what is marked', () => {
  test.each([
    ['بوتين', [['بوتين']]],
    ['بيونج يانج', [[], ['بيونج', 'يانج']]],
    ['Pyong Yang', [[], ['Pyongyang']]],
    ['واشنطن', [[], ['واشنطن']]],
    ['lavrof', [[], ['Lavrov']]],
  ])('%s, in the spelling of the text', (query, expected) => {
    expect(marked(firstOf(query))).toEqual(expected);
  });

  test('a speaker is told by the name that was asked for', () => {
    const hit = firstOf('seoul satellites', 'en');
    expect(hit?.others).toMatchObject([{ role: 'speaker', text: 'South Korea (Seoul)', of: 'south-korea' }]);
  });

  test('an act of saying narrows statements down', () => {
    expect(firstOf('blinken warning', 'en')?.key).toBe('003-blinken-growing-dangerous');
  });
});

const NAMES = index.document.nodes.flatMap((node) =>
  node.type === 'country' || node.type === 'official' || node.type === 'person' ? [node.label.ar] : [],
);
const name = fc.constantFrom(...NAMES);

describe('folding changes nothing', () => {
  const found = (text: string) => ({ key: firstOf(text)?.key });

  test('tashkeel', () => {
    fc.assert(
      fc.property(name, fc.array(fc.constantFrom('َ', 'ُ', 'ِ', 'ّ', 'ْ', 'ً', ''), { minLength: 8 }), (text, marks) => {
        const pointed = Array.from(
          text,
          (letter, at) => letter + (isWordCharacter(letter) ? (marks[at % marks.length] ?? '') : ''),
        );
        expect(found(pointed.join(''))).toEqual(found(text));
      }),
    );
  });

  test('tatweel', () => {
    fc.assert(
      fc.property(name, fc.nat(20), (text, at) => {
        const place = 1 + (at % (text.indexOf(' ') > 1 ? text.indexOf(' ') - 1 : text.length - 1));
        expect(found(`${text.slice(0, place)}ــ${text.slice(place)}`)).toEqual(found(text));
      }),
    );
  });

  test('clitics', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فل'), (text, clitic) => {
        // «لـ» and the article are written «لل».
        expect(found(`${clitic}${text}`.replace(/لال(?=.{3})/u, 'لل'))).toEqual(found(text));
      }),
    );
  });

  test('hamza, ya, ta marbuta, capitals', () => {
    for (const text of NAMES)
      expect(found(text.replace(/[أإآ]/gu, 'ا').replace(/ى/gu, 'ي').replace(/ة/gu, 'ه'))).toEqual(found(text));
    for (const node of index.document.nodes) {
      if (node.type !== 'country') continue;
      expect(firstOf(node.label.en.toUpperCase())?.key).toBe(firstOf(node.label.en.toLowerCase())?.key);
    }
  });

  test('the language of the answer', () => {
    for (const text of NAMES) expect(firstOf(text, 'en')?.key).toBe(firstOf(text, 'ar')?.key);
  });
});

const WORDS = [
  'بوتين',
  'كوريا',
  'satellite',
  'Kim',
  '١١',
  'أسلحة',
  'north',
  'لن تتردد',
  '“',
  ')',
  'َ',
  'ـ',
  '\u200f',
  '👍',
  '<b>',
  '\\',
  '.*',
];
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')),
);

test(
  'whatever is typed, it answers, and spans are words of the text',
  () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('ar' as const, 'en' as const), (query, language) => {
        for (const hit of hitsOf(search(query, language, 20))) {
          expect(hit.title.language).toBe(language);
          expect(linesOf(hit).some(({ spans }) => spans.length > 0)).toBe(true);
          for (const { text, spans } of linesOf(hit)) {
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(isWordCharacter(text.charAt(start))).toBe(true);
              expect(isWordCharacter(text.charAt(start - 1)) || isWordCharacter(text.charAt(end))).toBe(false);
              last = end;
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  },
  PATIENT,
);
