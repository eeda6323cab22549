import type { Span } from '../model/schema';

/**
 * A text folded for comparison, with the way back to the original. Only for search, for linking
 * aliases and for hints: what is shown or stored is always the original.
 */
export interface Folded {
  readonly source: string;
  readonly text: string;
  /** Per UTF-16 unit of `text`: where the character it came from begins and ends in `source`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const TATWEEL = '\u0640';
const MARK_OR_FORMAT = /[\p{M}\p{Cf}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What folding drops and what therefore belongs to the letter before it. */
const TRAILING = /^[\p{M}\u0640\u0621]+/u;

/**
 * Alef, hamza and ya as in Lucene's ArabicNormalizer, but the hamza on its own is dropped too, as most
 * people leave it out when they type; letters that Arabic newsrooms borrow for p, v, ch and g go to
 * the letter that replaces them; quotation marks and dashes of one kind. (أ إ آ ؤ ئ ۀ lose their hamza by canonical decomposition.)
 */
const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ء', ''],
  [TATWEEL, ''],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ے', 'ي'],
  ['ة', 'ه'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ک', 'ك'],
  ['گ', 'ك'],
  ['پ', 'ب'],
  ['ڤ', 'ف'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['–', '-'],
  ['—', '-'],
]);

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    const digit = easternDigit(part);
    if (digit !== null) folded += digit;
    else if (/\s/u.test(part)) folded += ' ';
    else if (!MARK_OR_FORMAT.test(part)) folded += FOLDED_LETTERS.get(part) ?? part;
  }
  cache.set(character, folded);
  return folded;
}

/** ٠–٩ and the Persian ۰–۹ as an ASCII digit. */
function easternDigit(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return null;
}

/**
 * Folds alef forms, hamza, ya and alef maqsura, ta marbuta, tashkeel, tatweel, presentation forms,
 * Arabic digits, case, accents, quotation marks and dashes; a run of white space becomes one space.
 */
export function fold(source: string): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  for (const character of source) {
    const start = index;
    index += character.length;
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      const value = folded.charAt(unit);
      if (value === ' ' && units.at(-1) === ' ') continue;
      units.push(value);
      starts.push(start);
      ends.push(index);
    }
  }
  return { source, text: units.join(''), starts, ends };
}

/** The folded text alone. */
export function foldText(source: string): string {
  return fold(source).text;
}

/**
 * The stretch of the original that a stretch of the folded text came from, with the tashkeel, tatweel and
 * hamza that follow its last letter. Offsets in UTF-16 units, half-open; outside of the text they are clamped.
 */
export function originalSpan(folded: Folded, start: number, end: number): Span {
  const { source, starts, ends } = folded;
  const first = Math.max(0, Math.min(start, starts.length));
  const from = starts[first] ?? source.length;
  const last = ends[Math.min(end, ends.length) - 1];
  if (end <= first || last === undefined) return { start: from, end: from };
  const trailing = TRAILING.exec(source.slice(last, starts[end] ?? source.length));
  return { start: from, end: last + (trailing?.[0].length ?? 0) };
}

/** True for a letter or digit of any script; whatever else stands in a folded text is a boundary. */
export function isWordCharacter(character: string): boolean {
  return character !== '' && LETTER_OR_DIGIT.test(character);
}

/** Conjunction و or ف, then preposition ب, ك or ل, then the article, where it is not part of the form. */
const CLITICS = /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u;
const CLITICS_BEFORE_ARTICLE = /^[وف]?[بكل]?$/u;
const CONJUNCTION = /^[وف]?$/u;
const LONGEST_CLITICS = 4;

/** The letters between the boundary and `index`, or null where there are too many to be clitics. */
function lettersBefore(text: string, index: number): string | null {
  let start = index;
  while (start > 0 && isWordCharacter(text.charAt(start - 1))) {
    start -= 1;
    if (index - start > LONGEST_CLITICS) return null;
  }
  return text.slice(start, index);
}

/**
 * Where a surface form stands as a word of its own: after a boundary or after clitics that follow one, and
 * before a boundary. «لليابان» is found by «اليابان» although the alef is not written. The result is
 * the form without its clitics, as spans of the original, in the order of the text.
 */
export function findForm(folded: Folded, form: string): Span[] {
  const wanted = foldText(form).trim();
  if (wanted === '') return [];
  const hasArticle = wanted.startsWith('ال') && wanted.length > 3;
  if (!hasArticle) return occurrences(folded, wanted, 0, CLITICS);
  const plain = occurrences(folded, wanted, 0, CLITICS_BEFORE_ARTICLE);
  const assimilated = occurrences(folded, `لل${wanted.slice(2)}`, 1, CONJUNCTION);
  return [...plain, ...assimilated].sort((a, b) => a.start - b.start);
}

function occurrences(folded: Folded, wanted: string, skip: number, clitics: RegExp): Span[] {
  const { text } = folded;
  const found: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const before = lettersBefore(text, at);
    if (before === null || !clitics.test(before) || isWordCharacter(text.charAt(end))) continue;
    found.push(originalSpan(folded, at + skip, end));
  }
  return found;
}

const SHORTEST_STEM = 3;

/**
 * A folded word and what is left of it without its clitics, longest first: «وبالروسي» → itself,
 * «بالروسي», «الروسي», «روسي». A stem has at least three letters; a guess, good for search only.
 */
export function withoutClitics(word: string): string[] {
  const stems = new Set([word]);
  const keep = (stem: string): void => {
    if (stem.length >= SHORTEST_STEM) stems.add(stem);
  };
  for (const clitic of [/^[وف]/u, /^[بك](?=ال)/u, /^ل(?=ل)/u, /^ال/u, /^[بكل]/u]) {
    for (const stem of [...stems]) keep(stem.replace(clitic, ''));
  }
  return [...stems].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
