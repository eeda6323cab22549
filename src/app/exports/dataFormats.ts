import type { i18n } from 'i18next';
import type { Language } from '../../domain/model/language';
import type { DataLabels, Extract } from '../../export/data/extract';
import type { Palette } from '../../graph/marks/palette';
import type { ExportFormat, Scope } from '../../panels/export/exportFormat';
import { selectVisible } from '../../state/selectors';
import type { Store } from '../../state/store';
import { dataLabels } from './dataLabels';
import { themePalette } from './themePalette';

/** What a writer makes a file from. */
interface Source {
  readonly extract: Extract;
  readonly words: DataLabels;
  readonly language: Language;
  readonly scope: Scope;
  /** The colours of the light theme: a file is read on white, whichever theme is on screen. */
  readonly inks: Palette['inks'];
}

interface DataFormat extends Omit<ExportFormat, 'group' | 'make'> {
  /** Media type of the file. */
  readonly type: string;
  /** Loads the writer. */
  readonly load: () => Promise<(source: Source) => string>;
}

/** Each writer is loaded when its file is asked for. */
const DATA_FORMATS: readonly DataFormat[] = [
  {
    id: 'csv',
    stem: 'quotes',
    extension: 'csv',
    type: 'text/csv;charset=utf-8',
    load: async () => {
      const { writeCsv } = await import('../../export/data/csv');
      return ({ extract, words }) => writeCsv(extract, words);
    },
  },
  {
    id: 'graphml',
    stem: 'network',
    extension: 'graphml',
    type: 'application/graphml+xml',
    load: async () => {
      const { writeGraphml } = await import('../../export/data/graphml');
      return ({ extract, words, language, inks }) => writeGraphml(extract, words, language, inks);
    },
  },
  {
    id: 'gexf',
    stem: 'network',
    extension: 'gexf',
    type: 'application/gexf+xml',
    load: async () => {
      const { writeGexf } = await import('../../export/data/gexf');
      return ({ extract, words, language, inks }) => writeGexf(extract, words, language, inks);
    },
  },
  {
    id: 'webAnnotation',
    stem: 'annotations',
    extension: 'jsonld',
    type: 'application/ld+json',
    load: async () => {
      const { writeWebAnnotation } = await import('../../export/data/webAnnotation');
      return ({ extract, words, scope }) => writeWebAnnotation(extract, words, scope);
    },
  },
  {
    id: 'provO',
    stem: 'provenance',
    extension: 'jsonld',
    type: 'application/ld+json',
    load: async () => {
      const { writeProvO } = await import('../../export/data/provO');
      return ({ extract, words }) => writeProvO(extract, words);
    },
  },
];

/** The kinds of file that hold data. */
export function dataFormats(store: Store, i18n: i18n): readonly ExportFormat[] {
  const { index } = store.getState();
  const words = dataLabels(i18n, index);
  const everything = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
  return DATA_FORMATS.map(({ type, load, ...format }) => ({
    ...format,
    group: 'data',
    make: async (scope) => {
      const write = await load();
      const state = store.getState();
      const visible = scope === 'all' ? everything : selectVisible(state);
      const { inks } = themePalette('light');
      const source = { extract: { index, visible }, words, language: state.language, scope, inks };
      return new Blob([write(source)], { type });
    },
  }));
}
