import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Insets } from '../../graph/geometry/box';
import type { GraphView } from '../../graph/graphView';
import { ariaLocale } from '../../i18n/locale';
import { applyLanguage } from '../../i18n/setup';
import { useApp, useAppStore } from '../../state/hooks';
import { Announcer } from '../../ui/Announcer';
import { copyText } from '../../ui/copyText';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { loadFlag } from '../../ui/flags';
import { focusOn, focusTarget } from '../../ui/focusTargets';
import { toggleFullScreen } from '../../ui/fullScreen';
import { CaptureToast } from '../briefings/CaptureToast';
import { useCapture } from '../briefings/useCapture';
import { type CommandId, commandById } from '../commands/commands';
import { GraphNavigator } from '../graphNavigation/GraphNavigator';
import { useKeyEditing } from '../keyboard/useKeyEditing';
import { useKeyFeedback } from '../keyboard/useKeyFeedback';
import { KeymapContext, useKeymapSetting } from '../keyboard/useKeymap';
import { useKeysSetting, useShortcuts } from '../keyboard/useShortcuts';
import { Announcements } from '../notifications/Announcements';
import { Hint } from '../notifications/Hint';
import notice from '../notifications/Notice.module.css';
import { EmptyStateNotice, GoneNotice } from '../notifications/Notices';
import { Toast, useToast } from '../notifications/Toast';
import { usePresenterWindow } from '../presenterWindow/usePresenterWindow';
import { UpdateNotice } from '../startup/UpdateNotice';
import { useBottomSheet } from './bottomSheet/useBottomSheet';
import { ContextMenu } from './contextMenu/ContextMenu';
import { useContextMenu } from './contextMenu/useContextMenu';
import { Header } from './Header';
import plate from './Plate.module.css';
import { ChipsRegion } from './regions/ChipsRegion';
import { EvidenceRegion } from './regions/EvidenceRegion';
import { LegendRegion } from './regions/LegendRegion';
import { ReaderRegion } from './regions/ReaderRegion';
import { TabRegion } from './regions/TabRegion';
import { TimeRegion } from './regions/TimeRegion';
import { ZoomTools } from './regions/ZoomTools';
import styles from './Shell.module.css';
import stage from './Stage.module.css';
import { exposeTestBridge } from './testBridge';
import { useFocusBack } from './useFocusBack';
import { useInsets } from './useInsets';
import { useWindowTitle } from './useWindowTitle';

// On its way together with the data, in a file of its own.
const drawing = import('../../graph/GraphCanvas');
const GraphCanvas = lazy(async () => ({ default: (await drawing).GraphCanvas }));
const TablePanel = lazy(async () => ({ default: (await import('../../panels/table/TablePanel')).TablePanel }));
const Matrix = lazy(async () => ({ default: (await import('../../panels/matrix/Matrix')).Matrix }));
const Disputed = lazy(async () => ({ default: (await import('../../panels/disputed/Disputed')).Disputed }));
// Nobody presents before the graph is there.
const Present = lazy(async () => ({ default: (await import('../briefings/Present')).Present }));
// Nobody reads the help before the graph is there.
const HelpDialog = lazy(async () => ({ default: (await import('../../panels/help/HelpDialog')).HelpDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('../../panels/about/AboutDialog')).AboutDialog }));
const Exporting = lazy(async () => ({ default: (await import('../exports/Exporting')).Exporting }));
const PathDialog = lazy(async () => ({ default: (await import('../../panels/path/PathDialog')).PathDialog }));

const ScenesRegion = lazy(async () => ({ default: (await import('./regions/ScenesRegion')).ScenesRegion }));
const BriefingsDialogs = lazy(async () => ({ default: (await import('./BriefingsDialogs')).BriefingsDialogs }));

