import type { i18n } from 'i18next';
import type { Extract } from '../../export/data/extract';
import type { ExportFormat, Scope } from '../../panels/export/exportFormat';
import { selectVisible } from '../../state/selectors';
import type { Store } from '../../state/store';
import { dataLabels } from './dataLabels';

/** The kinds of file that hold data; each writer is loaded when its file is asked for. */
export function dataFormats(store: Store, i18n: i18n): readonly ExportFormat[] {
  const { index } = store.getState();
  const words = dataLabels(i18n, index);
  const everything = { nodes: new Set(index.nodes.keys()), edges: new Set(index.edges.keys()) };
  const extract = (scope: Scope): Extract => ({
    index,
    visible: scope === 'all' ? everything : selectVisible(store.getState()),
  });
  const language = () => store.getState().language;
  return [
    {
      id: 'csv',
      group: 'data',
      stem: 'quotes',
      extension: 'csv',
      make: async (scope) => {
        const { writeCsv } = await import('../../export/data/csv');
        return file(writeCsv(extract(scope), words), 'text/csv;charset=utf-8');
      },
    },
    {
      id: 'graphml',
      group: 'data',
      stem: 'network',
      extension: 'graphml',
      make: async (scope) => {
        const { writeGraphml } = await import('../../export/data/graphml');
        return file(writeGraphml(extract(scope), words, language()), 'application/graphml+xml');
      },
    },
    {
      id: 'gexf',
      group: 'data',
      stem: 'network',
      extension: 'gexf',
      make: async (scope) => {
        const { writeGexf } = await import('../../export/data/gexf');
        return file(writeGexf(extract(scope), words, language()), 'application/gexf+xml');
      },
    },
    {
      id: 'webAnnotation',
      group: 'data',
      stem: 'annotations',
      extension: 'jsonld',
      make: async (scope) => {
        const { writeWebAnnotation } = await import('../../export/data/webAnnotation');
        return file(writeWebAnnotation(extract(scope), words, scope), 'application/ld+json');
      },
    },
    {
      id: 'provO',
      group: 'data',
      stem: 'provenance',
      extension: 'jsonld',
      make: async (scope) => {
        const { writeProvO } = await import('../../export/data/provO');
        return file(writeProvO(extract(scope), words), 'application/ld+json');
      },
    },
  ];
}

const file = (text: string, type: string) => new Blob([text], { type });
