import { describe, expect, test } from 'vitest';
import { compile } from './compile';
import { report } from './report';
import {
  ARTICLE_FILE,
  anArticle,
  anOffice,
  aProject,
  aQuote,
  aRelation,
  aStatement,
  FIRST,
  type ProjectInput,
  TEXT,
} from './testing/builders';

function graphOf(input: ProjectInput = {}) {
  const compiled = compile(aProject(input));
  if (!compiled.ok) throw new Error(report(compiled.issues, compiled.lines));
  return compiled.graph;
}

function issuesOf(input: ProjectInput) {
  const compiled = compile(aProject(input));
  return compiled.ok ? [] : compiled.issues.map(({ rule, path: at }) => `${rule} ${at}`);
}

describe('the graph', () => {
  test('says what the articles are about where somebody said it, in both languages', () => {
    const subject = { ar: 'روسيا وكوريا الشمالية', en: 'Russia and North Korea' };
    expect(graphOf({ subject }).subject).toEqual(subject);
    expect(graphOf()).not.toHaveProperty('subject');
    expect(issuesOf({ subject: { ar: 'روسيا' } })).toEqual([expect.stringContaining('subject.en')]);
  });

  test('quotes become spans that are the words', () => {
    const { nodes } = graphOf();
    const statement = nodes.find((node) => node.type === 'statement');
    const [evidence] = statement?.type === 'statement' ? statement.evidence : [];
    expect(evidence).toEqual({
      article: '900_a',
      start: 0,
      end: FIRST.length - 1,
      statement: '900-putin-help',
      modality: 'planned',
      translation: 'Putin said that Russia will help North Korea',
    });
    expect(TEXT.slice(evidence?.start, evidence?.end)).toBe(FIRST.slice(0, -1));
  });

  test('sentences cover the text, white space with the sentence before it', () => {
    const [article] = graphOf().articles;
    expect(article?.sentences.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      `${FIRST}\n`,
      TEXT.slice(FIRST.length + 1),
    ]);
  });

  test('aliases are linked, a hand-made sense overrides', () => {
    const mentionsOf = (mentions: unknown[]) =>
      graphOf({ articles: [anArticle({ mentions })] }).articles[0]?.mentions.map(
        ({ node, start, end }) => `${node} ${TEXT.slice(start, end)}`,
      );
    expect(mentionsOf([])).toEqual([
      'putin بوتين',
      'russia روسيا',
      'north-korea كوريا الشمالية',
      'united-states واشنطن',
    ]);
    const korea = { exact: 'كوريا', node: 'russia' };
    expect(mentionsOf([{ exact: 'بوتين', node: null }, korea])).toEqual([
      'russia روسيا',
      'russia كوريا',
      'united-states واشنطن',
    ]);
  });

  test('speech edges follow from statements, and that it was said is stated', () => {
    const { edges } = graphOf({ articles: [anArticle({ statements: [aStatement({ to: ['united-states'] })] })] });
    expect(edges.map(({ id, tone, modality }) => [id, tone, modality])).toEqual([
      ['900-putin-help~addresses~united-states', 'neutral', 'stated'],
      ['900-putin-help~concerns~north-korea', 'neutral', 'stated'],
      ['putin~speaks~900-putin-help', 'neutral', 'stated'],
      ['russia~sends-aid-to~north-korea', 'cooperation', 'planned'],
    ]);
    expect(edges[2]?.evidence).toMatchObject([{ statement: '900-putin-help', modality: 'stated', start: 0 }]);
  });

  test('offices stand on their holder and as an edge; the same office of two articles is one', () => {
    const { nodes, edges } = graphOf({
      articles: [
        anArticle({ offices: [anOffice()] }),
        anArticle({ offices: [anOffice()], statements: [], relations: [] }, { id: '901_b' }),
      ],
    });
    const putin = nodes.find(({ id }) => id === 'putin');
    expect(
      putin?.type === 'official'
        ? putin.offices.map(({ of, evidence }) => [of, evidence.map(({ article }) => article)])
        : null,
    ).toEqual([['russia', ['900_a', '901_b']]]);
    expect(edges.find(({ id }) => id === 'putin~holds-office~russia')?.evidence).toHaveLength(2);
  });

  test('one edge per proposition over all articles; asserted and denied is disputed', () => {
    const denial = aStatement({ id: '901-putin-denial', act: 'deny' });
    const { edges } = graphOf({
      articles: [
        anArticle({ relations: [aRelation({ note: { ar: 'أولا', en: 'First' } })] }),
        anArticle(
          {
            statements: [denial],
            relations: [
              aRelation({
                evidence: [aQuote({ modality: 'denied', statement: '901-putin-denial' })],
                note: { ar: 'ثانيا', en: 'Second' },
              }),
            ],
          },
          { id: '901_b' },
        ),
      ],
    });
    const edge = edges.find(({ id }) => id === 'russia~sends-aid-to~north-korea');
    expect(edge?.modality).toBe('disputed');
    expect(edge?.note).toEqual({ ar: 'أولا ثانيا', en: 'First Second' });
    expect(edge?.evidence.map(({ article, modality, statement }) => [article, modality, statement])).toEqual([
      ['900_a', 'planned', '900-putin-help'],
      ['901_b', 'denied', '901-putin-denial'],
    ]);
  });

  test('a relation that holds both ways is one edge, whichever way it was written; the same evidence counts once', () => {
    const meets = (source: string, target: string) =>
      aRelation({ source, type: 'meets', target, evidence: [aQuote({ modality: 'stated' })] });
    const { edges } = graphOf({
      articles: [anArticle({ relations: [meets('russia', 'north-korea'), meets('north-korea', 'russia')] })],
    });
    expect(edges.filter(({ type }) => type === 'meets').map(({ id, evidence }) => [id, evidence.length])).toEqual([
      ['north-korea~meets~russia', 1],
    ]);
  });

  test('the order in which records and entities were written makes no difference', () => {
    const relations = [aRelation(), aRelation({ type: 'supports' }), aRelation({ source: 'putin', type: 'visits' })];
    const forward = compile(aProject({ articles: [anArticle({ relations })] }));
    const backward = compile(aProject({ articles: [anArticle({ relations: [...relations].reverse() })] }));
    expect(forward.ok && backward.ok && forward.json === backward.json).toBe(true);
  });
});

