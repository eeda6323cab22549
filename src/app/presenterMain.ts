import type { Store } from '../state/store';
import { type CommandId, commandById } from './commands';
import { holds } from './commandTypes';
import { openLine, type Peer } from './presenterLine';
import { readToMain, stateMessage, type ToMain } from './presenterMessages';
import type { Said } from './Word';

/** A presenter window that comes back within this time was only loaded anew, milliseconds. */
const RELOAD = 3000;

interface Options {
  readonly talk: string;
  readonly peer: Peer;
  readonly store: Store;
  readonly run: (id: CommandId) => void;
  readonly say: (word: Said) => void;
}

/** Keeps the presenter window in step with this one, and does what is asked there. The answer ends it. */
export function answerPresenter({ talk, peer, store, run, say }: Options): () => void {
  let leaving = 0;
  const tell = () => line.send(stateMessage(talk, store.getState()));
  const obey = (said: ToMain) => {
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
  const line = openLine(talk, peer, (data) => {
    const said = readToMain(data, talk);
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
