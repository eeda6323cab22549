import MiniSearch, { type Query } from 'minisearch';
import { type Forms, formsOf, isEmptyWord, soundOf, swapped } from './terms';

/** How exactly a word is taken: as written or beginning so, or with slips forgiven. */
export type Strictness = 'strict' | 'forgiving';

/** Every word that occurs anywhere, by number, to be asked which of them a typed word may mean. */
export interface Vocabulary {
  /** @param isName two or more words written as one, found only where they are meant whole */
  readonly numberOf: (word: string, isName: boolean) => number;
  /** How well words answer a typed one, 0–1; those that do not are left out. */
  readonly answers: (word: string, strictness: Strictness) => ReadonlyMap<number, number>;
  /** The same for two typed words read as one. */
  readonly answersJoined: (word: string, strictness: Strictness) => ReadonlyMap<number, number>;
}

const FIELDS = ['word', 'stem', 'sound', 'root', 'bone', 'name'] as const;
const apart = (text: string) => (text === '' ? [] : text.split(' '));
const asIs = (text: string) => text;

interface Known {
  readonly forms: Forms;
  readonly isName: boolean;
}

/** @param names words that are names of their own */
export function createVocabulary(names: ReadonlySet<string>): Vocabulary {
  const numbers = new Map<string, number>();
  const known: Known[] = [];
  const mini = new MiniSearch<Record<'id' | (typeof FIELDS)[number], string | number>>({
    fields: [...FIELDS],
    tokenize: apart,
    processTerm: asIs,
    searchOptions: { tokenize: apart, processTerm: asIs, maxFuzzy: MOST_SLIPS },
  });
  const ask = (query: Query, qualityOf: (known: Known) => number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    for (const result of mini.search(query)) {
      const number = Number(result.id);
      const word = known[number];
      const quality = word ? qualityOf(word) : 0;
      if (quality > 0) found.set(number, quality);
    }
    return found;
  };
  return {
    numberOf: (word, isName) => {
      const key = `${isName ? 'name' : 'word'} ${word}`;
      const before = numbers.get(key);
      if (before !== undefined) return before;
      const id = known.length;
      const forms = formsOf(word, names);
      numbers.set(key, id);
      known.push({ forms, isName });
      mini.add({ id, ...(isName ? { ...NOTHING, name: soundOf(word) } : fieldsOf(forms)) });
      return id;
    },
    answers: (word, strictness) => {
      const forms = formsOf(word, names);
      const qualities = qualityFor(forms, strictness);
      return ask(queryOf(forms, strictness), (each) => {
        if (each.isName) return soundQuality(forms.sounds, each.forms.sounds, strictness);
        return isEmptyWord(each.forms.own) && !isEmptyWord(word) ? 0 : qualities(each.forms);
      });
    },
    answersJoined: (word, strictness) => {
      const sound = soundOf(word);
      const fuzzy = strictness === 'forgiving' ? slips : false;
      return ask({ queries: [sound], fields: ['sound', 'name'], fuzzy }, ({ forms }) =>
        soundQuality([sound], forms.sounds, strictness),
      );
    },
  };
}

const NOTHING = { word: '', stem: '', sound: '', root: '', bone: '', name: '' };

function fieldsOf({ own, stems, sounds, roots, bones }: Forms): Record<(typeof FIELDS)[number], string> {
  return {
    word: own,
    stem: stems.join(' '),
    sound: sounds.join(' '),
    root: roots.join(' '),
    bone: bones.join(' '),
    name: '',
  };
}

const SHORTEST_BEGINNING = 2;
const SHORTEST_SLIP = 4;
const SHORTEST_SWAP = 5;
const SLIPS_PER_LETTER = 0.25;
const MOST_SLIPS = 2;

const begins = (form: string) => form.length >= SHORTEST_BEGINNING;
const slips = (form: string) => (form.length >= SHORTEST_SLIP ? SLIPS_PER_LETTER : false);

function queryOf({ own, bare, stems, sounds, roots, bones }: Forms, strictness: Strictness): Query {
  const strict: Query[] = [
    { queries: [...new Set([own, bare])], fields: ['word', 'stem'], prefix: begins },
    { queries: [...stems], fields: ['word', 'stem'] },
    { queries: [...sounds], fields: ['sound'], prefix: begins },
    { queries: swaps(bare, strictness), fields: ['sound'] },
    { queries: [...sounds], fields: ['name'] },
    { queries: [...roots], fields: ['root'] },
  ];
  if (strictness === 'strict') return { queries: strict };
  const forgiving: Query[] = [
    { queries: [...sounds], fields: ['sound', 'name'], fuzzy: slips },
    { queries: [...bones], fields: ['bone'] },
  ];
  return { queries: [...strict, ...forgiving] };
}

function swaps(word: string, strictness: Strictness): string[] {
  return word.length >= SHORTEST_SWAP || strictness === 'forgiving' ? swapped(word).map(soundOf) : [];
}

const shares = (some: readonly string[], others: readonly string[]) => some.some((form) => others.includes(form));

/** How well a word answers the typed one: the nearer to what was typed the better; 0 where it does not. */
function qualityFor(typed: Forms, strictness: Strictness): (word: Forms) => number {
  const { own, bare, stems } = typed;
  const written = [own, bare];
  const changed = swaps(bare, strictness);
  return (word) => {
    if (word.own === own) return 1;
    if (written.includes(word.own) || written.includes(word.bare)) return 0.98;
    if (stems.includes(word.own) || shares(word.stems, written)) return 0.95;
    if (shares(word.stems, stems)) return 0.92;
    return Math.max(
      begun(written, [word.own, word.bare, ...word.stems], 0.82),
      soundQuality(typed.sounds, word.sounds, strictness),
      shares(typed.roots, word.roots) ? 0.8 : 0,
      shares(changed, word.sounds) ? 0.78 : 0,
      strictness === 'forgiving' && shares(typed.bones, word.bones) ? 0.55 : 0,
    );
  };
}

/** A beginning counts the more the less is left to type. */
function begun(typed: readonly string[], forms: readonly string[], least: number): number {
  const parts = forms.flatMap((form) =>
    typed.filter((start) => begins(start) && form.startsWith(start)).map((start) => start.length / form.length),
  );
  return parts.length === 0 ? 0 : least + 0.1 * Math.max(...parts);
}

function soundQuality(typed: readonly string[], sounds: readonly string[], strictness: Strictness): number {
  if (shares(typed, sounds)) return 0.9;
  const beginning = begun(typed, sounds, 0.76);
  if (beginning > 0 || strictness === 'strict') return beginning;
  const least = Math.min(...typed.flatMap((one) => sounds.map((other) => distance(one, other))));
  return least <= MOST_SLIPS ? 0.7 - 0.1 * least : 0;
}

/** Edit distance (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (letter === b.charAt(j) ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
