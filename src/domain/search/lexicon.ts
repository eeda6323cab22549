import type { EntryLine, SearchEntry } from './entries';
import { isEmptyWord, soundOf, type TextWord, wordsOf } from './terms';
import { createVocabulary, type Strictness } from './vocabularyIndex';

/** A line taken apart. */
export interface ReadLine extends EntryLine {
  readonly words: readonly TextWord[];
  /** Of each word its number in the vocabulary. */
  readonly numbers: readonly number[];
  /** Neighbours that are one name, found also when written as one word. */
  readonly joined: readonly { readonly from: number; readonly to: number; readonly number: number }[];
  /** How many of the words say something. */
  readonly content: number;
}

export interface ReadEntry extends Omit<SearchEntry, 'lines'> {
  readonly lines: readonly ReadLine[];
}

/** What a word of a query reaches: the entries, and how well each word of the vocabulary answers it (0–1). */
export interface Reach {
  readonly entries: ReadonlySet<number>;
  readonly quality: ReadonlyMap<number, number>;
}

export interface Lexicon {
  readonly entries: readonly ReadEntry[];
  readonly reach: (word: string, strictness: Strictness) => Reach;
  /** What two words reach when they are read as one. */
  readonly reachJoined: (first: string, second: string, strictness: Strictness) => Reach;
}

const LONGEST_NAME = 4;

/**
 * Takes all texts apart and notes which entries each word stands in.
 * @param proper words that are names of countries and people
 */
export function createLexicon(found: readonly SearchEntry[], proper: ReadonlySet<string>): Lexicon {
  const vocabulary = createVocabulary(proper);
  const names = namesIn(found);
  const known = new Map<string, Omit<ReadLine, keyof EntryLine>>();
  const read = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const parts = takeApart(text, names, vocabulary.numberOf);
    known.set(text, parts);
    return parts;
  };
  const entries = found.map((entry) => ({
    ...entry,
    lines: entry.lines.map((line) => ({ ...line, ...read(line.text) })),
  }));
  const standsIn = new Map<number, Set<number>>();
  for (const [at, entry] of entries.entries()) {
    for (const { numbers, joined } of entry.lines) {
      for (const number of [...numbers, ...joined.map((name) => name.number)]) {
        const places = standsIn.get(number);
        if (places) places.add(at);
        else standsIn.set(number, new Set([at]));
      }
    }
  }
  const reached = (quality: ReadonlyMap<number, number>): Reach => ({
    quality,
    entries: new Set([...quality.keys()].flatMap((number) => [...(standsIn.get(number) ?? [])])),
  });
  return {
    entries,
    reach: (word, strictness) => reached(vocabulary.answers(word, strictness)),
    reachJoined: (first, second, strictness) => reached(vocabulary.answersJoined(first + second, strictness)),
  };
}

/** Sounds of names of more than one word and of their parts, and the words they are made of. */
interface Names {
  readonly joined: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

function namesIn(found: readonly SearchEntry[]): Names {
  const lines = found.filter(({ group }) => group === 'entity').flatMap((entry) => entry.lines);
  const names = lines.filter(({ role }) => role === 'name' || role === 'alias').map(({ text }) => wordsOf(text));
  const parts = new Set(names.flatMap((words) => words.map(({ text }) => text)));
  const joined = new Set(names.flatMap((words) => neighbours(words, parts).map(({ text }) => soundOf(text))));
  return { joined, parts };
}

/** Each run of two, three, four words that are all parts of names. */
function neighbours(
  words: readonly TextWord[],
  parts: ReadonlySet<string>,
): { from: number; to: number; text: string }[] {
  return words.flatMap((_, from) => {
    const stranger = words.findIndex((word, at) => at >= from && !parts.has(word.text));
    const end = Math.min(stranger === -1 ? words.length : stranger, from + LONGEST_NAME);
    return Array.from({ length: Math.max(0, end - from - 1) }, (__, more) => {
      const to = from + more + 1;
      const run = words.slice(from, to + 1).map(({ text }) => text);
      return { from, to, text: run.join('') };
    });
  });
}

function takeApart(
  text: string,
  names: Names,
  numberOf: (word: string, isName: boolean) => number,
): Omit<ReadLine, keyof EntryLine> {
  const words = wordsOf(text);
  return {
    words,
    numbers: words.map((word) => numberOf(word.text, false)),
    joined: neighbours(words, names.parts)
      .filter((name) => names.joined.has(soundOf(name.text)))
      .map(({ from, to, text: name }) => ({ from, to, number: numberOf(name, true) })),
    content: Math.max(1, words.filter((word) => !isEmptyWord(word.text)).length),
  };
}
