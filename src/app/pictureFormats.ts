import type { i18n } from 'i18next';
import type { PlateSight } from '../graph/contract';
import { type ExportFormat, type ExportTask, type Scope, TooLarge } from '../panels/export/exportFormat';
import type { Store } from '../state/store';

/**
 * Pictures of the plate; what makes them is loaded when one is asked for.
 * @param sightOf what the plate on screen shows now; null where there is none
 */
export function pictureFormats(store: Store, i18n: i18n, sightOf: () => PlateSight | null): readonly ExportFormat[] {
  const request = (scope: Scope, { picture: { legend } }: ExportTask) => ({ scope, legend, sight: sightOf() });
  return [
    {
      id: 'png',
      group: 'pictures',
      stem: 'picture',
      extension: 'png',
      make: async (scope, task) => {
        task.onProgress(0);
        const { picturePng, PictureTooLarge } = await import('./pictures');
        try {
          return await picturePng(store, i18n, request(scope, task), task.picture.scale, task);
        } catch (error) {
          throw error instanceof PictureTooLarge ? new TooLarge() : error;
        }
      },
    },
    {
      id: 'svg',
      group: 'pictures',
      stem: 'picture',
      extension: 'svg',
      make: async (scope, task) => {
        const { pictureSvg } = await import('./pictures');
        return new Blob([await pictureSvg(store, i18n, request(scope, task))], { type: 'image/svg+xml' });
      },
    },
  ];
}
