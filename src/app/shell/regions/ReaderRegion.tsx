import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../../state/hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { focusTarget } from '../../../ui/focusTargets';
import { useReturnFocus } from '../../../ui/useReturnFocus';
import styles from './ReaderRegion.module.css';

// Nobody reads an article before the graph is there.
const Reader = lazy(async () => ({ default: (await import('../../../panels/reader/Reader')).Reader }));

const backToReading = (from: HTMLElement | null) => from ?? focusTarget('evidenceTitle', 'openEvidence');

/** An article, over the graph and the strip, beside the evidence. */
export function ReaderRegion() {
  const { t } = useTranslation();
  const place = useApp((state) => state.view.reader);
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, backToReading);
  return (
    <section ref={region} className={styles.reader} aria-label={t('reader.title')}>
      <ErrorBoundary resetOn={place}>
        <Suspense>
          <Reader />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
