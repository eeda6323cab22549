import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import graphUrl from '../../data/graph.json?url';
import { applyLanguage, createI18n } from '../i18n/setup';
import { StoreContext } from '../state/hooks';
import type { Store } from '../state/store';
import type { BriefingSync } from '../storage/briefingSync';
import type { StoredBriefings } from '../storage/openStorage';
import { FailurePage } from '../ui/FailurePage';
import { BriefingSyncContext } from './briefings/BriefingSyncContext';
import { titleOfCopy } from './briefings/copyTitle';
import { readLinkedBriefing } from './link/linkedBriefing';
import { Shell } from './shell/Shell';
import { Loading } from './startup/Loading';
import { type LoadedGraph, loadGraph } from './startup/loadGraph';
import { firstLanguage, firstTheme, startStore } from './startup/startStore';
import { UpdateNotice } from './startup/UpdateNotice';

type Phase =
  | { readonly status: 'loading' }
  | Extract<LoadedGraph, { status: 'failed' }>
  | { readonly status: 'ready'; readonly store: Store };

/** How long the graph waits for what a slow disk has stored, milliseconds; it comes later then. */
const PATIENCE = 1000;

const language = firstLanguage(location.hash);
const i18n = createI18n(language);
document.documentElement.dataset.theme = firstTheme();
void applyLanguage(i18n, language);
document.title = i18n.t('app.documentTitle');
const storage = import('../storage/openStorage');
const linkedBriefing = readLinkedBriefing(location.hash);
// The file is on its way before the first component is.
const firstLoading = load();
const inTime = <Value,>(coming: Promise<Value>): Promise<Value | null> =>
  Promise.race([coming, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))]);

/** The graph, and what this device has stored of it; null where there is no graph. */
interface LoadedParts {
  readonly graph: Promise<LoadedGraph>;
  readonly stored: Promise<StoredBriefings | null>;
}

function load(): LoadedParts {
  const graph = loadGraph(graphUrl);
  const stored = Promise.all([graph, storage]).then(([loaded, { readStorage }]) =>
    loaded.status === 'ready' ? readStorage(loaded.index.document) : null,
  );
  return { graph, stored };
}

/** Loading, failed or ready; the page is never white. */
export function App() {
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [loading, setLoading] = useState(firstLoading);
  const [sync, setSync] = useState<BriefingSync | null>(null);

  useEffect(() => {
    let current = true;
    let stop = () => {};
    const begin = async () => {
      const [loaded, linked] = await Promise.all([loading.graph, inTime(linkedBriefing)]);
      if (!current) return;
      if (loaded.status === 'failed') {
        setPhase(loaded);
        return;
      }
      const inHand = await inTime(loading.stored);
      if (!current) return;
      const { store, stop: stopStore } = startStore(loaded.index, inHand?.own ?? [], linked);
      stop = stopStore;
      setPhase({ status: 'ready', store });
      const [{ startSync }, stored] = await Promise.all([storage, loading.stored]);
      if (!current || !stored) return;
      const started = startSync(store, stored, titleOfCopy(i18n), inHand === null);
      stop = () => {
        stopStore();
        started.stop();
      };
      setSync(started.sync);
    };
    void begin();
    return () => {
      current = false;
      stop();
    };
  }, [loading]);

  const retry = useCallback(() => {
    setPhase({ status: 'loading' });
    setLoading(load());
  }, []);

  return (
    <I18nextProvider i18n={i18n}>
      <BriefingSyncContext value={sync}>{content(phase, retry)}</BriefingSyncContext>
    </I18nextProvider>
  );
}

function content(phase: Phase, retry: () => void): ReactNode {
  if (phase.status === 'loading') return <Loading />;
  if (phase.status === 'failed') {
    return (
      <>
        <UpdateNotice />
        <FailurePage kind={phase.kind} issues={phase.issues} retry={retry} />
      </>
    );
  }
  return (
    <StoreContext value={phase.store}>
      <Shell />
    </StoreContext>
  );
}
