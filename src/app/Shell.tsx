import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { GraphCanvas } from '../graph/GraphCanvas';
import type { GraphView } from '../graph/contract';
import { ariaLocale } from '../i18n/locale';
import { applyLanguage } from '../i18n/setup';
import { EvidencePanel } from '../panels/evidence/EvidencePanel';
import { Legend } from '../panels/legend/Legend';
import { useApp, useAppStore } from '../state/hooks';
import { selectVisible } from '../state/selectors';
import { Button } from '../ui/Button';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { loadFlag } from '../ui/flags';
import { IconButton } from '../ui/IconButton';
import { exposeBridge } from './bridge';
import { COMMANDS, type CommandId, commandById } from './commands';
import { Header } from './Header';
import styles from './Shell.module.css';
import { useInsets } from './useInsets';
import { useShortcuts } from './useShortcuts';
import { useWindowTitle } from './useWindowTitle';

// Nobody reads an article or the help before the graph is there.
const Reader = lazy(async () => ({ default: (await import('../panels/reader/Reader')).Reader }));
const HelpDialog = lazy(async () => ({ default: (await import('../panels/help/HelpDialog')).HelpDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('../panels/about/AboutDialog')).AboutDialog }));

/** The ready application: header, plate, panels. */
export function Shell() {
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const panels = useApp((state) => state.panels);
  const selection = useApp((state) => state.view.selection);
  const reader = useApp((state) => state.view.reader);
  const dialog = useApp((state) => state.dialog);
  const { t, i18n } = useTranslation();
  const [view, setView] = useState<GraphView | null>(null);
  const insets = useInsets();
  const title = useWindowTitle();

  const run = useCallback(
    (id: CommandId) => commandById(id).run({ store, camera: view, toggleFullScreen }),
    [store, view],
  );
  // Not a link to a fragment: the address belongs to the view.
  const skipToEvidence = useCallback(() => {
    store.getState().setPanel('evidence', true);
    requestAnimationFrame(() => document.getElementById('evidence')?.focus());
  }, [store]);
  useShortcuts(run);
  useEffect(() => void applyLanguage(i18n, language, title), [i18n, language, title]);
  useEffect(() => (view ? exposeBridge(view, store) : undefined), [view, store]);
  const keys = useMemo(
    () => COMMANDS.flatMap(({ id, key }) => (key ? [{ label: t(`command.${id}`), key: key.shown }] : [])),
    [t],
  );

  return (
    <I18nProvider locale={ariaLocale(language)}>
      <div className={styles.shell}>
        <Header run={run} skipToEvidence={skipToEvidence} />
        <main className={styles.stage}>
          <div className={styles.plate} data-testid="plate">
            <ErrorBoundary>
              <GraphCanvas insets={insets} loadFlag={loadFlag} onReady={setView} />
            </ErrorBoundary>
          </div>
          {panels.legend && (
            <nav className={styles.legend} data-testid="legend" aria-label={t('legend.title')}>
              <ErrorBoundary>
                <Legend />
              </ErrorBoundary>
            </nav>
          )}
          <Nothing />
          <ZoomTools run={run} insets={insets} />
          {reader && (
            <section
              className={styles.reader}
              data-testid="reader"
              data-legend={panels.legend}
              aria-label={t('reader.title')}
            >
              <ErrorBoundary resetOn={reader}>
                <Suspense>
                  <Reader />
                </Suspense>
              </ErrorBoundary>
            </section>
          )}
          {panels.evidence && (
            <aside
              id="evidence"
              tabIndex={-1}
              className={styles.evidence}
              data-testid="evidence"
              aria-label={t('evidence.title')}
            >
              <ErrorBoundary resetOn={selection}>
                <EvidencePanel />
              </ErrorBoundary>
            </aside>
          )}
          <GoneNotice />
        </main>
        <ErrorBoundary resetOn={dialog}>
          <Suspense>
            {dialog === 'help' && <HelpDialog keys={keys} />}
            {dialog === 'about' && <AboutDialog />}
          </Suspense>
        </ErrorBoundary>
      </div>
    </I18nProvider>
  );
}

function toggleFullScreen(): void {
  // A browser may refuse, and then the window simply stays as it is.
  const ignore = () => {};
  if (document.fullscreenElement) document.exitFullscreen().catch(ignore);
  else document.documentElement.requestFullscreen().catch(ignore);
}

interface ZoomProps {
  readonly run: (id: CommandId) => void;
  readonly insets: ReturnType<typeof useInsets>;
}

function ZoomTools({ run, insets }: ZoomProps) {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const aside = language === 'ar' ? insets.left : insets.right;
  return (
    <div
      className={styles.zoom}
      style={{ insetInlineEnd: aside + 12, marginBlockEnd: insets.bottom }}
      role="toolbar"
      aria-label={t('command.camera')}
    >
      <IconButton icon="fit" label={t('command.fit')} onPress={() => run('fit')} />
      <IconButton icon="minus" label={t('command.zoomOut')} onPress={() => run('zoomOut')} />
      <IconButton icon="plus" label={t('command.zoomIn')} onPress={() => run('zoomIn')} />
    </div>
  );
}

/** Filters that leave nothing say so and offer the way back. */
function Nothing() {
  const { t } = useTranslation();
  const count = useApp((state) => selectVisible(state).nodes.size);
  const setFilter = useApp((state) => state.setFilter);
  if (count > 0) return null;
  const all = { hiddenNodeTypes: [], hiddenModalities: [], hiddenTones: [], hiddenArticles: [] };
  return (
    <div className={styles.empty}>
      <p>{t('graph.empty')}</p>
      <Button onPress={() => setFilter(all)}>{t('graph.showAll')}</Button>
    </div>
  );
}

function GoneNotice() {
  const { t } = useTranslation();
  const gone = useApp((state) => state.gone);
  const dismiss = useApp((state) => state.dismissGone);
  if (gone.length === 0) return null;
  return (
    <div className={styles.notice}>
      <output>
        {t('evidence.missing')} <bdi>{gone.join(', ')}</bdi>
      </output>
      <IconButton icon="close" label={t('command.close')} onPress={dismiss} />
    </div>
  );
}
