import type { Span } from '../model/schema';
import { fold, originalSpan, withoutClitics } from '../text/arabic';

/** A word of a text: folded, and where it stands in the original spelling. */
export interface TextWord extends Span {
  readonly text: string;
}

/** `U.S.`; 11,000; a run of letters and digits. The English possessive is not part of a word. */
const WORD = /(?:\p{L}\.){2,}|\d{1,3}(?:,\d{3})+(?!\d)|[\p{L}\p{N}]+/gu;
const POSSESSIVE = /'(?=s(?![\p{L}\p{N}]))/gu;
const ARABIC = /\p{Script=Arabic}/u;

/** The words of a text in their order, each with its span in the text. */
export function wordsOf(source: string): TextWord[] {
  const folded = fold(source);
  const text = folded.text;
  const possessives = new Set([...text.matchAll(POSSESSIVE)].map(({ index }) => index + 1));
  return [...text.matchAll(WORD)]
    .filter(({ index }) => !possessives.has(index))
    .map((match) => ({
      text: match[0].replace(/[.,]/g, ''),
      ...originalSpan(folded, match.index, match.index + match[0].length),
    }));
}

/** Words of a question or a sentence that say nothing of what is looked for; folded. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and or in on to for from by with at as is are was were be did do does what who whom whose where when ' +
    'how why said say says about that this these those his her their its it will would has have had ' +
    'و في من علي الي عن ما ماذا هل ان انه انها التي الذي الذين هذا هذه ذلك بين مع قد لقد كان كانت قال قالت يقول تقول كيف لماذا متي اين'
  ).split(' '),
);

export function isEmptyWord(word: string): boolean {
  return EMPTY_WORDS.has(word);
}

/** All that a word may be recognized by. */
export interface Forms {
  /** As written, folded. */
  readonly own: string;
  /** Without the article, and whatever stands before it: «والكرملين» → «كرملين». The word itself where it has none. */
  readonly bare: string;
  /** Guesses at the word without clitics, the word itself not among them. */
  readonly stems: readonly string[];
  /** How `own` and `bare` sound: letters that transcriptions confuse are one. */
  readonly sounds: readonly string[];
  /** Without common endings, as sounds; for singular and plural, noun and adjective. */
  readonly roots: readonly string[];
  /** The consonants of an Arabic word, three at least; for broken plurals and vowels written or not. */
  readonly bones: readonly string[];
}

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u;

/**
 * @param names words that are names: no letter of one is a clitic, and what stands before a short one may be
 */
export function formsOf(word: string, names: ReadonlySet<string>): Forms {
  if (!ARABIC.test(word)) {
    const roots = unique(englishRoots(word).map(soundOf));
    return { own: word, bare: word, stems: [], sounds: [soundOf(word)], roots, bones: [] };
  }
  const bare = word.replace(ARTICLE, '');
  const stems = names.has(word) ? [] : stemsOf(word, names);
  const roots = unique([word, bare, ...stems].flatMap(arabicRoots));
  return {
    own: word,
    bare,
    stems,
    sounds: unique([word, bare].map(soundOf)),
    roots,
    bones: unique([bare, ...arabicRoots(bare)].map(bonesOf).filter((bones) => bones.length >= 3)),
  };
}

function stemsOf(word: string, names: ReadonlySet<string>): string[] {
  const guesses = withoutClitics(word).filter((stem) => stem !== word);
  const name = word.replace(/^[وف]?[بكل]?/u, '');
  return name !== word && names.has(name) ? unique([name, ...guesses]) : guesses;
}

/**
 * The word with the letters made one that transcriptions of a foreign name choose between: غ ق ك ج for g, ط for ت;
 * v and f, y and i, ou and oo. Doubled letters are single.
 */
export function soundOf(word: string): string {
  const sound = ARABIC.test(word)
    ? word.replace(/[غقك]/gu, 'ج').replace(/ط/gu, 'ت').replace(/ص/gu, 'س').replace(/ظ/gu, 'ض')
    : word
        .replace(/ph|v|w/g, 'f')
        .replace(/ck|q/g, 'k')
        .replace(/oo|ou/g, 'u')
        .replace(/ee|e?y/g, 'i')
        .replace(/ei/g, 'i');
  return sound.replace(/(\p{L})\1+/gu, '$1');
}

/** Endings of number, gender and belonging (after the light stemmer of Larkey et al. 2002). */
const ARABIC_ENDINGS = /(?:هما|ها|هم|ات|ان|ون|ين|يه|يا|ه|ي|ا)$/u;

function arabicRoots(word: string): string[] {
  const once = word.replace(ARABIC_ENDINGS, '');
  const short = word.replace(/[هيا]$/u, '');
  return [word, once, short].filter((root) => root.length >= 3);
}

const SHORTEST_ENGLISH_ROOT = 4;

function englishRoots(word: string): string[] {
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
  const verb = singular.replace(/ied$/, 'y').replace(/(?:ing|ed)$/, '');
  // North Korean, Russian; provide, provid(ing).
  const people = singular.replace(/(?<=[aei])an$/, (ending) => ending.slice(0, 1)).replace(/e$/, '');
  return [word, ...[singular, verb, people].filter((root) => root.length >= SHORTEST_ENGLISH_ROOT)];
}

function bonesOf(word: string): string {
  return soundOf(word.replace(/[اوي]/gu, ''));
}

/** The word with two neighbouring letters changed round, in every place. */
export function swapped(word: string): string[] {
  const letters = Array.from(word);
  return letters.slice(1).flatMap((letter, at) => {
    const before = letters[at];
    if (before === letter || before === undefined) return [];
    return [[...letters.slice(0, at), letter, before, ...letters.slice(at + 2)].join('')];
  });
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
