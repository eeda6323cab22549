import { useEffect, useMemo, useRef, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider, useTranslation } from 'react-i18next';
import graphUrl from '../../data/graph.json?url';
import { ariaLocale } from '../i18n/locale';
import { applyLanguage, createI18n } from '../i18n/setup';
import { Presenter, type Remote } from '../panels/presenterView/Presenter';
import { StoreContext, useApp, useAppStore } from '../state/hooks';
import { createAppStore } from '../state/store';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { FailurePage } from '../ui/FailurePage';
import { type CommandId, commandById } from './commands/commands';
import { storeContext } from './commands/storeContext';
import { keyOf } from './keyboard/keymap';
import { useKeymapSetting } from './keyboard/useKeymap';
import { useKeysSetting, useShortcuts } from './keyboard/useShortcuts';
import { type Connection, connectToHost, type PresenterClient } from './presenterWindow/client';
import { REMOTE_COMMANDS, type RemoteCommand } from './presenterWindow/protocol';
import { Loading } from './startup/Loading';
import { type LoadedGraph, loadGraph } from './startup/loadGraph';
import { firstLanguage, firstTheme } from './startup/startStore';

/** The keys that are worth a reminder beside the notes. */
const KEYS = ['nextScene', 'previousScene', 'blank', 'language', 'endPresentation'] as const;

const isRemote = (id: CommandId): id is CommandId & RemoteCommand => REMOTE_COMMANDS.some((command) => command === id);
const nothing = () => {};

type Phase = { readonly status: 'loading' } | LoadedGraph;

/** The speaker's own window: loads the graph by itself, and follows the window that the audience sees. */
export function PresenterApp() {
  const [i18n] = useState(() => createI18n(firstLanguage(location.hash)));
  const [theme] = useState(firstTheme);
  const [phase, setPhase] = useState<Phase>({ status: 'loading' });
  const load = () => void loadGraph(graphUrl).then(setPhase);
  useEffect(load, []);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    void applyLanguage(i18n, firstLanguage(location.hash));
  }, [i18n, theme]);
  const index = phase.status === 'ready' ? phase.index : null;
  const store = useMemo(
    () => index && createAppStore(index, { language: firstLanguage(location.hash), theme }),
    [index, theme],
  );
  return (
    <I18nextProvider i18n={i18n}>
      {phase.status === 'failed' && <FailurePage kind={phase.kind} issues={phase.issues} retry={load} />}
      {store ? (
        <StoreContext value={store}>
          <ErrorBoundary>
            <Window />
          </ErrorBoundary>
        </StoreContext>
      ) : (
        phase.status === 'loading' && <Loading />
      )}
    </I18nextProvider>
  );
}

function Window() {
  const { t, i18n } = useTranslation();
  const language = useApp((state) => state.language);
  const theme = useApp((state) => state.theme);
  const [keysOn] = useKeysSetting();
  const [keymap] = useKeymapSetting();
  const { joined, run, end } = useMain();
  const byKey = useMemo(() => ({ run, idle: nothing, word: '' }), [run]);
  useShortcuts(byKey, keysOn, keymap);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => void applyLanguage(i18n, language), [i18n, language]);
  const title = t('presenter.windowTitle');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const remote: Remote = {
    next: () => run('nextScene'),
    previous: () => run('previousScene'),
    blank: () => run('blank'),
    back: () => run('backToScene'),
    language: () => run('language'),
    begin: () => run('present'),
    end,
  };
  const keys = KEYS.flatMap((id) => {
    const shown = keyOf(commandById(id), keymap)?.shown;
    return shown === undefined ? [] : [{ id, label: t(`command.${id}`), shown }];
  });
  return (
    <I18nProvider locale={ariaLocale(language)}>
      <Presenter remote={remote} joined={joined} keys={keys} />
    </I18nProvider>
  );
}

/** What is done here is done in the main window; without it the notes can still be read, forth and back. */
function useMain() {
  const store = useAppStore();
  const [joined, setJoined] = useState<Connection>('waiting');
  const mirror = useRef<PresenterClient | null>(null);
  useEffect(() => {
    const talk = new URLSearchParams(location.hash.slice(1)).get('presenter') ?? '';
    const made = connectToHost(talk, window.opener, store, setJoined);
    mirror.current = made;
    return made.stop;
  }, [store]);
  return useMemo(() => {
    const here = (id: CommandId) => commandById(id).run(storeContext(store));
    return {
      joined,
      run: (id: CommandId) => {
        if (id === 'theme') here(id);
        else if (!isRemote(id)) return;
        else if (joined === 'joined') mirror.current?.command(id);
        else if (id !== 'endPresentation' && id !== 'blank' && id !== 'present') here(id);
      },
      end: () => mirror.current?.end(),
    };
  }, [store, joined]);
}
