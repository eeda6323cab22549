/** What joins the two windows of a presentation. */
export interface WindowChannel {
  readonly send: (message: object) => void;
  readonly close: () => void;
}

/** The window at the other end; null while it is not known. */
export interface Peer {
  current: MessageEventSource | null;
}

/** How a page that was opened from a file names its origin, by browser. */
const FILE_ORIGINS: ReadonlySet<string> = new Set(['null', 'file://']);
/** To whom: the origin of a file has no name that could be given here. What is sent goes to a known window only. */
const TO_FILE: WindowPostMessageOptions = { targetOrigin: '*' };

/**
 * Opens it. Where the page has an origin, it is a channel that nobody else can enter; opened from a file, messages from
 * window to window.
 * @param talk names the pair of windows
 * @param peer the other window, for pages from a file: once known, nobody else is listened to
 * @param take is given whatever comes, and answers whether it was understood
 */
export function openChannel(talk: string, peer: Peer, take: (data: unknown) => boolean): WindowChannel {
  return location.protocol === 'file:' ? channelBetweenFiles(peer, take) : broadcastChannel(talk, take);
}

function broadcastChannel(talk: string, take: (data: unknown) => boolean): WindowChannel {
  const channel = new BroadcastChannel(`rawabit.presenter.${talk}`);
  channel.addEventListener('message', ({ data }) => {
    take(data);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}

function channelBetweenFiles(peer: Peer, take: (data: unknown) => boolean): WindowChannel {
  const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source === null || !FILE_ORIGINS.has(origin) || (peer.current && peer.current !== source)) return;
    // After a reload of this window the other one calls first, and is known by the name of the pair.
    const before = peer.current;
    peer.current = source;
    if (!take(data)) peer.current = before;
  };
  window.addEventListener('message', onMessage);
  return {
    send: (message) => peer.current?.postMessage(message, TO_FILE),
    close: () => window.removeEventListener('message', onMessage),
  };
}
