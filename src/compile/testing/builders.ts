import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SourceFile } from '../source/project';
import { type LoadedProject, parseProject } from '../source/read';

/** A hand-made record as JSON; loosely typed, for tests hand in what a person might write. */
export type RecordJson = Record<string, unknown>;

/** Two sentences: a president who promises help, a government that is silent. */
export const TEXT = 'قال بوتين إن روسيا ستساعد كوريا الشمالية.\nولم تعلق واشنطن على ذلك.';
export const FIRST = 'قال بوتين إن روسيا ستساعد كوريا الشمالية.';
export const SECOND = 'ولم تعلق واشنطن على ذلك.';
const ARTICLE_ID = '900_a';
export const ARTICLE_FILE = 'annotations/900_a.json';

/** A piece of evidence on the promise. */
export function aQuote(overrides: RecordJson = {}): RecordJson {
  return {
    exact: 'روسيا ستساعد كوريا الشمالية',
    translation: 'Russia will help North Korea',
    modality: 'planned',
    ...overrides,
  };
}

/** Putin promises North Korea help. */
export function aStatement(overrides: RecordJson = {}): RecordJson {
  return {
    id: '900-putin-help',
    gist: { ar: 'روسيا ستساعد كوريا الشمالية', en: 'Russia will help North Korea' },
    speakers: ['putin'],
    via: [],
    act: 'pledge',
    directness: 'indirect',
    date: { said: '2023-09-13', happened: null, basis: { ar: 'من النص', en: 'From the text' } },
    about: ['north-korea'],
    to: [],
    quotes: [
      aQuote({
        exact: 'قال بوتين إن روسيا ستساعد كوريا الشمالية',
        translation: 'Putin said that Russia will help North Korea',
      }),
    ],
    ...overrides,
  };
}

/** Russia sends North Korea aid, as Putin promises. */
export function aRelation(overrides: RecordJson = {}): RecordJson {
  return {
    source: 'russia',
    type: 'sends-aid-to',
    target: 'north-korea',
    evidence: [aQuote({ statement: '900-putin-help' })],
    ...overrides,
  };
}

/** Putin, who holds an office in Russia. */
export function anOffice(overrides: RecordJson = {}): RecordJson {
  return {
    holder: 'putin',
    title: { ar: 'رئيس روسيا', en: 'President of Russia' },
    of: 'russia',
    evidence: [aQuote({ exact: 'قال بوتين إن روسيا', translation: 'Putin said that Russia', modality: 'stated' })],
    ...overrides,
  };
}

export interface ArticleInput {
  readonly id: string;
  readonly text: string;
  readonly annotation: RecordJson;
}

/** An article with one statement and one relation; `overrides` replace parts of its annotation. */
export function anArticle(
  overrides: RecordJson = {},
  { id = ARTICLE_ID, text = TEXT }: { id?: string; text?: string } = {},
): ArticleInput {
  const annotation = {
    article: id,
    sha256: bytesToHex(sha256(new TextEncoder().encode(text))),
    title: { ar: 'وعد بالمساعدة', en: 'A promise of help' },
    titleIsOurs: true,
    outlet: null,
    published: '2023-09-14',
    dateBasis: { ar: 'من النص', en: 'From the text' },
    sentences: [
      { exact: FIRST, en: 'Putin said that Russia will help North Korea.' },
      { exact: SECOND, en: 'And Washington did not comment on that.' },
    ],
    mentions: [],
    offices: [],
    statements: [aStatement()],
    relations: [aRelation()],
    exceptions: [],
    ...overrides,
  };
  return { id, text, annotation };
}

/** A country with its place on the graph. */
export function aCountry(id: string, ar: string, en: string, overrides: RecordJson = {}): RecordJson {
  return {
    id,
    type: 'country',
    label: { ar, en },
    named: true,
    aliases: { ar: [ar], en: [en] },
    iso: id.slice(0, 2),
    anchor: { x: 10, y: 20 },
    ...overrides,
  };
}

/** Russia, North Korea, the United States and Putin. */
export function someEntities(): RecordJson[] {
  return [
    aCountry('russia', 'روسيا', 'Russia'),
    aCountry('north-korea', 'كوريا الشمالية', 'North Korea', { iso: 'kp', anchor: { x: 80, y: 40 } }),
    aCountry('united-states', 'الولايات المتحدة', 'United States', {
      iso: 'us',
      aliases: { ar: ['الولايات المتحدة', 'واشنطن'], en: ['United States'] },
    }),
    {
      id: 'putin',
      type: 'official',
      label: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin' },
      named: true,
      aliases: { ar: ['بوتين'], en: ['Putin'] },
      affiliation: 'russia',
    },
  ];
}

export interface ProjectInput {
  readonly subject?: RecordJson | undefined;
  readonly articles?: readonly ArticleInput[];
  readonly entities?: readonly RecordJson[];
  readonly briefings?: readonly RecordJson[];
}

/** A file in memory. */
export function aFile(name: string, content: string | Uint8Array): SourceFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, problem: null };
}

/** The files of a project that compiles without an error, in so far as the input does not say otherwise. */
export function projectFiles({
  subject,
  articles = [anArticle()],
  entities = someEntities(),
  briefings = [],
}: ProjectInput = {}): SourceFile[] {
  return [
    ...articles.flatMap(({ id, text, annotation }) => [
      aFile(`articles/${id}.txt`, text),
      aFile(`annotations/${id}.json`, JSON.stringify(annotation, null, 2)),
    ]),
    aFile('annotations/entities.json', JSON.stringify({ subject, entities }, null, 2)),
    aFile('annotations/briefings.json', JSON.stringify({ briefings }, null, 2)),
  ];
}

/** A project as it is read. */
export function aProject(input: ProjectInput = {}): LoadedProject {
  return parseProject(projectFiles(input));
}
