import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useAppStore } from '../../../state/hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { focusTarget } from '../../../ui/focusTargets';
import { useNarrow } from '../../../ui/useNarrow';
import { useReturnFocus } from '../../../ui/useReturnFocus';
import styles from './TimeRegion.module.css';

// The graph is drawn first.
const Timeline = lazy(async () => ({ default: (await import('../../../panels/timeline/Timeline')).Timeline }));

const timeButton = () => focusTarget('openTime', 'openLegend');

/** The strip along the bottom between the columns; on a phone a sheet in the place of the evidence. */
export function TimeRegion() {
  const { t } = useTranslation();
  const isCovered = useApp((state) => state.view.reader !== null);
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, timeButton);
  useOneSheet();
  return (
    <section ref={region} className={styles.time} aria-label={t('time.title')} inert={isCovered}>
      <ErrorBoundary>
        <Suspense>
          <Timeline />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

/** A phone has room for one sheet: the one that was asked for last. */
function useOneSheet(): void {
  const store = useAppStore();
  const isNarrow = useNarrow();
  const wasWide = useRef(false);
  useEffect(() => {
    if (!isNarrow) {
      wasWide.current = true;
      return undefined;
    }
    const { panels, setPanel } = store.getState();
    if (panels.evidence) setPanel(wasWide.current ? 'time' : 'evidence', false);
    return store.subscribe((state, before) => {
      if (state.panels.evidence && !before.panels.evidence) state.setPanel('time', false);
    });
  }, [store, isNarrow]);
}
