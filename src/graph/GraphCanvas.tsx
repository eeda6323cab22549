import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../state/hooks';
import { selectVisible } from '../state/selectors';
import styles from './GraphCanvas.module.css';
import { type Insets, NO_INSETS } from './geometry/box';
import { type Frame, NO_TOOLS } from './marks/frame';
import type { LoadFlag } from './render/nodeImageCache';
import { type GraphListeners, useGraphView } from './useGraphView';
import { useScene } from './useScene';
import { useViewportSync } from './useViewportSync';

interface Props extends GraphListeners {
  /** What panels cover of the canvas, CSS pixels. */
  readonly insets?: Insets;
  /** What stands in the lower right corner of the rest, CSS pixels; names keep clear of it. */
  readonly tools?: Frame['tools'];
  readonly loadFlag: LoadFlag;
}

/** The graph: keeps the view at the state, and turns what it reports into actions. */
export function GraphCanvas({ insets = NO_INSETS, tools = NO_TOOLS, onReady, onMenu, loadFlag }: Props) {
  const { t } = useTranslation();
  const element = useRef<HTMLElement>(null);
  const visible = useApp(selectVisible);
  const scene = useScene();
  const mounted = useGraphView(element, loadFlag, { onReady, onMenu });
  const { view } = mounted;
  useEffect(() => view.current?.setInsets(insets, tools), [view, insets, tools]);
  useEffect(() => view.current?.render(scene), [view, scene]);
  useViewportSync(mounted);

  // What is in sight, as it is said everywhere; the drawing folds and bundles some of it.
  const counts = {
    nodes: t('graph.elements', { count: visible.nodes.size }),
    edges: t('graph.lines', { count: visible.edges.size }),
  };
  return (
    <figure
      ref={element}
      className={styles['canvas']}
      aria-label={`${t('graph.label')}: ${t('graph.summary', counts)}`}
    />
  );
}
