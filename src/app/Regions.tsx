import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidencePanel } from '../panels/evidence/EvidencePanel';
import { Legend } from '../panels/legend/Legend';
import { useApp } from '../state/hooks';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useReturnFocus, visibleElement } from '../ui/useReturnFocus';
import styles from './Shell.module.css';

// Nobody reads an article before the graph is there.
const Reader = lazy(async () => ({ default: (await import('../panels/reader/Reader')).Reader }));

const legendButton = () => visibleElement('[data-opens="legend"]');
const evidenceButton = () => visibleElement('[data-opens="evidence"]');
const backToReading = (from: HTMLElement | null) =>
  from ?? visibleElement('#evidence h2[tabindex]') ?? evidenceButton();

export function LegendRegion() {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, legendButton);
  return (
    <section ref={region} className={styles.legend} data-testid="legend" aria-label={t('legend.title')}>
      <ErrorBoundary>
        <Legend />
      </ErrorBoundary>
    </section>
  );
}

export function ReaderRegion() {
  const { t } = useTranslation();
  const place = useApp((state) => state.view.reader);
  const legend = useApp((state) => state.panels.legend);
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, backToReading);
  return (
    <section
      ref={region}
      className={styles.reader}
      data-testid="reader"
      data-legend={legend}
      aria-label={t('reader.title')}
    >
      <ErrorBoundary resetOn={place}>
        <Suspense>
          <Reader />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

export function EvidenceRegion() {
  const { t } = useTranslation();
  const selection = useApp((state) => state.view.selection);
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, evidenceButton);
  return (
    <aside
      ref={region}
      id="evidence"
      tabIndex={-1}
      className={styles.evidence}
      data-testid="evidence"
      aria-label={t('evidence.title')}
    >
      <ErrorBoundary resetOn={selection}>
        <EvidencePanel />
      </ErrorBoundary>
    </aside>
  );
}
