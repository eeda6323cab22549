import type { i18n } from 'i18next';
import type { Briefing } from '../domain/briefing';
import { pagesOf } from '../export/briefingPages';
import type { Language, Store } from '../state/store';
import { pageWords, slideWords } from './pageWords';

interface Task {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

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
  const [{ writePptx }, { scenePicture }] = await Promise.all([import('../export/pptx'), import('./pictures')]);
  const { index } = store.getState();
  const day = new Date();
  return writePptx({
    pages: languages.map((language) => pagesOf(index, briefing, pageWords(i18n, index, language, day))),
    words: { ar: slideWords(i18n, 'ar'), en: slideWords(i18n, 'en') },
    picture: ({ scene }, language, size) =>
      scenePicture(store, i18n, scene, language, { ...size, scale: SHARP, theme: 'projector' }, { signal }),
    onProgress,
    signal,
  });
}