/** The ready application: header, plate, panels. */
export function Shell() {
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const panels = useApp((state) => state.panels);
  const isReading = useApp((state) => state.view.reader !== null);
  const dialog = useApp((state) => state.dialog);
  const tab = useApp((state) => state.view.tab);
  const { t, i18n } = useTranslation();
  const [view, setView] = useState<GraphView | null>(null);
  const sheet = useBottomSheet();
  const isPresenting = useApp((state) => state.presentation !== null);
  useFocusBack(isPresenting);
  const isBlank = useApp((state) => state.presentation?.blank === true);
  const [hole, setHole] = useState<Insets | null>(null);
  const insets = useInsets(sheet.snap, hole);
  const title = useWindowTitle();

  const [word, say] = useToast();
  const copyLink = useCallback(() => {
    // The address of a file is worth nothing on another computer.
    const done = location.protocol === 'file:' ? 'linkCopiedHere' : 'linkCopied';
    void copyText(location.href).then((copied) => say(copied ? done : 'linkNotCopied'));
  }, [say]);
  const [captured, capture] = useCapture();
  // Opens the window that gives commands in its turn.
  const door = useRef(() => {});
  const run = useCallback(
    (id: CommandId) =>
      commandById(id).run({
        store,
        camera: view,
        toggleFullScreen,
        copyLink,
        capture,
        openPresenter: () => door.current(),
        notify: say,
        focusSearch,
        focusGraph,
      }),
    [store, view, copyLink, capture, say],
  );
  const openPresenter = usePresenterWindow(run, say);
  useEffect(() => {
    door.current = openPresenter;
  }, [openPresenter]);
  // Not a link to a fragment: the address belongs to the view.
  const skipToEvidence = useCallback(() => {
    store.getState().setPanel('evidence', true);
    requestAnimationFrame(() => focusOn('evidencePanel'));
  }, [store]);
  const [keysOn, setKeysOn] = useKeysSetting();
  const menu = useContextMenu();
  const [keymap, setKeymap] = useKeymapSetting();
  const editing = useKeyEditing(keymap, setKeymap);
  const byKey = useKeyFeedback(run);
  useShortcuts(byKey, keysOn, keymap);
  useEffect(() => void applyLanguage(i18n, language), [i18n, language]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => (view ? exposeTestBridge(view, store) : undefined), [view, store]);

  return (
    <I18nProvider locale={ariaLocale(language)}>
      <KeymapContext value={keymap}>
        <div className={styles.shell} data-presenting={isPresenting}>
          <Header run={run} skipToEvidence={skipToEvidence} />
          <main
            className={stage.stage}
            data-sheet={sheet.snap}
            data-legend={panels.legend}
            data-scenes={panels.scenes}
            data-evidence={panels.evidence}
            data-time={panels.time}
            data-reader={isReading}
          >
            <div className={plate.plate} data-testid="plate" inert={isBlank || (tab !== 'network' && !isPresenting)}>
              <ErrorBoundary>
                <Suspense>
                  <GraphCanvas insets={insets} loadFlag={loadFlag} onReady={setView} onMenu={menu.open} />
                </Suspense>
              </ErrorBoundary>
              <GraphNavigator view={view} />
            </div>
            {isPresenting ? (
              <ErrorBoundary>
                <Suspense>
                  <Present run={run} onHole={setHole} />
                </Suspense>
              </ErrorBoundary>
            ) : (
              <>
                {panels.legend && <LegendRegion />}
                {panels.scenes && (
                  <Suspense>
                    <ScenesRegion capture={capture} keysOn={keysOn} />
                  </Suspense>
                )}
                <ChipsRegion insets={insets} />
                {tab === 'network' && <EmptyStateNotice insets={insets} />}
                <Hint insets={insets} />
                {tab === 'network' && <ZoomTools run={run} insets={insets} keysOn={keysOn} />}
                {tab === 'table' && (
                  <TabRegion label={t('table.title')}>
                    <TablePanel />
                  </TabRegion>
                )}
                {tab === 'matrix' && (
                  <TabRegion label={t('command.matrix')}>
                    <Matrix />
                  </TabRegion>
                )}
                {tab === 'disputed' && (
                  <TabRegion label={t('command.disputed')}>
                    <Disputed />
                  </TabRegion>
                )}
                {isReading && <ReaderRegion />}
                {panels.time && <TimeRegion />}
                {panels.evidence && <EvidenceRegion run={run} keysOn={keysOn} sheet={sheet} />}
                {menu.request && <ContextMenu request={menu.request} run={run} keysOn={keysOn} onClose={menu.close} />}
              </>
            )}
            <div className={notice.notices} data-presenting={isPresenting}>
              {!isPresenting && <GoneNotice />}
              {!isPresenting && <UpdateNotice />}
              <Toast text={word} />
              <CaptureToast capture={captured} />
            </div>
            <Announcements />
            <Announcer text={byKey.word} />
          </main>
          <ErrorBoundary resetOn={dialog}>
            <Suspense>
              {dialog === 'help' && <HelpDialog editing={editing} keysOn={keysOn} onKeysChange={setKeysOn} />}
              {dialog === 'about' && <AboutDialog />}
              {dialog === 'export' && <Exporting view={view} />}
              {dialog === 'path' && <PathDialog />}
              {(dialog === 'briefings' || dialog === 'linkedBriefing') && (
                <BriefingsDialogs capture={capture} keysOn={keysOn} />
              )}
            </Suspense>
          </ErrorBoundary>
        </div>
      </KeymapContext>
    </I18nProvider>
  );
}

function focusSearch(): void {
  const found = focusTarget('search');
  found?.focus();
  // Where there is no room for the box there is a button that opens it.
  if (found instanceof HTMLButtonElement) found.click();
}

function focusGraph(): void {
  // What lay over it may have to go first.
  requestAnimationFrame(() => focusOn('graphNavigator'));
}
