import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../../../panels/legend/Legend';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { focusTarget } from '../../../ui/focusTargets';
import { useNarrow } from '../../../ui/useNarrow';
import { useReturnFocus } from '../../../ui/useReturnFocus';
import styles from './LegendRegion.module.css';
import { useMakeWay } from './useMakeWay';

const backToCovered = (from: HTMLElement | null) => from ?? focusTarget('openLegend');

/** The column at the start, beside the plate; on a phone over everything. */
export function LegendRegion() {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  const isNarrow = useNarrow();
  useReturnFocus(region, isNarrow ? backToCovered : 'openLegend');
  useMakeWay(region);
  return (
    <section ref={region} tabIndex={-1} data-column className={styles.legend} aria-label={t('legend.title')}>
      <ErrorBoundary>
        <Legend />
      </ErrorBoundary>
    </section>
  );
}
