import type { i18n } from 'i18next';
import type { Briefing } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import { pagesOf } from '../../export/briefing/pages';
import type { Store } from '../../state/store';
import { pageLabels, slideLabels } from './pageLabels';
import { themePalette } from './themePalette';

interface Task {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/** Slides are made for a projector, whichever theme is on screen. */
const THEME = 'projector';
/** Pixels of a picture to one of a slide that is 1920 wide. */
const SHARP = 1.25;

/**
 * Slides of a briefing; what makes them is loaded when they are asked for.
 * @throws the signal's reason, or what hinders a picture
 */
export async function briefingSlides(
  store: Store,
  i18n: i18n,
  briefing: Briefing,
  languages: readonly Language[],
  { signal, onProgress }: Task,
): Promise<Blob> {
  onProgress(0);
  const [{ writePptx }, { sceneFigure }] = await Promise.all([import('../../export/slides/pptx'), import('./figures')]);
  const { index } = store.getState();
  const day = new Date();
  return writePptx({
    pages: languages.map((language) => pagesOf(index, briefing, pageLabels(i18n, index, language, day))),
    words: { ar: slideLabels(i18n, 'ar'), en: slideLabels(i18n, 'en') },
    inks: themePalette(THEME).inks,
    picture: ({ scene }, language, size) =>
      sceneFigure(store, i18n, scene, language, { ...size, scale: SHARP, theme: THEME }, { signal }),
    onProgress,
    signal,
  });
}
