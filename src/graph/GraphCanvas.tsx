import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeIdSchema, nodeIdSchema } from '../domain/ids';
import { useApp, useAppStore } from '../state/hooks';
import { selectEmphasis, selectMarkedStatements, selectQuote, selectVisible } from '../state/selectors';
import type { State } from '../state/store';
import { NO_INSETS, type Insets } from './camera';
import type { GraphView } from './contract';
import styles from './GraphCanvas.module.css';
import { plateOf } from './plate';
import { sceneOf } from './scene';
import { createGraphView } from './view';

interface Properties {
  /** What panels cover of the canvas, CSS pixels. */
  readonly insets?: Insets;
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
export function GraphCanvas({ insets = NO_INSETS, onReady }: Properties) {
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
  const language = useApp((state) => state.language);
  const selectionFades = useSyncExternalStore(followWidth, isNarrow);
  const plate = useMemo(() => plateOf(index), [index]);
  const reading = quote?.statement?.id ?? null;
  const translate = useMemo(() => i18n.getFixedT(language), [i18n, language]);
  const scene = useMemo(
    () => sceneOf(plate, {
      visible, emphasis, hover, selection, marked, reading, language, openBundles, selectionFades,
      verbOf: (type) => translate(`edgeType.${type}.label`),
      numberOf: (value) => new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en').format(value),
    }),
    [plate, visible, emphasis, hover, selection, marked, reading, language, openBundles, selectionFades, translate],
  );

  useEffect(() => {
    handOver.current = onReady;
  });

  useEffect(() => {
    if (!element.current) return undefined;
    const created = createGraphView(element.current, {
      hover: (id) => store.getState().setHover(idOf(store.getState(), id)?.id ?? null),
      select: (id) => store.getState().select(idOf(store.getState(), id)),
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
  }, [store]);

  useEffect(() => view.current?.setInsets(insets), [insets]);
  useEffect(() => view.current?.render(scene), [scene]);

  const counts = { nodes: scene.nodes.length, edges: scene.edges.length };
  return <figure ref={element} className={styles['canvas']} aria-label={`${t('graph.label')}: ${t('graph.summary', counts)}`} />;
}

/** What an id from the plate stands for; null for nothing. */
function idOf({ index }: State, id: string | null) {
  if (id === null) return null;
  const node = nodeIdSchema.safeParse(id);
  if (node.success && index.nodes.has(node.data)) return { kind: 'node', id: node.data } as const;
  const edge = edgeIdSchema.safeParse(id);
  return edge.success && index.edges.has(edge.data) ? ({ kind: 'edge', id: edge.data } as const) : null;
}
