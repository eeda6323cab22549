import type { LineRole } from './entries';
import type { Lexicon, Reach, ReadEntry, ReadLine } from './lexicon';
import { isEmptyWord, wordsOf } from './terms';
import type { Strictness } from './vocabularyIndex';

/** A query as it is looked for: its words, what they reach, and how much each of them tells. */
export interface Question {
  readonly words: readonly Reach[];
  /** Pairs of neighbours read as one word; the pair at `at` answers for the words `at` and `at + 1`. */
  readonly pairs: readonly Reach[];
  /** Of each word: the rarer, the more it tells; what is found nowhere tells nothing. */
  readonly telling: readonly number[];
}

/** How far an entry answers a question. */
export interface Match {
  readonly entry: ReadEntry;
  readonly score: number;
  /** For each word of the question its best answer anywhere in the entry (0–1); 0 where there is none. */
  readonly best: readonly number[];
}

const MOST_WORDS = 12;

/** The words of a query that are looked for: those that say something, or all where none does. */
export function queryWords(query: string): string[] {
  const words = wordsOf(query).map(({ text }) => text);
  const telling = words.filter((word) => !isEmptyWord(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

export function ask(lexicon: Lexicon, words: readonly string[], strictness: Strictness): Question {
  const reaches = words.map((word) => lexicon.reach(word, strictness));
  return {
    words: reaches,
    pairs: words.slice(1).map((word, at) => lexicon.reachJoined(words[at] ?? '', word, strictness)),
    telling: reaches.map(({ entries }) =>
      entries.size === 0 ? 0 : Math.log(1 + lexicon.entries.length / entries.size),
    ),
  };
}

/** How much an answer counts by what kind of line it stands in. */
const ROLE_WEIGHT: Readonly<Record<LineRole, number>> = {
  name: 1,
  alias: 0.98,
  gist: 1,
  words: 1,
  office: 0.85,
  speaker: 0.6,
  act: 0.5,
  place: 0.5,
  land: 0.4,
};
/** Lines that narrow a search down but are not found by themselves. */
const IS_CONTEXT: Readonly<Record<'entity' | 'statement' | 'quote', ReadonlySet<LineRole>>> = {
  entity: new Set<LineRole>(['place', 'land']),
  statement: new Set<LineRole>(['act']),
  quote: new Set<LineRole>(['speaker']),
};

const COVERAGE = 0.25;
const ORDER = 0.15;
/** What is left of an answer whose words are scattered over several lines. */
const SCATTERED = 0.9;

/**
 * Compares an entry with a question.
 * @param needed every word, or the share of what the question tells that has to be answered, 0–1
 * @returns null where the entry does not answer it
 */
export function match(entry: ReadEntry, question: Question, needed: 'every' | number): Match | null {
  const best = question.words.map(() => 0);
  const anywhere = question.words.map(() => 0);
  let score = 0;
  let own = false;
  for (const line of entry.lines) {
    const answers = answersIn(line, question);
    const found = answers.map((list) => Math.max(0, ...list));
    if (found.every((quality) => quality === 0)) continue;
    own ||= !IS_CONTEXT[entry.group].has(line.role);
    const weight = ROLE_WEIGHT[line.role];
    for (const [at, quality] of found.entries()) {
      best[at] = Math.max(best[at] ?? 0, quality);
      anywhere[at] = Math.max(anywhere[at] ?? 0, quality * weight);
    }
    if (found.every((quality) => quality > 0))
      score = Math.max(
        score,
        weight * (mean(found, question.telling) + COVERAGE * coverage(line, answers) + ORDER * order(answers)),
      );
  }
  const answered = best.map((quality) => (quality > 0 ? 1 : 0));
  const isAnswered =
    needed === 'every' ? answered.every((value) => value === 1) : mean(answered, question.telling) >= needed;
  if (!own || !isAnswered) return null;
  return { entry, best, score: Math.max(score, SCATTERED * mean(anywhere, question.telling)) };
}

function mean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / total;
}

/** For each word of the question and each word of the line, how well the one answers the other. */
export function answersIn(line: ReadLine, { words, pairs }: Question): number[][] {
  const answers = words.map(({ quality }) => line.numbers.map((number) => quality.get(number) ?? 0));
  const raise = (at: number, position: number, quality: number) => {
    const list = answers[at];
    if (list && quality > (list[position] ?? 0)) list[position] = quality;
  };
  for (const { from, to, number } of line.joined) {
    for (const [at, { quality }] of words.entries()) {
      const answer = quality.get(number) ?? 0;
      for (let position = from; position <= to; position += 1) raise(at, position, answer);
    }
  }
  for (const [at, { quality }] of pairs.entries()) {
    if (quality.size === 0) continue;
    for (const [position, number] of line.numbers.entries()) {
      const answer = quality.get(number) ?? 0;
      raise(at, position, answer);
      raise(at + 1, position, answer);
    }
  }
  return answers;
}

/** The share of the line that the question names. */
function coverage(line: ReadLine, answers: readonly (readonly number[])[]): number {
  const named = line.words.filter(
    (word, position) => !isEmptyWord(word.text) && answers.some((list) => (list[position] ?? 0) > 0),
  ).length;
  return Math.min(1, named / line.content);
}

/** The share of the question's neighbours that follow one another in the line too, an empty word or two between them. */
function order(answers: readonly (readonly number[])[]): number {
  if (answers.length < 2) return 0;
  const places = answers.map((list) => list.flatMap((quality, position) => (quality > 0 ? [position] : [])));
  const following = places
    .slice(1)
    .filter((list, at) =>
      list.some((place) => places[at]?.some((before) => place - before > 0 && place - before <= 3)),
    );
  return following.length / (answers.length - 1);
}
