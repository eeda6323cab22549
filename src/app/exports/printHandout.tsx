import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Briefing } from '../../domain/model/briefing';
import type { Language } from '../../domain/model/language';
import { pagesOf } from '../../export/briefing/pages';
import type { Store } from '../../state/store';
import { Handout } from './Handout';
import { handoutLabels } from './handoutLabels';
import { pageLabels } from './pageLabels';

interface Task {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/** Of a picture on paper, in pixels of a slide that is 1920 wide: its letters come out as large as the small print. */
const PICTURE = { width: 1500, height: 720, scale: 1 } as const;

/** The last handout: a browser that does not say when printing is over leaves it in the page. */
let lastHost: HTMLElement | null = null;

/**
 * Opens the browser's dialog of printing with a briefing on paper in the place of the application, which comes back
 * afterwards. @throws the signal's reason, or what hinders a picture
 */
export async function printHandout(
  store: Store,
  i18n: i18n,
  briefing: Briefing,
  languages: readonly Language[],
  { signal, onProgress }: Task,
): Promise<void> {
  const [language] = languages;
  if (!language) return;
  onProgress(0);
  const { sceneFigure } = await import('./figures');
  const { index } = store.getState();
  const pictures: string[] = [];
  const leave = () => {
    for (const address of pictures) URL.revokeObjectURL(address);
  };
  try {
    for (const scene of briefing.scenes) {
      signal.throwIfAborted();
      const picture = await sceneFigure(store, i18n, scene, language, { ...PICTURE, theme: 'projector' }, { signal });
      pictures.push(URL.createObjectURL(picture));
      onProgress(pictures.length / (briefing.scenes.length + 1));
    }
  } catch (error) {
    leave();
    throw error;
  }
  const day = new Date();
  const pages = languages.map((one) => pagesOf(index, briefing, pageLabels(i18n, index, one, day)));
  const words = { ar: handoutLabels(i18n, 'ar'), en: handoutLabels(i18n, 'en') };
  lastHost?.remove();
  const host = document.createElement('div');
  lastHost = host;
  host.dataset.print = 'handout';
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => root.render(<Handout pages={pages} words={words} pictures={pictures} />));
  const title = document.title;
  await Promise.all([...host.querySelectorAll('img')].map((image) => image.decode()));
  await document.fonts.ready;
  const end = () => {
    document.title = title;
    root.unmount();
    host.remove();
    leave();
  };
  if (signal.aborted) {
    end();
    signal.throwIfAborted();
  }
  // The name of the file where it is saved as a PDF.
  document.title = pages[0]?.title.text ?? title;
  window.addEventListener('afterprint', () => setTimeout(end), { once: true });
  window.print();
}
