import type { i18n as I18n } from 'i18next';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/hooks';
import type { Store } from '../../state/store';
import { BREAKPOINTS } from '../../ui/breakpoints';
import type { Capture } from './captureScene';

/** How long it is said what was captured, milliseconds. */
const STAY = 5000;

/** Makes a scene of the present view, and says so: where it went is seen only where the scenes are open. */
export function useCapture(): readonly [Capture | null, () => void] {
  const store = useAppStore();
  const { i18n } = useTranslation();
  const [last, setLast] = useState<Capture | null>(null);
  const timer = useRef(0);
  const capture = useCallback(() => {
    void captured(store, i18n).then((what) => {
      window.clearTimeout(timer.current);
      setLast(what);
      timer.current = window.setTimeout(() => setLast(null), STAY);
    });
  }, [store, i18n]);
  return [last, capture];
}

async function captured(store: Store, i18n: I18n): Promise<Capture> {
  const { captureScene } = await import('./captureScene');
  const done = captureScene(store, i18n);
  // A phone has no room for both: there the graph stays.
  if (done.kind === 'captured' && window.innerWidth >= BREAKPOINTS.phone) store.getState().setPanel('scenes', true);
  return done;
}
