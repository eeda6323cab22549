import { lazy, Suspense } from 'react';
import type { Insets } from '../../graph/geometry/box';
import type { GraphView } from '../../graph/graphView';
import { useApp } from '../../state/hooks';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { loadFlag } from '../../ui/flags';
import { GraphNavigator } from '../graphNavigation/GraphNavigator';
import type { PlateMenu } from './contextMenu/useContextMenu';
import styles from './Plate.module.css';
import { useZoomToolsSize } from './regions/useZoomToolsSize';

// On its way together with the data, in a file of its own.
const drawing = import('../../graph/GraphCanvas');
const GraphCanvas = lazy(async () => ({ default: (await drawing).GraphCanvas }));

interface Props {
  /** What panels cover of it. */
  readonly insets: Insets;
  readonly view: GraphView | null;
  /** Hands the view over once the graph is drawn; null when it goes. */
  readonly onReady: (view: GraphView | null) => void;
  readonly onMenu: PlateMenu['open'];
}

/** What the graph is drawn on; out of reach behind another tab and while the room sees nothing. */
export function Plate({ insets, view, onReady, onMenu }: Props) {
  const isInert = useApp(({ presentation, view: { tab } }) => presentation?.blank ?? tab !== 'network');
  const tools = useZoomToolsSize();
  return (
    <div className={styles.plate} inert={isInert}>
      <ErrorBoundary>
        <Suspense>
          <GraphCanvas insets={insets} tools={tools} loadFlag={loadFlag} onReady={onReady} onMenu={onMenu} />
        </Suspense>
      </ErrorBoundary>
      <GraphNavigator view={view} />
    </div>
  );
}
