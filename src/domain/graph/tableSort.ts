import type { Bilingual } from '../model/bilingual';
import { daysOf } from '../model/dates';
import type { GraphNode } from '../model/schema';
import {
  type Act,
  EDGE_MODALITIES,
  type EdgeModality,
  type EdgeType,
  NODE_TYPES,
  type NodeType,
  TONES,
} from '../model/vocabulary';
import { foldText } from '../text/arabic';
import type { EntityRow, StatementRow, TieRow } from './tables';

/** The words of the interface that an order by words needs. */
export interface TableWords {
  readonly language: keyof Bilingual;
  readonly act: (act: Act) => string;
  readonly relation: (type: EdgeType) => string;
  readonly nodeType: (type: NodeType) => string;
  readonly modality: (modality: EdgeModality) => string;
}

/** What a row is sorted by in a column; null is unknown and stands last whichever way the column is sorted. */
type Key = string | number | null;

export interface Order<Row> {
  /** Words are compared as the language does, dates and numbers by size; a rank is the place in a list of the data's own. */
  readonly by: 'words' | 'date' | 'number' | 'rank';
  readonly key: (row: Row, words: TableWords) => Key;
}

type Orders<Column extends string, Row> = Readonly<Record<Column, Order<Row>>>;

export type EntityColumn = 'name' | 'type' | 'country' | 'offices' | 'statements' | 'ties' | 'quotes';
export type StatementColumn =
  | 'speakers'
  | 'gist'
  | 'act'
  | 'sure'
  | 'said'
  | 'happened'
  | 'via'
  | 'about'
  | 'directness'
  | 'articles'
  | 'quotes';
export type TieColumn =
  | 'source'
  | 'relation'
  | 'target'
  | 'sure'
  | 'tone'
  | 'sources'
  | 'quotes'
  | 'said'
  | 'happened'
  | 'articles';

// Types, tones and degrees of certainty go by the legend, not by the alphabet, so that both languages agree.
export const ENTITY_ORDERS: Orders<EntityColumn, EntityRow> = {
  name: words(({ node }, { language }) => node.label[language]),
  type: rank(({ node }) => NODE_TYPES.indexOf(node.type)),
  country: words(({ country }, { language }) => country?.label[language] ?? null),
  offices: words(({ node }, { language }) => node.offices[0]?.title[language] ?? null),
  statements: number(({ statements }) => statements),
  ties: number(({ ties }) => ties),
  quotes: number(({ quotes }) => quotes),
};

export const STATEMENT_ORDERS: Orders<StatementColumn, StatementRow> = {
  speakers: words(({ speakers }, { language }) => names(speakers, language)),
  gist: words(({ node }, { language }) => node.label[language]),
  act: words(({ node }, { act }) => act(node.act)),
  sure: rank(({ modality }) => EDGE_MODALITIES.indexOf(modality)),
  said: date(({ node }) => node.date.said),
  happened: date(({ node }) => node.date.happened),
  via: words(({ via }, { language }) => names(via, language)),
  about: words(({ about }, { language }) => names(about, language)),
  directness: rank(({ node }) => (node.directness === 'direct' ? 0 : 1)),
  articles: words(({ articles }, { language }) => articles[0]?.title[language] ?? null),
  quotes: number(({ node }) => node.evidence.length),
};

export const TIE_ORDERS: Orders<TieColumn, TieRow> = {
  source: words(({ source }, { language }) => source.label[language]),
  relation: words(({ edge }, { relation }) => relation(edge.type)),
  target: words(({ target }, { language }) => target.label[language]),
  sure: rank(({ edge }) => EDGE_MODALITIES.indexOf(edge.modality)),
  tone: rank(({ edge }) => TONES.indexOf(edge.tone)),
  sources: number(({ sources }) => sources),
  quotes: number(({ edge }) => edge.evidence.length),
  said: date(({ said }) => said),
  happened: date(({ happened }) => happened),
  articles: number(({ articles }) => articles.length),
};

function words<Row>(key: (row: Row, words: TableWords) => string | null): Order<Row> {
  return {
    by: 'words',
    key: (row, wording) => {
      const text = key(row, wording);
      return text === null ? null : withoutArticle(text);
    },
  };
}

/** By the first day a date may mean, then by the last. */
function date<Row>(key: (row: Row) => string | null): Order<Row> {
  return {
    by: 'date',
    key: (row) => {
      const iso = key(row);
      return iso === null ? null : Object.values(daysOf(iso)).join('/');
    },
  };
}

function number<Row>(key: (row: Row) => number): Order<Row> {
  return { by: 'number', key };
}

function rank<Row>(key: (row: Row) => number): Order<Row> {
  return { by: 'rank', key };
}

const names = (nodes: readonly GraphNode[], language: keyof Bilingual) =>
  nodes.length === 0 ? null : nodes.map((node) => withoutArticle(node.label[language])).join(' ');

/**
 * A text as it is put in order: without what it opens with (quotation marks), without tashkeel and tatweel, and without
 * «ال», "the", "a" or "an", so that «الصين» stands under ص. Only a plain alef can begin the article: «ألمانيا» keeps its
 * letters. Words whose own first letters are «ال» cannot be told apart and go by the third.
 */
export function withoutArticle(text: string): string {
  return text
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/^[\s\p{P}]+/u, '')
    .replace(/^ال(?=\p{L}{2})|^(?:the|an?)\s+/iu, '');
}

/**
 * The rows put in order, as a new list. Rows that the column does not tell apart keep the order they came in, upward and
 * downward; so the same graph always gives the same table.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  order: Order<Row>,
  wording: TableWords,
  descending: boolean,
): Row[] {
  const collator = new Intl.Collator(wording.language, { numeric: true });
  const compare = (a: string | number, b: string | number) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    if (order.by === 'words') return collator.compare(String(a), String(b));
    return a < b ? -1 : a > b ? 1 : 0;
  };
  return rows
    .map((row) => ({ row, key: order.key(row, wording) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return descending ? compare(b.key, a.key) : compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** Words whose every one has to stand somewhere in a row; the folded text of the row is made by `rowText`. */
export function finder(query: string): (folded: string) => boolean {
  const wanted = foldText(query)
    .split(' ')
    .filter((word) => word !== '')
    // The article is taken off, so that «اليابان» is found in «لليابان».
    .map((word) => word.replace(/^ال(?=.{3})/u, ''));
  return (folded) => wanted.every((word) => folded.includes(word));
}

/** All that can be found of a row, in both languages where the graph has both, folded for comparison. */
export function rowText(row: EntityRow | StatementRow | TieRow, wording: TableWords): string {
  return foldText(partsOf(row, wording).join(' \n '));
}

function partsOf(row: EntityRow | StatementRow | TieRow, { nodeType, act, relation, modality }: TableWords): string[] {
  const both = ({ ar, en }: Bilingual) => [ar, en];
  const labels = (nodes: readonly GraphNode[]) => nodes.flatMap(({ label }) => both(label));
  const titles = (list: readonly { readonly title: Bilingual }[]) => list.flatMap(({ title }) => both(title));
  if (row.kind === 'entity') {
    const { node, country } = row;
    return [...both(node.label), nodeType(node.type), ...(country ? both(country.label) : []), ...titles(node.offices)];
  }
  if (row.kind === 'statement') {
    const { node, speakers, via, about } = row;
    const people = labels([...speakers, ...via, ...about]);
    return [...both(node.label), ...people, act(node.act), modality(row.modality), ...titles(row.articles)];
  }
  const { edge, source, target } = row;
  return [...labels([source, target]), relation(edge.type), modality(edge.modality), ...titles(row.articles)];
}
