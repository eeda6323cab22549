import type { i18n } from 'i18next';
import type { Viewport } from '../../graph/viewport/viewportController';
import { type ExportFormat, type ExportTask, type Scope, TooLarge } from '../../panels/export/exportFormat';
import type { Store } from '../../state/store';

/**
 * Pictures of the graph; what makes them is loaded when one is asked for.
 * @param sightOf what the graph on screen shows now; null where there is none
 */
export function figureFormats(store: Store, i18n: i18n, sightOf: () => Viewport | null): readonly ExportFormat[] {
  const request = (scope: Scope, { picture: { legend } }: ExportTask) => ({ scope, legend, sight: sightOf() });
  return [
    {
      id: 'png',
      group: 'pictures',
      stem: 'picture',
      extension: 'png',
      make: async (scope, task) => {
        task.onProgress(0);
        const { figurePng, FigureTooLarge } = await import('./figures');
        try {
          return await figurePng(store, i18n, request(scope, task), task.picture.scale, task);
        } catch (error) {
          throw error instanceof FigureTooLarge ? new TooLarge() : error;
        }
      },
    },
    {
      id: 'svg',
      group: 'pictures',
      stem: 'picture',
      extension: 'svg',
      make: async (scope, task) => {
        const { figureSvg } = await import('./figures');
        return new Blob([await figureSvg(store, i18n, request(scope, task))], { type: 'image/svg+xml' });
      },
    },
  ];
}