describe('errors', () => {
  test('all of one run, each told once by the rule that knows best', () => {
    expect(
      issuesOf({
        articles: [
          anArticle({
            published: '14.9.2023',
            statements: [aStatement({ speakers: [], quotes: [] })],
            relations: [aRelation({ evidence: [aQuote({ exact: 'ليس في النص', modality: 'maybe' })] })],
            title: { ar: '', en: 'x' },
          }),
        ],
      }),
    ).toEqual([
      'bothLanguages title.ar',
      'dateNotIso published',
      'statementWithoutSpeaker statements[0].speakers',
      'evidenceOnEveryEdge statements[0].quotes',
      'quoteFoundOnce relations[0].evidence[0].exact',
      'modalityGiven relations[0].evidence[0].modality',
    ]);
  });

  test('below a value of the wrong type only the schema speaks', () => {
    expect(issuesOf({ articles: [anArticle({ relations: [3], title: 'x' })] })).toEqual([
      'schema title',
      'schema relations[0]',
    ]);
  });
});

test('an error names its line', () => {
  const loaded = aProject({ articles: [anArticle({ outlet: 'nobody' })] });
  const compiled = compile(loaded);
  expect(compiled.ok ? '' : report(compiled.issues, compiled.lines)).toBe(
    [
      `${ARTICLE_FILE}  (1)`,
      '',
      `  ${ARTICLE_FILE} › outlet  (line 9)`,
      '    expected  the id of an entity',
      '    found     ‹nobody›',
      '    tip       add the entity to annotations/entities.json, or take the id out',
      '    check     unknownId',
      '',
      '1 error in 1 file.',
      '',
    ].join('\n'),
  );
});
