import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  ACTS,
  DIRECTNESS,
  EDGE_MODALITIES,
  EDGE_TYPE_NAMES,
  MODALITIES,
  NODE_TYPES,
  TONES,
} from '../domain/model/vocabulary';
import ar from './ar.json';
import en from './en.json';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

const SUFFIX = /_(zero|one|two|few|many|other)$/;
const strings = { ar: flatten(ar), en: flatten(en) };

/** Keys without their plural suffix, each with its forms. */
function grouped(map: ReadonlyMap<string, string>): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const [key, value] of map) {
    const base = key.replace(SUFFIX, '');
    groups.set(base, (groups.get(base) ?? new Map()).set(SUFFIX.exec(key)?.[1] ?? '', value));
  }
  return groups;
}

const groups = { ar: grouped(strings.ar), en: grouped(strings.en) };

/** Names between braces, without their format. A form for one or two may say the number in a word. */
const placeholders = (forms: ReadonlyMap<string, string>) =>
  new Set([...forms.values()].flatMap((text) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1])));

const sameSet = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>) =>
  a.size === b.size && [...a].every((value) => b.has(value));

test('both languages have the same keys', () => {
  expect(new Set(groups.ar.keys())).toEqual(new Set(groups.en.keys()));
});

test.each(['ar', 'en'] as const)('%s has every plural form of every counted key', (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wrong = [...groups[language]].filter(
    ([, forms]) => !forms.has('') && !sameSet(new Set(forms.keys()), new Set(categories)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('both languages fill in the same things', () => {
  const wrong = [...groups.en].filter(([key, forms]) => {
    const other = groups.ar.get(key);
    return other && !sameSet(placeholders(forms), placeholders(other));
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('Arabic strings are Arabic and English ones are not', () => {
  const letters = /[\u0621-\u064A]/;
  const words = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '');
  /** The name of a language stands in that language; a pattern of marks alone has no letters. */
  const foreign = (key: string) => key === 'language.switch' || key === 'language.switchShort';
  const notArabic = [...strings.ar].filter(
    ([key, text]) => !foreign(key) && /[A-Za-z]/.test(words(text)) && !letters.test(words(text)),
  );
  const notEnglish = [...strings.en].filter(
    ([key, text]) => !foreign(key) && key !== 'language.ar' && letters.test(text),
  );
  expect([...notArabic, ...notEnglish].map(([key]) => key)).toEqual([]);
});

test('Arabic strings are free of Western digits, straight quotes and Latin commas', () => {
  const wrong = [...strings.ar].filter(([, text]) =>
    /[0-9"]|[\u0621-\u064A][,;?]/.test(text.replace(/\{\{[^}]*\}\}/g, '').replace('Source Serif 4', '')),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});

describe('every value of the data has its words', () => {
  test.each([
    ['nodeType', NODE_TYPES],
    ['modality', EDGE_MODALITIES],
    ['evidenceModality', MODALITIES],
    ['tone', TONES],
    ['act', ACTS],
    ['directness', DIRECTNESS],
    ['edgeType', EDGE_TYPE_NAMES],
  ] as const)('%s', (section, values: readonly string[]) => {
    expect(new Set(Object.keys(en[section]))).toEqual(new Set(values));
  });

  test('and every type of line its label, its sentences and when it applies', () => {
    const parts = ['label', 'sentence', 'sentencePlural', 'when'];
    expect(Object.entries(en.edgeType).filter(([, entry]) => Object.keys(entry).join() !== parts.join())).toEqual([]);
  });
});

test('every key is used somewhere, and every key that is used exists', () => {
  const root = join(import.meta.dirname, '..');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'));
  const literals = new Set(
    sources.flatMap((text) => [...text.matchAll(/['"]([a-zA-Z]+(?:\.[\w-]+)+)['"]/g)].map((match) => match[1] ?? '')),
  );
  const patterns = sources.flatMap((text) =>
    [...text.matchAll(/`([a-zA-Z]+\.[^`]*\$\{[^`]*)`/g)].map(
      (match) => new RegExp(`^${(match[1] ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    ),
  );
  const keys = [...groups.en.keys()];
  expect(keys.filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  const called = sources.flatMap((text) => [...text.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''));
  expect(called.filter((key) => !groups.en.has(key))).toEqual([]);
});
