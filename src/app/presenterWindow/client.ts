import type { Store } from '../../state/store';
import { EMPTY_VIEW } from '../../state/view';
import { type ClientMessage, message, type RemoteCommand, readClientMessage } from './protocol';
import { openChannel, type Peer } from './windowChannel';

/** Between two signs of life, milliseconds. */
const BEAT = 2000;
/** So long may the main window take to answer or to load anew, milliseconds. */
const PATIENCE = 5000;

/** `waiting` for the first answer; `lost`: the main window is closed, or has gone elsewhere. */
export type Connection = 'waiting' | 'joined' | 'lost';

export interface PresenterClient {
  readonly command: (command: RemoteCommand) => void;
  /** Ends the presentation at once. */
  readonly end: () => void;
  readonly stop: () => void;
}

/**
 * Keeps a store of the presenter window in step with the main window.
 * @param opener the window that has opened this one; needed only for pages from a file
 */
export function connectToHost(
  talk: string,
  opener: MessageEventSource | null,
  store: Store,
  onJoined: (joined: Connection) => void,
): PresenterClient {
  const peer: Peer = { current: opener };
  let patience = 0;
  const wait = () => {
    window.clearTimeout(patience);
    patience = window.setTimeout(() => onJoined('lost'), PATIENCE);
  };
  const line = openChannel(talk, peer, (data) => {
    const said = readClientMessage(data, talk);
    if (said) {
      wait();
      show(store, said);
      onJoined('joined');
    }
    return said !== null;
  });
  const hello = () => line.send(message(talk, { kind: 'hello' }));
  const beat = window.setInterval(hello, BEAT);
  const onPageHide = () => line.send(message(talk, { kind: 'leaving' }));
  window.addEventListener('pagehide', onPageHide);
  wait();
  hello();
  return {
    command: (command) => line.send(message(talk, { kind: 'do', command })),
    end: () => line.send(message(talk, { kind: 'end' })),
    stop: () => {
      window.clearTimeout(patience);
      window.clearInterval(beat);
      window.removeEventListener('pagehide', onPageHide);
      line.close();
    },
  };
}

/** Takes over what the main window shows. */
function show(store: Store, said: ClientMessage): void {
  const { index, own } = store.getState();
  const selection = said.clicked === null ? null : (index.selectable.get(said.clicked) ?? null);
  const isKnown = JSON.stringify(own) === JSON.stringify(said.own ? [said.own] : []);
  store.setState({
    language: said.language,
    own: isKnown ? own : said.own ? [said.own] : [],
    presentation: said.scene && { ...said.scene, before: { view: EMPTY_VIEW, camera: null } },
    view: { ...EMPTY_VIEW, selection, quote: said.quote },
  });
}
