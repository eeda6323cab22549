import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import graphUrl from '../../data/graph.json?url';
import { applyLanguage, createI18n } from '../i18n/setup';
import { StoreContext } from '../state/hooks';
import type { Store } from '../state/store';
import { FailurePage } from '../ui/FailurePage';
import { Loading } from './Loading';
import { type Loaded, loadGraph } from './load';
import { Shell } from './Shell';
import { firstLanguage, firstTheme, startStore } from './start';

type Phase =
  | { readonly status: 'loading' }
  | Extract<Loaded, { status: 'failed' }>
  | { readonly status: 'ready'; readonly store: Store };

const language = firstLanguage(location.hash);
const i18n = createI18n(language);
document.documentElement.dataset.theme = firstTheme();
void applyLanguage(i18n, language);
// The file is on its way before the first component is.
const firstLoad = loadGraph(graphUrl);

/** Loading, failed or ready; the page is never white. */
export function App() {
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const [loading, setLoading] = useState(firstLoad);

  useEffect(() => {
    let current = true;
    let stop = () => {};
    void loading.then((loaded) => {
      if (!current) return;
      if (loaded.status === 'failed') {
        setPhase(loaded);
        return;
      }
      const started = startStore(loaded.index);
      stop = started.stop;
      setPhase({ status: 'ready', store: started.store });
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

  return <I18nextProvider i18n={i18n}>{content(phase, retry)}</I18nextProvider>;
}

function content(phase: Phase, retry: () => void): ReactNode {
  if (phase.status === 'loading') return <Loading />;
  if (phase.status === 'failed') return <FailurePage kind={phase.kind} issues={phase.issues} retry={retry} />;
  return (
    <StoreContext value={phase.store}>
      <Shell />
    </StoreContext>
  );
}
