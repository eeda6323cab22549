import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Rect } from '../domain/model/briefing';
import type { Position } from '../domain/model/schema';
import { useAppStore } from '../state/hooks';
import { selectUnlessChosen } from '../state/selectUnlessChosen';
import { createGraphView } from './createGraphView';
import { graphActions } from './graphActions';
import type { GraphView } from './graphView';
import type { LoadFlag } from './render/nodeImageCache';

/** What the surroundings of the graph are told. */
export interface GraphListeners {
  /** Hands the view over once its labels are painted; null when it goes. */
  readonly onReady?: ((view: GraphView | null) => void) | undefined;
  /** A menu is asked for: of what is chosen, or of the background; where, CSS pixels of the window. */
  readonly onMenu?: ((of: 'selection' | 'background', place: Position) => void) | undefined;
}

/** The view in its element. */
export interface MountedView {
  readonly view: RefObject<GraphView | null>;
  /** Shows a camera of the state, unless it is the one that the view itself has reported. @returns whether it was another */
  readonly showCamera: (camera: Rect | null) => boolean;
}

/** Makes the view once its element is there, and takes it away with it. */
export function useGraphView(
  element: RefObject<HTMLElement | null>,
  loadFlag: LoadFlag,
  listeners: GraphListeners,
): MountedView {
  const store = useAppStore();
  const view = useRef<GraphView>(null);
  const reported = useRef<Rect | null>(null);
  const handOver = useRef(listeners);
  useEffect(() => {
    handOver.current = listeners;
  });
  useEffect(() => {
    if (!element.current) return undefined;
    const created = createGraphView(element.current, loadFlag, {
      ...graphActions(store),
      menu: (id, place) => {
        if (store.getState().presentation) return;
        selectUnlessChosen(store, id);
        handOver.current.onMenu?.(id === null ? 'background' : 'selection', place);
      },
      camera: (rect) => {
        reported.current = rect;
        store.getState().setCamera(rect);
      },
    });
    reported.current = store.getState().camera;
    created.fitRect(reported.current);
    view.current = created;
    let gone = false;
    void created.ready.then(() => {
      if (!gone) handOver.current.onReady?.(created);
    });
    return () => {
      gone = true;
      view.current = null;
      handOver.current.onReady?.(null);
      created.destroy();
    };
  }, [store, element, loadFlag]);
  const showCamera = useCallback((camera: Rect | null) => {
    if (camera === reported.current) return false;
    reported.current = camera;
    view.current?.fitRect(camera);
    return true;
  }, []);
  return { view, showCamera };
}
