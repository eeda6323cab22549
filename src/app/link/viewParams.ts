import type { Selection } from '../../domain/graph/graphIndex';
import { HOPS } from '../../domain/graph/neighbourhood';
import type { EdgeId, NodeId } from '../../domain/model/ids';
import { FAMILIES } from '../../domain/paths/findPaths';
import {
  EMPTY_VIEW,
  MATRIX_GROUPS,
  MATRIX_SORTS,
  PATH_FAMILIES,
  type ReaderPlace,
  TABLE_LISTS,
  TABS,
  type View,
} from '../../state/view';
import { joined, knownNodes, type LinkContext, type LinkParam, listed, oneOf, sorted } from './linkParam';

/** The view in the link, the filter apart. What leans on another part stands after it. */
export const VIEW_PARAMS: readonly LinkParam<View>[] = [
  {
    key: 'tab',
    write: ({ tab }) => (tab === EMPTY_VIEW.tab ? null : tab),
    read: (text) => ({ tab: oneOf(text, TABS) ?? EMPTY_VIEW.tab }),
  },
  {
    key: 'node',
    write: ({ selection }) => (selection?.kind === 'node' ? selection.id : null),
    read: (text, reading) => ({ selection: readSelection(text, reading) }),
  },
  {
    key: 'edge',
    write: ({ selection }) => (selection?.kind === 'edge' ? selection.id : null),
    read: (text, reading) => ({ selection: readSelection(text, reading) }),
  },
  {
    key: 'also',
    write: ({ also }) => joined(also),
    read: (text, reading, { selection }) => ({ also: readAlso(text, reading, selection) }),
  },
  {
    key: 'quote',
    write: ({ selection, quote }) => (selection && quote > 0 ? String(quote + 1) : null),
    read: (text, _, { selection }) => {
      const quote = Number(text) - 1;
      return { quote: selection && Number.isInteger(quote) && quote >= 0 ? quote : 0 };
    },
  },
  {
    key: 'read',
    write: ({ reader }) =>
      reader && (reader.span ? `${reader.article}:${reader.span.start}-${reader.span.end}` : reader.article),
    read: (text, reading) => ({ reader: readPlace(text, reading) }),
  },
  {
    key: 'focus',
    write: ({ focus }) => focus && `${focus.around.join(',')}:${focus.hops}`,
    read: (text, reading) => {
      const [ids = '', count] = text.split(':');
      const around = knownNodes(ids, reading);
      const hops = HOPS.find((value) => String(value) === count) ?? 1;
      return { focus: around.length > 0 ? { around, hops, expanded: [] } : null };
    },
  },
  {
    key: 'expand',
    write: ({ focus }) => focus && joined(focus.expanded),
    read: (text, reading, { focus }) => ({ focus: focus && { ...focus, expanded: knownNodes(text, reading) } }),
  },
  {
    key: 'away',
    write: ({ hidden }) => joined(hidden),
    read: (text, reading) => ({ hidden: knownNodes(text, reading) }),
  },
  {
    key: 'pin',
    write: ({ pinned }) => joined(pinned),
    read: (text, reading) => ({ pinned: knownNodes(text, reading) }),
  },
  {
    key: 'path',
    write: ({ path }) => path && [path.from, path.to, ...(path.choice > 0 ? [path.choice + 1] : [])].join(':'),
    read: (text, reading) => {
      const [from = '', to = '', choice = '1'] = text.split(':');
      const [start] = knownNodes(from, reading);
      const [end] = knownNodes(to, reading);
      if (!start || !end) return {};
      const position = Number(choice) - 1;
      return {
        path: {
          from: start,
          to: end,
          families: PATH_FAMILIES,
          choice: Number.isInteger(position) && position >= 0 ? position : 0,
        },
      };
    },
  },
  {
    key: 'through',
    write: ({ path }) =>
      path && sorted(path.families) !== sorted(PATH_FAMILIES) ? sorted(path.families) || 'none' : null,
    read: (text, _, { path }) => {
      const named = listed(text);
      return { path: path && { ...path, families: FAMILIES.filter((family) => named.includes(family)) } };
    },
  },
  {
    key: 'table',
    write: ({ table: { list, sort, descending } }) =>
      list === EMPTY_VIEW.table.list && sort === null ? null : [list, sort ?? '', descending ? 'down' : ''].join(':'),
    read: (text) => {
      const [list, sort = '', order] = text.split(':');
      return {
        table: {
          list: oneOf(list, TABLE_LISTS) ?? EMPTY_VIEW.table.list,
          sort: /^[a-z]{1,20}$/i.test(sort) ? sort : null,
          descending: order === 'down',
        },
      };
    },
  },
  {
    key: 'matrix',
    write: ({ matrix: { group, sort } }) =>
      group === EMPTY_VIEW.matrix.group && sort === EMPTY_VIEW.matrix.sort ? null : `${group}:${sort}`,
    read: (text) => {
      const [group, sort] = text.split(':');
      return {
        matrix: {
          group: oneOf(group, MATRIX_GROUPS) ?? EMPTY_VIEW.matrix.group,
          sort: oneOf(sort, MATRIX_SORTS) ?? EMPTY_VIEW.matrix.sort,
        },
      };
    },
  },
  {
    key: 'fold',
    write: ({ foldsStatements }) => (foldsStatements ? 'statements' : null),
    read: (text) => ({ foldsStatements: text === 'statements' }),
  },
  {
    key: 'open',
    write: ({ openBundles }) => sorted(openBundles),
    read: (text) => ({ openBundles: listed(text) }),
  },
];

function readSelection(id: string, { index, gone }: LinkContext): Selection | null {
  const selection = index.selectable.get(id) ?? null;
  if (!selection) gone.push(id);
  return selection;
}

function readAlso(text: string, { index, gone }: LinkContext, selection: Selection | null): (NodeId | EdgeId)[] {
  if (!selection) return [];
  return [...new Set(listed(text))].flatMap((id) => {
    const meant = index.selectable.get(id);
    if (!meant) gone.push(id);
    return meant && meant.id !== selection.id ? [meant.id] : [];
  });
}

function readPlace(text: string, { index, gone }: LinkContext): ReaderPlace | null {
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
