import { useEffect, useMemo, useRef } from 'react';
import { useApp, useAppStore } from '../state/hooks';
import { selectFraming } from '../state/readingSelectors';
import { selectLit, selectShownScene } from '../state/selectors';
import type { MountedView } from './useGraphView';

/** Brings the viewport to what the state asks for: a camera, a focus, the way being read, a scene that is presented. */
export function useViewportSync(mounted: MountedView): void {
  useCameraOfState(mounted);
  useFramedWay(mounted);
  useFramedScene(mounted);
}

/** A camera from a link, from undo or from a scene; without one, all that is in sight once focus or hiding change it. */
function useCameraOfState({ view, showCamera }: MountedView): void {
  const camera = useApp((state) => state.camera);
  const focus = useApp((state) => state.view.focus);
  const hidden = useApp((state) => state.view.hidden);
  const former = useRef({ focus, hidden });
  useEffect(() => {
    const before = former.current;
    former.current = { focus, hidden };
    const comesBack = before.hidden.some((id) => !hidden.includes(id));
    if (showCamera(camera)) return;
    if (before.focus !== focus || (before.hidden !== hidden && (focus || comesBack))) view.current?.fitAll();
  }, [view, showCamera, camera, focus, hidden]);
}

/** The stops of a way are framed when another way takes its place. */
function useFramedWay({ view }: MountedView): void {
  const store = useAppStore();
  const lit = useApp(selectLit);
  const presented = useApp((state) => selectFraming(state) !== null);
  /** A scene that is looked at may say itself what is to be seen. */
  const hasOwnFrame = useApp((state) => selectShownScene(state)?.camera !== undefined);
  const stops = useMemo(() => (lit ? [...lit.nodes].join(' ') : ''), [lit]);
  const framed = useRef<string | null>(null);
  useEffect(() => {
    // A link that says where the camera stands has framed its way already.
    framed.current ??= store.getState().camera === null ? '' : stops;
    if (stops !== framed.current && stops !== '' && !presented && !hasOwnFrame)
      view.current?.fitNodes(stops.split(' '));
    framed.current = stops;
  }, [view, store, stops, presented, hasOwnFrame]);
}

/** A scene is framed when it comes and when what was clicked in between goes; a camera of the person's own stays. */
function useFramedScene({ view }: MountedView): void {
  const store = useAppStore();
  const framing = useApp(selectFraming);
  const isClicked = useApp((state) => state.view.selection !== null);
  const wasFramed = useRef(false);
  useEffect(() => {
    const { camera: own } = store.getState();
    if (framing && own === null && !isClicked) view.current?.fitScene(framing.ids, framing.rect);
    else if (!framing && wasFramed.current) view.current?.fitRect(own);
    wasFramed.current = framing !== null;
  }, [view, store, framing, isClicked]);
}
