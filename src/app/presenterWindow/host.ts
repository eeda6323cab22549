import type { Store } from '../../state/store';
import { type CommandId, commandById } from '../commands/commands';
import { holds } from '../commands/types';
import type { ToastMessage } from '../notifications/Toast';
import { type HostMessage, readHostMessage, stateMessage } from './protocol';
import { openChannel, type Peer } from './windowChannel';

/** A presenter window that comes back within this time was only loaded anew, milliseconds. */
const RELOAD = 3000;

interface Options {
  readonly talk: string;
  readonly peer: Peer;
  readonly store: Store;
  readonly run: (id: CommandId) => void;
  readonly say: (word: ToastMessage) => void;
}

/** Keeps the presenter window in step with this one, and does what is asked there. The answer ends it. */
export function hostPresenterWindow({ talk, peer, store, run, say }: Options): () => void {
  let leaving = 0;
  const tell = () => line.send(stateMessage(talk, store.getState()));
  const obey = (said: HostMessage) => {
    window.clearTimeout(leaving);
    if (said.kind === 'hello') tell();
    if (said.kind === 'end') store.getState().endPresentation();
    if (said.kind === 'leaving') leaving = window.setTimeout(() => say('presenterClosed'), RELOAD);
    if (said.kind === 'do') {
      const state = store.getState();
      const command = commandById(said.command);
      if (state.dialog === null && holds(command, state) && command.when(state)) run(said.command);
    }
  };
  const line = openChannel(talk, peer, (data) => {
    const said = readHostMessage(data, talk);
    if (said) obey(said);
    return said !== null;
  });
  const unsubscribe = store.subscribe((state, before) => {
    const isOld =
      state.language === before.language &&
      state.presentation === before.presentation &&
      state.view.selection === before.view.selection &&
      state.view.quote === before.view.quote &&
      state.own === before.own;
    if (!isOld) tell();
  });
  tell();
  return () => {
    window.clearTimeout(leaving);
    unsubscribe();
    line.close();
  };
}
