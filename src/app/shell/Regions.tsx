import { lazy, type RefObject, Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidencePanel } from '../../panels/evidence/EvidencePanel';
import { Legend } from '../../panels/legend/Legend';
import { PathBar } from '../../panels/path/PathBar';
import { useApp, useAppStore } from '../../state/hooks';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { useNarrow } from '../../ui/useNarrow';
import { useReturnFocus, visibleElement } from '../../ui/useReturnFocus';
import type { CommandId } from '../commands/commands';
import { BottomSheetHandle } from './BottomSheetHandle';
import { ChosenActions, MoreMenu } from './contextMenu/ContextMenu';
import styles from './Shell.module.css';
import type { BottomSheet } from './useBottomSheet';

// Nobody reads an article before the graph is there.
const Reader = lazy(async () => ({ default: (await import('../../panels/reader/Reader')).Reader }));

// Nobody asks for a path before the graph is there.
const PathPanel = lazy(async () => ({ default: (await import('../../panels/path/PathPanel')).PathPanel }));

const legendButton = () => visibleElement('[data-opens="legend"]');
const backToCovered = (from: HTMLElement | null) => from ?? legendButton();
const evidenceButton = () => visibleElement('[data-opens="evidence"]');
const backToReading = (from: HTMLElement | null) =>
  from ?? visibleElement('#evidence h2[tabindex]') ?? evidenceButton();

export function LegendRegion() {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  const isNarrow = useNarrow();
  useReturnFocus(region, isNarrow ? backToCovered : legendButton);
  useMakeWay(region);
  return (
    <section ref={region} tabIndex={-1} className={styles.legend} data-testid="legend" aria-label={t('legend.title')}>
      <ErrorBoundary>
        <Legend />
      </ErrorBoundary>
    </section>
  );
}

/**
 * On a phone legend and scenes lie over everything: what is asked for from the menu, or by a link, would come up unseen
 * beneath it, and so would the focus stay.
 */
export function useMakeWay(region: RefObject<HTMLElement | null>): void {
  const store = useAppStore();
  const isNarrow = useNarrow();
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isCovered = activeElement?.closest('main') !== null && region.current?.contains(activeElement) === false;
    if (isNarrow && activeElement && isCovered) region.current?.focus();
  }, [isNarrow, region]);
  useEffect(() => {
    if (!isNarrow) return undefined;
    return store.subscribe(({ view, panels, setPanel }, before) => {
      if (!panels.legend && !panels.scenes) return;
      const isTimeAsked = panels.time && !before.panels.time;
      const isSelected = panels.legend && view.selection !== null && view.selection !== before.view.selection;
      if (isTimeAsked || isSelected || view.tab !== before.view.tab)
        setPanel(panels.legend ? 'legend' : 'scenes', false);
    });
  }, [store, isNarrow]);
}

export function ReaderRegion() {
  const { t } = useTranslation();
  const place = useApp((state) => state.view.reader);
  const legend = useApp(({ panels }) => panels.legend || panels.scenes);
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, backToReading);
  return (
    <section
      ref={region}
      className={styles.reader}
      data-testid="reader"
      data-legend={legend}
      aria-label={t('reader.title')}
    >
      <ErrorBoundary resetOn={place}>
        <Suspense>
          <Reader />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

interface EvidenceProps {
  readonly run: (id: CommandId) => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
}

interface SheetProps {
  /** How far it is drawn up on a phone. */
  readonly sheet: BottomSheet;
}

export function EvidenceRegion({ run, keysOn, sheet }: EvidenceProps & SheetProps) {
  const { t } = useTranslation();
  const selection = useApp((state) => state.view.selection);
  const hasPath = useApp((state) => state.view.path !== null);
  const isPath = hasPath && selection === null;
  const region = useRef<HTMLElement>(null);
  useReturnFocus(region, evidenceButton);
  return (
    <aside
      ref={region}
      id="evidence"
      tabIndex={-1}
      className={styles.evidence}
      data-testid="evidence"
      aria-label={isPath ? t('path.title') : t('evidence.title')}
    >
      <BottomSheetHandle {...sheet} />
      <ErrorBoundary resetOn={selection}>
        {isPath ? <PathContents /> : <EvidenceContents run={run} keysOn={keysOn} />}
      </ErrorBoundary>
    </aside>
  );
}

const evidenceTitle = (from: HTMLElement | null) => visibleElement('#evidence h2[tabindex]') ?? from;

function PathContents() {
  const contents = useRef<HTMLDivElement>(null);
  useReturnFocus(contents, evidenceTitle);
  return (
    <div ref={contents} className={styles.contents}>
      <Suspense>
        <PathPanel />
      </Suspense>
    </div>
  );
}

/** What was selected gives the focus back to the step of the path it was opened from. */
function EvidenceContents({ run, keysOn }: EvidenceProps) {
  const selection = useApp((state) => state.view.selection);
  const last = useRef(selection);
  const contents = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selection) last.current = selection;
  }, [selection]);
  const backToStep = useCallback((from: HTMLElement | null) => {
    const { current } = last;
    const step = current && visibleElement(`#evidence [data-leads-to="${current.kind} ${current.id}"]`);
    return step ?? evidenceTitle(from);
  }, []);
  useReturnFocus(contents, backToStep);
  return (
    <div ref={contents} className={styles.contents}>
      <PathBar />
      <EvidencePanel
        menu={<MoreMenu of="selection" run={run} keysOn={keysOn} />}
        actions={<ChosenActions run={run} />}
      />
    </div>
  );
}
