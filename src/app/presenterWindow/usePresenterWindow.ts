import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppStore } from '../../state/hooks';
import { newId } from '../../state/newId';
import type { AppState } from '../../state/store';
import { graphKeyOf, nameInGraph } from '../../storage/graphIdentity';
import type { CommandId } from '../commands/commands';
import type { ToastMessage } from '../notifications/Toast';

/** Under which a tab remembers it: another graph in the same tab is another talk. */
const talkName = ({ index }: AppState) => nameInGraph(graphKeyOf(index.document), 'presenter.talk');
const WINDOW = 'popup,width=1100,height=740';

/** The name of this window's pair; this tab keeps it over a reload, so that both windows find each other again. */
function recallTalk(state: AppState): string | null {
  try {
    return sessionStorage.getItem(talkName(state));
  } catch {
    return null;
  }
}

function rememberTalk(state: AppState, talk: string): void {
  try {
    sessionStorage.setItem(talkName(state), talk);
  } catch {
    // After a reload the presenter window will have to be opened anew.
  }
}

/**
 * The presenter window: how to open it, or to bring it to the front. Listens to it where there is one.
 * @param run does a command that was given there
 */
export function usePresenterWindow(run: (id: CommandId) => void, say: (word: ToastMessage) => void): () => void {
  const store = useAppStore();
  const [talk, setTalk] = useState(() => recallTalk(store.getState()));
  const peer = useRef<MessageEventSource | null>(null);
  const opened = useRef<Window | null>(null);

  useEffect(() => {
    if (talk === null) return undefined;
    let current = true;
    let stop = () => {};
    void import('./host').then(({ hostPresenterWindow }) => {
      if (current) stop = hostPresenterWindow({ talk, peer, store, run, say });
    });
    return () => {
      current = false;
      stop();
    };
  }, [talk, store, run, say]);

  return useCallback(() => {
    if (opened.current && !opened.current.closed) {
      opened.current.focus();
      return;
    }
    const name = talk ?? newId('talk');
    const address = `${location.href.replace(/#.*$/s, '')}#presenter=${name}&lang=${store.getState().language}`;
    const child = window.open(address, name, WINDOW);
    if (!child) {
      say('presenterBlocked');
      return;
    }
    child.focus();
    opened.current = child;
    peer.current = child;
    rememberTalk(store.getState(), name);
    setTalk(name);
  }, [talk, store, say]);
}
