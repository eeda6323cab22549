import { type ReactNode, Suspense, useRef } from 'react';
import { useApp } from '../../../state/hooks';
import { ErrorBoundary } from '../../../ui/ErrorBoundary';
import { focusTarget } from '../../../ui/focusTargets';
import { useReturnFocus } from '../../../ui/useReturnFocus';
import styles from './TabRegion.module.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

// The view that is now chosen, or what stands beside every view.
const backToTabs = () => focusTarget('chosenView', 'openLegend');

/** Another way of looking at the graph, laid over the graph between the panels. */
export function TabRegion({ label, children }: Props) {
  const tab = useApp((state) => state.view.tab);
  const isCovered = useApp((state) => state.view.reader !== null);
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, backToTabs);
  return (
    <section ref={region} className={styles.tabView} aria-label={label} inert={isCovered}>
      <ErrorBoundary resetOn={tab}>
        <Suspense>{children}</Suspense>
      </ErrorBoundary>
    </section>
  );
}
