import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Insets } from '../../graph/geometry/box';
import type { GraphView } from '../../graph/graphView';
import { useApp } from '../../state/hooks';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import type { CommandId } from '../commands/commands';
import { useBottomSheet } from './bottomSheet/useBottomSheet';
import { ContextMenu } from './contextMenu/ContextMenu';
import { useContextMenu } from './contextMenu/useContextMenu';
import { Plate } from './Plate';
import { Regions } from './regions/Regions';
import styles from './Stage.module.css';
import { useInsets } from './useInsets';

// Nobody presents before the graph is there.
const Present = lazy(async () => ({ default: (await import('../briefings/Present')).Present }));

interface Props {
  readonly run: (id: CommandId) => void;
  readonly capture: () => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
  readonly view: GraphView | null;
  /** Hands the view over once the graph is drawn; null when it goes. */
  readonly onReady: (view: GraphView | null) => void;
  /** What comes up over everything that lies here. */
  readonly children: ReactNode;
}

/** The graph, and what lies on it: panels while exploring, the words of a scene while presenting. */
export function Stage({ run, capture, keysOn, view, onReady, children }: Props) {
  const panels = useApp((state) => state.panels);
  const isReading = useApp((state) => state.view.reader !== null);
  const isPresenting = useApp((state) => state.presentation !== null);
  const sheet = useBottomSheet();
  /** What the words of a scene leave free. */
  const [hole, setHole] = useState<Insets | null>(null);
  const insets = useInsets(sheet.snap, hole);
  const menu = useContextMenu();
  return (
    <main
      className={styles.stage}
      data-presenting={isPresenting}
      data-sheet={sheet.snap}
      data-legend={panels.legend}
      data-scenes={panels.scenes}
      data-evidence={panels.evidence}
      data-time={panels.time}
      data-reader={isReading}
    >
      <Plate insets={insets} view={view} onReady={onReady} onMenu={menu.open} />
      {isPresenting ? (
        <ErrorBoundary>
          <Suspense>
            <Present run={run} onHole={setHole} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <>
          <Regions run={run} capture={capture} keysOn={keysOn} insets={insets} sheet={sheet} />
          {menu.request && <ContextMenu request={menu.request} run={run} keysOn={keysOn} onClose={menu.close} />}
        </>
      )}
      {children}
    </main>
  );
}
