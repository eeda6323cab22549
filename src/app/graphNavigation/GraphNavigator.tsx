import { type KeyboardEvent, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  countTies,
  parallelsOf,
  settled,
  steppedTo,
  type Traversal,
  tiesOf,
  traversed,
} from '../../domain/graph/traversal';
import type { NodeId } from '../../domain/model/ids';
import type { GraphEdge } from '../../domain/model/schema';
import type { GraphView } from '../../graph/graphView';
import { useNames } from '../../panels/shared/useNames';
import { useApp, useAppStore } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { Announcer } from '../../ui/Announcer';
import { focusOn, focusTarget, useFocusTarget } from '../../ui/focusTargets';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { nothingInWords, parallelInWords, stopInWords } from './describeStop';
import styles from './GraphNavigator.module.css';
import { type NavigationKey, navigationKey } from './navigationKeys';
import { useStopPositions } from './useStopPositions';
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

/** Keys that mean scenes; on the graph the brackets do the same as the page keys. */
const CLICKER = /^(Page(Up|Down)|Home|Backspace)$/;

const elsewhere = () => focusTarget('emptyState', 'chosenView', 'openLegend');

function Walker({ walk, go, view }: Props) {
  const store = useAppStore();
  const names = useNames();
  const container = useRef<HTMLDivElement>(null);
  const stopRef = useFocusTarget<HTMLButtonElement>('graphNavigator');
  const keysId = useId();
  const [isInside, setInside] = useState(false);
  /** What the focus does not say by itself, because it stays where it is. */
  const [word, setWord] = useState('');
  const selected = useApp((state) => state.view.selection?.id);
  const stops = useStops(walk);
  useReturnFocus(container, elsewhere);
  useStopPositions(container, view, stops, isInside ? walk.at : null);
  useLight(walk, view, isInside);
  // The focus follows the walk, also when the node under it went out of sight.
  useLayoutEffect(() => {
    if (!isInside) return;
    const stop = container.current?.querySelector<HTMLElement>(`[data-node="${walk.at}"]`);
    if (stop !== document.activeElement) stop?.focus({ preventScroll: true });
  }, [isInside, walk.at]);

  const act = useCallback(
    (key: NavigationKey) => {
      const { index, view: seen, panels, select, alsoSelect } = store.getState();
      const choose = (selection: Parameters<typeof select>[0]) => {
        // What is chosen already is read by choosing it again.
        if (selection && seen.selection?.id === selection.id && panels.evidence)
          focusOn('evidenceTitle', 'evidencePanel');
        else select(selection);
      };
      setWord('');
      if (key.kind === 'also') {
        alsoSelect({ kind: 'node', id: walk.at });
        // Whatever is the selection now, the walk stays here; who gathers neighbours goes on round them.
        go(walk);
        return;
      }
      if (key.kind === 'node') {
        go(settled(walk));
        choose({ kind: 'node', id: walk.at });
        return;
      }
      if (key.kind === 'edge' && walk.edge !== null) {
        choose({ kind: 'edge', id: walk.edge });
        return;
      }
      const visible = selectVisible(store.getState());
      const next = key.kind === 'edge' ? walk : traversed(index, visible, walk, key);
      if (next === walk) setWord(nothingInWords(names, key));
      else go(next);
      if (next !== walk && key.kind === 'parallel')
        setWord(parallelInWords(names, parallelsOf(index, visible, next), next));
    },
    [store, walk, go, names],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    // Before a room a clicker leads on wherever the focus is.
    if (store.getState().presentation && CLICKER.test(event.code)) return;
    const key = navigationKey(event.nativeEvent);
    if (!key) return;
    event.preventDefault();
    act(key);
  };
  return (
    <div
      ref={container}
      role="application"
      aria-label={names.t('walk.label')}
      aria-describedby={keysId}
      className={styles.walk}
      data-testid="walk"
    >
      <p id={keysId} className="visuallyHidden">
        {names.t('walk.keys')}
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

interface StopView {
  readonly id: NodeId;
  readonly words: string;
  /** The walk after going there; null where one stands. */
  readonly to: Traversal | null;
}

/** Where one stands, and all neighbours. */
function useStops(walk: Traversal): readonly StopView[] {
  const names = useNames();
  const visible = useApp(selectVisible);
  const { index } = names;
  const counts = useMemo(() => countTies(index, visible), [index, visible]);
  return useMemo(() => {
    const stop = (
      id: NodeId,
      edge: GraphEdge | null,
      parallels: readonly GraphEdge[],
      to: Traversal | null,
    ): StopView[] => {
      const node = index.nodes.get(id);
      return node ? [{ id, to, words: stopInWords(names, { node, edge, parallels, ties: counts.get(id) ?? 0 }) }] : [];
    };
    const edge = walk.edge === null ? null : (index.edges.get(walk.edge) ?? null);
    return [
      ...stop(walk.at, edge, parallelsOf(index, visible, walk), null),
      ...tiesOf(index, visible, walk.at).flatMap((tie) =>
        stop(tie.node, tie.edges[0], tie.edges, steppedTo(walk, tie)),
      ),
    ];
  }, [index, visible, names, counts, walk]);
}

/** On the plate: a ring around the node, its neighbours lit, as long as the focus is here. */
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
