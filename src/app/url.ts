import { type Filter, NO_FILTER } from '../domain/filter';
import type { GraphIndex, Selection } from '../domain/graph';

import { EDGE_MODALITIES, NODE_TYPES, TONES } from '../domain/vocabulary';
import { EMPTY_VIEW, type Language, type ReaderPlace, type View } from '../state/store';

/** What a link says. `gone` lists what it named that this graph does not have: said to the person, not passed over. */
export interface LinkState {
  readonly language: Language | null;
  readonly view: View;
  readonly gone: readonly string[];
}

const HIDE = {
  type: 'hiddenNodeTypes',
  sure: 'hiddenModalities',
  tone: 'hiddenTones',
  article: 'hiddenArticles',
} as const;

/**
 * The view as the part of the address behind `#`, short and readable; what is at rest is left out.
 * The theme stays out of it: it belongs to the room, not to the view.
 */
export function encodeLink(state: { readonly language: Language; readonly view: View }): string {
  const parts: [string, string][] = [['lang', state.language]];
  const { selection, quote, reader, filter, openBundles, foldsStatements } = state.view;
  if (selection) parts.push([selection.kind, selection.id]);
  if (selection && quote > 0) parts.push(['quote', String(quote + 1)]);
  if (reader)
    parts.push(['read', reader.span ? `${reader.article}:${reader.span.start}-${reader.span.end}` : reader.article]);
  for (const [key, field] of Object.entries(HIDE)) {
    if (filter[field].length > 0) parts.push([`hide-${key}`, [...filter[field]].sort().join(',')]);
  }
  if (foldsStatements) parts.push(['fold', 'statements']);
  if (openBundles.length > 0) parts.push(['open', [...openBundles].sort().join(',')]);
  // Ids are ASCII and safe in a fragment, so that the link stays readable.
  return parts
    .map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~')}`,
    )
    .join('&');
}

/** Reads such a part back against a graph. Whatever does not parse is left at rest. */
export function decodeLink(hash: string, index: GraphIndex): LinkState {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const gone: string[] = [];
  const language = values.get('lang');
  const selection = readSelection(values, index, gone);
  const quote = Number(values.get('quote') ?? '1') - 1;
  return {
    language: language === 'ar' || language === 'en' ? language : null,
    view: {
      ...EMPTY_VIEW,
      selection,
      quote: selection && Number.isInteger(quote) && quote >= 0 ? quote : 0,
      reader: readReader(values.get('read'), index, gone),
      filter: readFilter(values, index, gone),
      openBundles: list(values.get('open')),
      foldsStatements: values.get('fold') === 'statements',
    },
    gone,
  };
}

const list = (text: string | null): string[] => (text ? text.split(',').filter((part) => part !== '') : []);

function readSelection(values: URLSearchParams, index: GraphIndex, gone: string[]): Selection | null {
  const id = values.get('node') ?? values.get('edge');
  if (id === null) return null;
  const selection = index.selectable.get(id) ?? null;
  if (!selection) gone.push(id);
  return selection;
}

function readReader(text: string | null, index: GraphIndex, gone: string[]): ReaderPlace | null {
  if (text === null) return null;
  const [id = '', range = ''] = text.split(':');
  const article = index.document.articles.find((candidate) => candidate.id === id);
  if (!article) {
    gone.push(id);
    return null;
  }
  const match = /^(\d+)-(\d+)$/.exec(range);
  const [start, end] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
  return { article: article.id, span: start < end && end <= article.text.length ? { start, end } : null };
}

function readFilter(values: URLSearchParams, index: GraphIndex, gone: string[]): Filter {
  const articles = index.document.articles.map(({ id }) => id);
  const known = <Value extends string>(key: keyof typeof HIDE, all: readonly Value[]): Value[] => {
    const named = list(values.get(`hide-${key}`));
    for (const name of named) if (!all.some((value) => value === name)) gone.push(name);
    return all.filter((value) => named.includes(value));
  };
  return {
    ...NO_FILTER,
    hiddenNodeTypes: known('type', NODE_TYPES),
    hiddenModalities: known('sure', EDGE_MODALITIES),
    hiddenTones: known('tone', TONES),
    hiddenArticles: known('article', articles),
  };
}
