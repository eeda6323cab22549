import { expect, test } from 'vitest';
import { formsOf, soundOf, swapped, wordsOf } from './terms';

const NO_NAMES: ReadonlySet<string> = new Set();
const words = (text: string) => wordsOf(text).map(({ text: word }) => word);

test.each([
  ['Kim’s visit to North Korea', ['kim', 'visit', 'to', 'north', 'korea']],
  ['the U.S. and 11,000 containers', ['the', 'us', 'and', '11000', 'containers']],
  ['كيم هونغ-كيون، «وبوتين»', ['كيم', 'هونغ', 'كيون', 'وبوتين']],
  ['١١ ألف في كويت24', ['11', 'الف', 'في', 'كويت24']],
  ['', []],
])('the words of %s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word stands where it stands in the original, with its vowel signs', () => {
  const text = 'قالَ بُوتِينُ: «لا»';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['قالَ', 'بُوتِينُ', 'لا']);
});

test.each([
  ['بيونج', 'بيونغ'],
  ['انطوني', 'انتوني'],
  ['lavrof', 'lavrov'],
  ['sergey', 'sergei'],
  ['dmitriy', 'dmitri'],
  ['soonak', 'sounak'],
])('%s sounds like %s', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other));
});

test.each([
  ['satellites', 'satellite'],
  ['countries', 'country'],
  ['warned', 'warns'],
  ['providing', 'provides'],
  ['korean', 'korea'],
  ['russian', 'russia'],
  ['عسكريه', 'عسكري'],
  ['روسيا', 'روسي'],
  ['صفقات', 'صفقه'],
])('%s and %s have a root in common', (one, other) => {
  const others = formsOf(other, NO_NAMES).roots;
  expect(formsOf(one, NO_NAMES).roots.some((root) => others.includes(root))).toBe(true);
});

test('a broken plural has the consonants of its singular', () => {
  expect(formsOf('اقمار', NO_NAMES).bones).toContain('جمر');
  expect(formsOf('قمر', NO_NAMES).bones).toContain('جمر');
});

test('no letter of a name is a clitic, and a short name is known after one', () => {
  expect(formsOf('وجو', new Set(['جو'])).stems).toEqual(['جو']);
  expect(formsOf('بيونغ', NO_NAMES).stems).toContain('يونغ');
  expect(formsOf('بيونغ', new Set(['بيونغ'])).stems).toEqual([]);
  expect(formsOf('والكرملين', NO_NAMES).bare).toBe('كرملين');
});

test('neighbouring letters changed round', () => {
  expect(swapped('abca')).toEqual(['baca', 'acba', 'abac']);
  expect(swapped('aab')).toEqual(['aba']);
  expect(swapped('')).toEqual([]);
});
