import { ALL_TIME, type Filter, TIME_BASES } from '../../domain/graph/filter';
import { ACTS, EDGE_MODALITIES, EDGE_TYPE_NAMES, NODE_TYPES, TONES } from '../../domain/model/vocabulary';
import { known, knownNodes, type LinkParam, oneOf, sorted } from './linkParam';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (text: string | undefined) => (text !== undefined && DAY.test(text) ? text : null);

/** The filter in the link. */
export const FILTER_PARAMS: readonly LinkParam<Filter>[] = [
  {
    key: 'hide-type',
    write: ({ hiddenNodeTypes }) => sorted(hiddenNodeTypes),
    read: (text, reading) => ({ hiddenNodeTypes: known(text, NODE_TYPES, reading) }),
  },
  {
    key: 'hide-tie',
    write: ({ hiddenEdgeTypes }) => sorted(hiddenEdgeTypes),
    read: (text, reading) => ({ hiddenEdgeTypes: known(text, EDGE_TYPE_NAMES, reading) }),
  },
  {
    key: 'hide-sure',
    write: ({ hiddenModalities }) => sorted(hiddenModalities),
    read: (text, reading) => ({ hiddenModalities: known(text, EDGE_MODALITIES, reading) }),
  },
  {
    key: 'hide-tone',
    write: ({ hiddenTones }) => sorted(hiddenTones),
    read: (text, reading) => ({ hiddenTones: known(text, TONES, reading) }),
  },
  {
    key: 'hide-article',
    write: ({ hiddenArticles }) => sorted(hiddenArticles),
    read: (text, reading) => ({
      hiddenArticles: known(
        text,
        reading.index.document.articles.map(({ id }) => id),
        reading,
      ),
    }),
  },
  {
    key: 'speaker',
    write: ({ onlySpeakers }) => onlySpeakers.join(','),
    read: (text, reading) => ({ onlySpeakers: knownNodes(text, reading) }),
  },
  {
    key: 'act',
    write: ({ onlyActs }) => sorted(onlyActs),
    read: (text, reading) => ({ onlyActs: known(text, ACTS, reading) }),
  },
  {
    key: 'only',
    write: ({ onlyDisputed }) => (onlyDisputed ? 'disputed' : null),
    read: (text) => ({ onlyDisputed: text === 'disputed' }),
  },
  {
    key: 'time',
    write: ({ time: { by, from, to } }) =>
      by === ALL_TIME.by && from === null && to === null ? null : `${by}:${from ?? ''}:${to ?? ''}`,
    read: (text, _, { time }) => {
      const [by, from, to] = text.split(':');
      return { time: { ...time, by: oneOf(by, TIME_BASES) ?? ALL_TIME.by, from: day(from), to: day(to) } };
    },
  },
  {
    key: 'undated',
    write: ({ time }) => (time.undated ? null : 'no'),
    read: (text, _, { time }) => ({ time: { ...time, undated: text !== 'no' } }),
  },
];
