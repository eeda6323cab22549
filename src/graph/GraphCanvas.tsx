import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../domain/graph/graphIndex';
import type { Rect } from '../domain/model/briefing';
import type { Position } from '../domain/model/schema';
import { inDigits } from '../i18n/digits';
import { useApp, useAppStore } from '../state/hooks';
import { selectFraming, selectReading } from '../state/readingSelectors';
import { selectEmphasis, selectHiddenNeighbours, selectLit, selectShownScene, selectVisible } from '../state/selectors';
import { selectUnlessChosen } from '../state/selectUnlessChosen';
import type { Store } from '../state/store';
import { useNarrow } from '../ui/useNarrow';
import { createGraphView } from './createGraphView';
import styles from './GraphCanvas.module.css';
import type { Insets } from './geometry/box';
import { NO_INSETS } from './geometry/box';
import type { GraphEvents, GraphView } from './graphView';
import type { LoadFlag } from './render/nodeImageCache';
import { buildBaseMap } from './scene/baseMap';
import { buildScene } from './scene/buildScene';

interface Properties {
  /** What panels cover of the canvas, CSS pixels. */
  readonly insets?: Insets;
  readonly loadFlag: LoadFlag;
  /** Hands the view over once its labels are painted; null when it goes. */
  readonly onReady?: (view: GraphView | null) => void;
  /** A menu is asked for: of what is chosen, or of the empty plate; where, CSS pixels of the window. */
  readonly onMenu?: (of: 'selection' | 'plate', place: Position) => void;
}

/** The graph: keeps the view at the state, and turns what it reports into actions. */
export function GraphCanvas({ insets = NO_INSETS, onReady, onMenu, loadFlag }: Properties) {
  const store = useAppStore();
  const { t, i18n } = useTranslation();
  const element = useRef<HTMLElement>(null);
  const view = useRef<GraphView>(null);
  const handOver = useRef({ onReady, onMenu });
  const index = useApp((state) => state.index);
  const visible = useApp(selectVisible);
  const emphasis = useApp(selectEmphasis);
  const { selection, marked, reading } = useApp(selectReading);
  const hover = useApp((state) => state.hover);
  const lit = useApp(selectLit);
  const beyond = useApp(selectHiddenNeighbours);
  const isClicked = useApp((state) => state.view.selection !== null);
  const framing = useApp(selectFraming);
  const presented = framing !== null;
  /** A scene that is looked at may say itself what is to be seen. */
  const hasOwnFrame = useApp((state) => selectShownScene(state)?.camera !== undefined);
  const also = useApp((state) => state.view.also);
  const focus = useApp((state) => state.view.focus);
  const hidden = useApp((state) => state.view.hidden);
  const pinned = useApp((state) => state.view.pinned);
  const camera = useApp((state) => state.camera);
  const openBundles = useApp((state) => state.view.openBundles);
  const foldsStatements = useApp((state) => state.view.foldsStatements);
  const language = useApp((state) => state.language);
  const selectionFades = useNarrow();
  /** What the plate itself has reported of the camera: it is there already. */
  const reported = useRef<Rect | null>(null);
  const sight = useRef({ focus, hidden });
  /** The stops of the way being read, so that it is framed when another takes its place. */
  const stops = useMemo(() => (lit ? [...lit.nodes].join(' ') : ''), [lit]);
  // A link that says where the camera stands has framed its path already.
  const framed = useRef(camera === null ? '' : stops);
  const plate = useMemo(() => buildBaseMap(index), [index]);
  const translate = useMemo(() => i18n.getFixedT(language), [i18n, language]);
  const scene = useMemo(
    () =>
      buildScene(plate, {
        visible,
        emphasis,
        hover,
        lit,
        selection,
        also,
        hiddenNeighbours: beyond,
        pinned,
        closeUp: focus !== null,
        marked,
        reading,
        language,
        openBundles,
        // A scene fades what it does not light.
        selectionFades: selectionFades && !presented,
        verbOf: (type) => translate(`edgeType.${type}.label`),
        numberOf: (value) => inDigits(value, language),
        foldsStatements,
        presented,
      }),
    [
      plate,
      visible,
      emphasis,
      hover,
      lit,
      selection,
      also,
      beyond,
      pinned,
      focus,
      marked,
      reading,
      language,
      openBundles,
      foldsStatements,
      presented,
      selectionFades,
      translate,
    ],
  );

  useEffect(() => {
    handOver.current = { onReady, onMenu };
  });

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createGraphView(element.current, loadFlag, {
      ...actionsOn(store),
      menu: (id, place) => {
        if (store.getState().presentation) return;
        selectUnlessChosen(store, id);
        handOver.current.onMenu?.(id === null ? 'plate' : 'selection', place);
      },
      camera: (stretch) => {
        reported.current = stretch;
        store.getState().setCamera(stretch);
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
  }, [store, loadFlag]);

  useEffect(() => view.current?.setInsets(insets), [insets]);
  useEffect(() => view.current?.render(scene), [scene]);
  useEffect(() => {
    const before = sight.current;
    sight.current = { focus, hidden };
    const comesBack = before.hidden.some((id) => !hidden.includes(id));
    if (camera !== reported.current) {
      reported.current = camera;
      view.current?.fitRect(camera);
    } else if (before.focus !== focus || (before.hidden !== hidden && (focus || comesBack))) view.current?.fitAll();
  }, [camera, focus, hidden]);
  useEffect(() => {
    if (stops !== framed.current && stops !== '' && !presented && !hasOwnFrame)
      view.current?.fitNodes(stops.split(' '));
    framed.current = stops;
  }, [stops, presented, hasOwnFrame]);
  const held = useRef(false);
  // A scene is framed when it comes and when what was clicked in between goes; a camera of the person's own stays.
  useEffect(() => {
    const { camera: own } = store.getState();
    if (framing && own === null && !isClicked) view.current?.fitScene(framing.ids, framing.rect);
    else if (!framing && held.current) view.current?.fitRect(own);
    held.current = framing !== null;
  }, [store, framing, isClicked]);

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

const meant = (store: Store, id: string | null): Selection | null =>
  id === null ? null : (store.getState().index.selectable.get(id) ?? null);

/** What the plate reports, as actions on the state. */
function actionsOn(store: Store): Omit<GraphEvents, 'menu' | 'camera'> {
  // Before a room one may click anything, but the scene keeps its view.
  const isExploring = () => store.getState().presentation === null;
  return {
    hover: (id) => store.getState().setHover(meant(store, id)?.id ?? null),
    select(id, adds) {
      const selection = meant(store, id);
      const { view, presentation, select, alsoSelect } = store.getState();
      if (adds && !presentation) {
        if (selection) alsoSelect(selection);
      } else if (selection || view.selection) select(selection);
    },
    focus(id) {
      const selection = meant(store, id);
      if (selection?.kind === 'node' && isExploring()) store.getState().focusOn([selection.id], 1);
    },
    expand(id) {
      const selection = meant(store, id);
      if (selection?.kind === 'node' && isExploring()) store.getState().expand(selection.id);
    },
    toggleBundle: (key) => store.getState().toggleBundle(key),
  };
}
