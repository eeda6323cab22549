import type { GraphIndex, Selection } from '../graph/graphIndex';
import type { Language } from '../model/language';
import type { Evidence, Span } from '../model/schema';
import { onOtherKeyboard } from '../text/keyboardLayout';
import { type EntryLine, type NameAct, properNames, type SearchGroup, searchEntries } from './entries';
import { createLexicon, type Lexicon, type ReadLine } from './lexicon';
import { answersIn, ask, type Match, match, type Question, queryWords } from './match';
import type { Strictness } from './vocabularyIndex';

/** A text with the words in it that were found; spans in UTF-16 units of the text as it is spelled. */
export interface HitLine extends EntryLine {
  readonly spans: readonly Span[];
}

export interface SearchHit {
  readonly key: string;
  readonly group: SearchGroup;
  readonly selection: Selection;
  /** Which of the selection's quotes it is; null where it is not a quote. */
  readonly quote: number | null;
  readonly evidence: Evidence | null;
  /** In the language asked for: the name, the gist, the words. */
  readonly title: HitLine;
  /** What else was found and the title does not show: another name, an office, the other language, the speaker. */
  readonly others: readonly HitLine[];
}

export interface FoundGroup {
  readonly group: SearchGroup;
  /** How many were found. */
  readonly total: number;
  /** The best of them, the best first. */
  readonly hits: readonly SearchHit[];
}

export interface Found {
  /** Entities before statements before quotes; none that is empty. */
  readonly groups: readonly FoundGroup[];
  /** What the query was taken for where it was typed on the other keyboard; else null. */
  readonly readAs: string | null;
}

/**
 * Finds what a person means, in either language, whatever language the answer is to be in. Never throws.
 * @param most how many of a group are wanted
 */
export type Search = (query: string, language: Language, most: number) => Found;

const NOTHING: Found = { groups: [], readAs: null };
const GROUPS: readonly SearchGroup[] = ['entity', 'statement', 'quote'];
/** Of a question that nothing answers whole, this share is enough. */
const PARTIAL = 0.5;
/** Scores nearer than this are equal, and the evidence decides. */
const STEP = 0.02;

/**
 * Reads the whole graph once; the answer searches it.
 * First come those that hold every word as written or beginning so; where there are none, those that would if the query
 * had been typed on the other keyboard; then those with slips forgiven; then those that hold the most telling words.
 */
export function createSearch(index: GraphIndex, nameAct: NameAct): Search {
  const lexicon = createLexicon(searchEntries(index, nameAct), properNames(index));
  return (query, language, most) => {
    const words = queryWords(query);
    if (words.length === 0) return NOTHING;
    const other = onOtherKeyboard(query.trim());
    const otherWords = queryWords(other);
    const attempts: readonly (readonly [readonly string[], Strictness, 'every' | number, string | null])[] = [
      [words, 'strict', 'every', null],
      [otherWords, 'strict', 'every', other],
      [words, 'forgiving', 'every', null],
      [otherWords, 'forgiving', 'every', other],
      [words, 'forgiving', PARTIAL, null],
    ];
    for (const [asked, strictness, needed, readAs] of attempts) {
      // One letter on another keyboard would be anything.
      if (asked.length === 0 || (readAs !== null && readAs.length < 3)) continue;
      const question = ask(lexicon, asked, strictness);
      const matches = candidates(lexicon, question).flatMap((entry) => match(entry, question, needed) ?? []);
      if (matches.length > 0) return { groups: grouped(matches, question, language, most), readAs };
    }
    return NOTHING;
  };
}

function candidates(lexicon: Lexicon, { words, pairs }: Question): Lexicon['entries'] {
  const reached = new Set([...words, ...pairs].flatMap(({ entries }) => [...entries]));
  return lexicon.entries.filter((_, at) => reached.has(at));
}

function grouped(matches: readonly Match[], question: Question, language: Language, most: number): FoundGroup[] {
  const ranked = [...matches].sort(byRank);
  return GROUPS.flatMap((group) => {
    const own = ranked.filter(({ entry }) => entry.group === group);
    const kept = group === 'quote' ? withoutNested(own) : own;
    const hits = kept.slice(0, most).map((each) => hitOf(each, question, language));
    return kept.length > 0 ? [{ group, total: kept.length, hits }] : [];
  });
}

function byRank(a: Match, b: Match): number {
  return (
    Math.round(b.score / STEP) - Math.round(a.score / STEP) ||
    b.entry.weight - a.entry.weight ||
    (a.entry.key < b.entry.key ? -1 : 1)
  );
}

/** Of quotes that lie within one another the best stands for all. */
function withoutNested(ranked: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const each of ranked) {
    const mine = each.entry.evidence;
    const isNested = kept.some(({ entry: { evidence } }) => {
      if (!mine || evidence?.article !== mine.article) return false;
      return (
        (evidence.start <= mine.start && mine.end <= evidence.end) ||
        (mine.start <= evidence.start && evidence.end <= mine.end)
      );
    });
    if (!isNested) kept.push(each);
  }
  return kept;
}

/** A word of a line is shown as found where it answers about as well as anything in the entry. */
const AS_GOOD = 0.12;
const MOST_OTHERS = 2;

function hitOf({ entry, best }: Match, question: Question, language: Language): SearchHit {
  const { key, group, selection, quote, evidence } = entry;
  const shown = entry.lines.map((line) => shownOf(line, question, best));
  const at = shown.findIndex(({ line }) => line.language === language);
  const title = shown[at];
  if (!title) throw new RangeError(`${key} has no text in ${language}`);
  const open = new Set(best.flatMap((quality, word) => (quality > 0 && !title.answers.has(word) ? [word] : [])));
  const others: HitLine[] = [];
  while (open.size > 0 && others.length < MOST_OTHERS) {
    const value = ({ line, answers }: Shown) => {
      const closed = [...answers].filter(([word]) => open.has(word)).map(([, quality]) => 1 + quality);
      const total = closed.reduce((sum, each) => sum + each, 0);
      return total === 0 ? 0 : total + (line.language === language ? OWN_LANGUAGE : 0);
    };
    const [next] = shown.filter((each) => value(each) > 0).sort((a, b) => value(b) - value(a));
    if (!next) break;
    others.push(next.line);
    for (const word of next.answers.keys()) open.delete(word);
  }
  return { key, group, selection, quote, evidence, title: title.line, others };
}

/** What it is worth that a line is in the language of the interface, in words answered. */
const OWN_LANGUAGE = 0.5;

interface Shown {
  readonly line: HitLine;
  /** Which words of the question it shows, and how well. */
  readonly answers: ReadonlyMap<number, number>;
}

function shownOf(line: ReadLine, question: Question, best: readonly number[]): Shown {
  const { role, language, text, of } = line;
  const answers = new Map<number, number>();
  const positions = new Set<number>();
  for (const [asked, list] of answersIn(line, question).entries()) {
    for (const [position, quality] of list.entries()) {
      if (quality === 0 || quality < (best[asked] ?? 0) - AS_GOOD) continue;
      positions.add(position);
      answers.set(asked, Math.max(answers.get(asked) ?? 0, quality));
    }
  }
  const spans = line.words.filter((_, position) => positions.has(position)).map(({ start, end }) => ({ start, end }));
  return { line: { role, language, text, spans, ...(of !== undefined && { of }) }, answers };
}
