import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp, useAppStore } from '../state/hooks';
import { selectEmphasis, selectMarkedStatements, selectQuote, selectVisible } from '../state/selectors';
import { type Insets, NO_INSETS } from './camera';
import type { GraphView } from './contract';
import { inDigits } from './digits';
import styles from './GraphCanvas.module.css';
import type { LoadFlag } from './pictures';
import { plateOf } from './plate';
import { sceneOf } from './scene';
import { createGraphView } from './view';

interface Properties {
  /** What panels cover of the canvas, CSS pixels. */
  readonly insets?: Insets;
  readonly loadFlag: LoadFlag;
  /** Hands the view over once its labels are painted; null when it goes. */
  readonly onReady?: (view: GraphView | null) => void;
}

/** Phones, where what is not selected fades. */
const NARROW = '(width < 700px)';
const isNarrow = () => matchMedia(NARROW).matches;

function followWidth(changed: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The graph: keeps the view at the state, and turns what it reports into actions. */
export function GraphCanvas({ insets = NO_INSETS, onReady, loadFlag }: Properties) {
  const store = useAppStore();
  const { t, i18n } = useTranslation();
  const element = useRef<HTMLElement>(null);
  const view = useRef<GraphView>(null);
  const handOver = useRef(onReady);
  const index = useApp((state) => state.index);
  const visible = useApp(selectVisible);
  const emphasis = useApp(selectEmphasis);
  const marked = useApp(selectMarkedStatements);
  const quote = useApp(selectQuote);
  const hover = useApp((state) => state.hover);
  const selection = useApp((state) => state.view.selection);
  const openBundles = useApp((state) => state.view.openBundles);
  const foldsStatements = useApp((state) => state.view.foldsStatements);
  const language = useApp((state) => state.language);
  const selectionFades = useSyncExternalStore(followWidth, isNarrow);
  const plate = useMemo(() => plateOf(index), [index]);
  const reading = quote?.statement?.id ?? null;
  const translate = useMemo(() => i18n.getFixedT(language), [i18n, language]);
  const scene = useMemo(
    () =>
      sceneOf(plate, {
        visible,
        emphasis,
        hover,
        selection,
        marked,
        reading,
        language,
        openBundles,
        selectionFades,
        verbOf: (type) => translate(`edgeType.${type}.label`),
        numberOf: (value) => inDigits(value, language),
        foldsStatements,
      }),
    [
      plate,
      visible,
      emphasis,
      hover,
      selection,
      marked,
      reading,
      language,
      openBundles,
      foldsStatements,
      selectionFades,
      translate,
    ],
  );

  useEffect(() => {
    handOver.current = onReady;
  });

  useEffect(() => {
    if (!element.current) return undefined;
    const meant = (id: string | null) => (id === null ? null : (store.getState().index.selectable.get(id) ?? null));
    const created = createGraphView(element.current, loadFlag, {
      hover: (id) => store.getState().setHover(meant(id)?.id ?? null),
      select: (id) => store.getState().select(meant(id)),
      toggleBundle: (key) => store.getState().toggleBundle(key),
    });
    view.current = created;
    let gone = false;
    void created.ready.then(() => {
      if (!gone) handOver.current?.(created);
    });
    return () => {
      gone = true;
      view.current = null;
      handOver.current?.(null);
      created.destroy();
    };
  }, [store, loadFlag]);

  useEffect(() => view.current?.setInsets(insets), [insets]);
  useEffect(() => view.current?.render(scene), [scene]);

  const counts = { nodes: scene.nodes.length, edges: scene.edges.length };
  return (
    <figure
      ref={element}
      className={styles['canvas']}
      aria-label={`${t('graph.label')}: ${t('graph.summary', counts)}`}
    />
  );
}
