import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import graphUrl from '../../data/graph.json?url';
import { applyLanguage, createI18n } from '../i18n/setup';
import { StoreContext } from '../state/hooks';
import type { Store } from '../state/store';
import type { BriefingSync } from '../storage/briefingSync';
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

/** How long the graph waits for what a slow disk has kept, milliseconds; it comes later then. */
const PATIENCE = 1000;

const language = firstLanguage(location.hash);
const i18n = createI18n(language);
document.documentElement.dataset.theme = firstTheme();
void applyLanguage(i18n, language);
document.title = i18n.t('app.documentTitle');
// The file is on its way before the first component is.
const firstLoad = loadGraph(graphUrl);
const keeping = import('../storage/openStorage');
const kept = keeping.then(({ readStorage }) => readStorage());
const guest = readLinkedBriefing(location.hash);
const inTime = <Value,>(coming: Promise<Value>): Promise<Value | null> =>
  Promise.race([coming, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))]);

/** Loading, failed or ready; the page is never white. */
export function App() {
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [loading, setLoading] = useState(firstLoad);
  const [keeper, setKeeper] = useState<BriefingSync | null>(null);

  useEffect(() => {
    let current = true;
    let stop = () => {};
    void Promise.all([loading, inTime(kept), inTime(guest)]).then(async ([loaded, beginning, came]) => {
      if (!current) return;
      if (loaded.status === 'failed') {
        setPhase(loaded);
        return;
      }
      const { store, stop: stopStore } = startStore(loaded.index, beginning?.own ?? [], came);
      stop = stopStore;
      setPhase({ status: 'ready', store });
      const [{ startSync }, left] = await Promise.all([keeping, kept]);
      if (!current) return;
      const own = startSync(store, left, titleOfCopy(i18n), beginning === null);
      stop = () => {
        stopStore();
        own.stop();
      };
      setKeeper(own.keeper);
    });
    return () => {
      current = false;
      stop();
    };
  }, [loading]);

  const retry = useCallback(() => {
    setPhase({ status: 'loading' });
    setLoading(loadGraph(graphUrl));
  }, []);

  return (
    <I18nextProvider i18n={i18n}>
      <BriefingSyncContext value={keeper}>{content(phase, retry)}</BriefingSyncContext>
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
