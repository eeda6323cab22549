import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Traversal } from '../../domain/graph/traversal';
import type { GraphView } from '../../graph/graphView';
import { useApp, useAppStore } from '../../state/hooks';
import { Announcer } from '../../ui/Announcer';
import { focusTarget, useFocusTarget } from '../../ui/focusTargets';
import { useReturnFocus } from '../../ui/useReturnFocus';
import styles from './GraphNavigator.module.css';
import { useNavigationKeys } from './useNavigationKeys';
import { useStopPositions } from './useStopPositions';
import { useStops } from './useStops';
import { useTraversal } from './useTraversal';

type NavigatedGraph = Pick<GraphView, 'positionOf' | 'setFocusRing'>;

/** The graph for the keyboard and for those who hear it: one stop of Tab, walked along its lines with the arrow keys. */
export function GraphNavigator({ view }: { readonly view: NavigatedGraph | null }) {
  const [walk, go] = useTraversal();
  const isShown = useApp((state) => state.view.tab === 'network');
  return walk && isShown ? <Walker walk={walk} go={go} view={view} /> : null;
}

interface Props {
  readonly walk: Traversal;
  readonly go: (walk: Traversal) => void;
  readonly view: NavigatedGraph | null;
}

const elsewhere = () => focusTarget('emptyState', 'chosenView', 'openLegend');

function Walker({ walk, go, view }: Props) {
  const store = useAppStore();
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const stopRef = useFocusTarget<HTMLButtonElement>('graphNavigator');
  const keysId = useId();
  const [isInside, setInside] = useState(false);
  const selected = useApp((state) => state.view.selection?.id);
  const stops = useStops(walk);
  const { onKeyDown, word } = useNavigationKeys(walk, go);
  useReturnFocus(container, elsewhere);
  useStopPositions(container, view, stops, isInside ? walk.at : null);
  useLight(walk, view, isInside);
  // The focus follows the walk, also when the node under it went out of sight.
  useLayoutEffect(() => {
    if (!isInside) return;
    const stop = container.current?.querySelector<HTMLElement>(`[data-node="${walk.at}"]`);
    if (stop !== document.activeElement) stop?.focus({ preventScroll: true });
  }, [isInside, walk.at]);

  return (
    <div
      ref={container}
      role="application"
      aria-label={t('walk.label')}
      aria-describedby={keysId}
      className={styles.walk}
    >
      <p id={keysId} className="visuallyHidden">
        {t('walk.keys')}
      </p>
      {stops.map(({ id, words, to }) => (
        <button
          key={id}
          ref={id === walk.at ? stopRef : undefined}
          type="button"
          className={styles.stop}
          data-node={id}
          tabIndex={id === walk.at ? 0 : -1}
          aria-label={words}
          aria-current={id === selected}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setInside(true);
            if (to) go(to);
          }}
          onBlur={({ relatedTarget }) => {
            if (!container.current?.contains(relatedTarget)) setInside(false);
          }}
          onClick={() => store.getState().select({ kind: 'node', id })}
        />
      ))}
      <Announcer text={word} />
    </div>
  );
}

/** On the graph: a ring around the node, its neighbours lit, as long as the focus is here. */
function useLight(walk: Traversal, view: NavigatedGraph | null, isInside: boolean): void {
  const store = useAppStore();
  useEffect(() => {
    if (!isInside) return;
    store.getState().setHover(walk.at);
    view?.setFocusRing({ node: walk.at, edge: walk.edge });
  }, [store, view, isInside, walk.at, walk.edge]);
  useEffect(() => {
    if (!isInside) return undefined;
    return () => {
      store.getState().setHover(null);
      view?.setFocusRing(null);
    };
  }, [store, view, isInside]);
}
