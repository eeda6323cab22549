import { edgeId } from '../model/ids';
import { type GraphDocument, graphSchema } from '../model/schema';
import { ACTS, EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType, edgeModality, MODALITIES } from '../model/vocabulary';

/** Shares of the node types, about those of the real graph; the rest are statements. */
const SHARES = { country: 0.04, official: 0.12, organization: 0.21, event: 0.11 } as const;
/** Model units between two countries. */
const SPACING = 380;
/** About how many nodes the quotes of one article yield. */
const NODES_PER_ARTICLE = 40;
const SENTENCES_PER_ARTICLE = 30;
const FLAGS = ['ru', 'kp', 'us', 'kr', 'jp', 'cn', 'gb', 'ua'] as const;
const RELATIONS = EDGE_TYPE_NAMES.filter((type) => EDGE_TYPES[type].family === 'relation');

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain, Tommy Ettinger 2017). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A graph document of `size` nodes that passes the schema, as thickly tied as the real one, for measuring and for tests of
 * large tables. It says nothing about anybody.
 * @param size number of nodes, at least 20
 * @param seed the same seed gives the same graph
 */
export function makeGraph(size: number, seed = 1): GraphDocument {
  return graphSchema.parse(makeRawGraph(size, seed));
}

/** The same before it is parsed, as it would come out of a file. */
export function makeRawGraph(size: number, seed = 1): object {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const articles = Array.from({ length: Math.max(2, Math.round(size / NODES_PER_ARTICLE)) }, (_, at) => anArticle(at));
  const evidence = (statement?: string) => {
    const article = pick(articles);
    const { start, end } = pick(article.sentences);
    return {
      article: article.id,
      start,
      end,
      translation: 'A sentence of an article.',
      modality: pick(MODALITIES),
      ...(statement === undefined ? {} : { statement }),
    };
  };

  const ids = (type: string, share: number) =>
    Array.from({ length: Math.max(3, Math.round(size * share)) }, (_, at) => `${type}-${at + 1}`);
  const countries = ids('country', SHARES.country);
  const officials = ids('official', SHARES.official);
  const organizations = ids('organization', SHARES.organization);
  const events = ids('event', SHARES.event);
  const actors = [...countries, ...officials, ...organizations];
  const entities = [...actors, ...events];
  const statements = Array.from({ length: Math.max(3, size - entities.length) }, (_, at) => `statement-${at + 1}`);
  // Countries in rows, whoever belongs to them around them, statements beside their speakers: as on a map.
  const places = new Map<string, Place>();
  const perRow = Math.ceil(Math.sqrt(countries.length * 1.7));
  const place = (id: string, near: string | null, reach: number): Place => {
    const at = countries.indexOf(id);
    const middle = (near === null ? undefined : places.get(near)) ?? {
      x: ((at === -1 ? below(countries.length) : at) % perRow) * SPACING,
      y: Math.floor((at === -1 ? below(countries.length) : at) / perRow) * SPACING,
    };
    const aside = () => Math.round((random() - 0.5) * 2 * reach);
    const found = { x: middle.x + aside(), y: middle.y + aside() };
    places.set(id, found);
    return found;
  };

  const entity = (id: string) => {
    const [type = '', number = ''] = id.split('-');
    const base = {
      id,
      type,
      label: { ar: `${AR_NAMES[type]} ${number}`, en: `The ${type} no. ${number}` },
      named: true,
      aliases: { ar: [], en: [] },
    };
    if (type === 'country') {
      return { ...base, position: place(id, null, 40), offices: [], iso: FLAGS[Number(number) % FLAGS.length] };
    }
    if (type === 'event') return { ...base, position: place(id, null, SPACING / 2), offices: [], date: aDay(below) };
    const home = pick(countries);
    const title = { ar: 'مسؤول', en: 'Official' };
    return {
      ...base,
      position: place(id, home, 110),
      affiliation: home,
      offices: type === 'official' ? [{ title, of: home, evidence: [evidence()] }] : [],
    };
  };
  const edges = new Map<string, object>();
  const tie = (from: string, type: EdgeType, to: string, pieces: readonly ReturnType<typeof evidence>[]) => {
    const [source, target] = EDGE_TYPES[type].symmetric && from > to ? [to, from] : [from, to];
    const id = edgeId(source, type, target);
    if (source === target || edges.has(id)) return;
    const modality = edgeModality(pieces.map((piece) => piece.modality));
    edges.set(id, { id, source, target, type, tone: EDGE_TYPES[type].tone, modality, evidence: pieces });
  };
  const saying = (id: string) => {
    const [speaker, first, second] = [pick(actors), pick(entities), pick(entities)];
    const about = [...new Set([first, second])];
    const piece = evidence(id);
    tie(speaker, 'speaks', id, [{ ...piece, modality: 'stated' }]);
    for (const other of about) tie(id, 'concerns', other, [{ ...piece, modality: 'stated' }]);
    return {
      id,
      type: 'statement',
      label: { ar: `مضمون القول ${id.split('-')[1]}`, en: `What was said, no. ${id.split('-')[1]}` },
      position: place(id, speaker, 36),
      speakers: [speaker],
      via: random() < 0.3 ? [pick(organizations)] : [],
      act: pick(ACTS),
      directness: random() < 0.5 ? 'direct' : 'indirect',
      date: { said: random() < 0.4 ? aDay(below) : null, happened: null, basis: null },
      about,
      to: [],
      evidence: [evidence()],
    };
  };
  const nodes = [...entities.map(entity), ...statements.map(saying)];
  for (const event of events) tie(pick(actors), 'takes-part-in', event, [evidence()]);
  for (const official of officials) tie(official, 'holds-office', pick(countries), [evidence()]);
  for (let at = 0; at < size; at += 1) {
    const pieces = Array.from({ length: 1 + below(4) }, () => evidence(random() < 0.6 ? pick(statements) : undefined));
    tie(pick(actors), pick(RELATIONS), pick(actors), pieces);
  }
  return { schemaVersion: 1, articles, nodes, edges: [...edges.values()], briefings: [] };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const AR_NAMES: Readonly<Record<string, string>> = {
  country: 'دولة',
  official: 'مسؤول',
  organization: 'جهة',
  event: 'حدث',
};

function aDay(below: (count: number) => number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `202${3 + below(2)}-${two(1 + below(12))}-${two(1 + below(28))}`;
}

function anArticle(at: number) {
  const lines = Array.from(
    { length: SENTENCES_PER_ARTICLE },
    (_, line) => `هذه الجملة ${line + 1} من المقال ${at + 1}. `,
  );
  let end = 0;
  const sentences = lines.map((line) => {
    const start = end;
    end += line.length;
    return { start, end, en: 'A sentence of an article.' };
  });
  return {
    id: `article-${at + 1}`,
    title: { ar: `المقال ${at + 1}`, en: `Article ${at + 1}` },
    titleIsOurs: true,
    outlet: null,
    published: null,
    dateBasis: { ar: 'لا تاريخ', en: 'no date' },
    text: lines.join(''),
    sha256: '0'.repeat(64),
    sentences,
    mentions: [],
  };
}
