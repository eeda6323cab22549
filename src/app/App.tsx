import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import graphUrl from '../../data/graph.json?url';
import { applyLanguage, createI18n } from '../i18n/setup';
import { StoreContext } from '../state/hooks';
import type { Store } from '../state/store';
import { FailurePage } from '../ui/FailurePage';
import { linkedGuest } from './guest';
import { Loading } from './Loading';
import { type Loaded, loadGraph } from './load';
import { OwnContext } from './OwnContext';
import type { Keeper } from './ownKeeper';
import { Shell } from './Shell';
import { firstLanguage, firstTheme, startStore } from './start';
import { UpdateNotice } from './UpdateNotice';

type Phase =
  | { readonly status: 'loading' }
  | Extract<Loaded, { status: 'failed' }>
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
const keeping = import('./ownStart');
const kept = keeping.then(({ readOwn }) => readOwn());
const guest = linkedGuest(location.hash);
const inTime = <Value,>(coming: Promise<Value>): Promise<Value | null> =>
  Promise.race([coming, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))]);

/** Loading, failed or ready; the page is never white. */
export function App() {
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [loading, setLoading] = useState(firstLoad);
  const [keeper, setKeeper] = useState<Keeper | null>(null);

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
      const [{ keepOwn }, left] = await Promise.all([keeping, kept]);
      if (!current) return;
      const own = keepOwn(store, left, i18n, beginning === null);
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
      <OwnContext value={keeper}>{content(phase, retry)}</OwnContext>
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
