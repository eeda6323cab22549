/**
 * What there is to say about the offline copy. `ready`: this first visit has just been kept, all of it; `newer`: a newer
 * version has come and waits.
 */
export type ServiceWorkerNews = 'none' | 'ready' | 'newer';

export interface ServiceWorkerStatus {
  readonly news: () => ServiceWorkerNews;
  readonly subscribe: (listener: () => void) => () => void;
  /** Lets the newer version in: code, data and fonts change together, and every open window starts again. */
  readonly takeNewer: () => void;
  /** Says no more of it until there is something else to say. */
  readonly dismiss: () => void;
}

/** The parts of the browser's workers that are used here. */
interface Worker extends EventTarget {
  readonly state: string;
  readonly postMessage: (message: unknown) => void;
}
interface Registration extends EventTarget {
  readonly scope: string;
  readonly active: Worker | null;
  readonly waiting: Worker | null;
  readonly installing: Worker | null;
  readonly update: () => Promise<unknown>;
}
interface Workers {
  readonly controller: unknown;
  readonly register: (script: string, options: { readonly updateViaCache: 'none' }) => Promise<unknown>;
  readonly getRegistration: (script: string) => Promise<Registration | undefined>;
  readonly addEventListener: (type: 'controllerchange', listener: () => void) => void;
}

/** Where there is no worker: on file://, in development, in old browsers. */
export const NO_SERVICE_WORKER: ServiceWorkerStatus = {
  news: () => 'none',
  subscribe: () => () => {},
  takeNewer: () => {},
  dismiss: () => {},
};

/** A newer version is asked for when the person comes back to the window, not more often than this, milliseconds. */
const BETWEEN_LOOKS = 60 * 60 * 1000;

/**
 * Registers the worker and follows it. A newer worker is never let in unasked, so that the code that runs, the parts it
 * still has to load and its data stay of one version; when one comes to power, in this window or another, the page
 * starts again with it.
 * @param script address of the worker
 * @param quiet when the first sight no longer needs the network
 * @param restart loads the page anew
 */
export function followServiceWorker(
  workers: Workers,
  script: string,
  quiet: Promise<unknown>,
  restart: () => void,
): ServiceWorkerStatus {
  const { tell, ...told } = newsChannel();
  let registration: Registration | undefined;
  let isFirst = workers.controller === null;

  const follow = (worker: Worker | null) => {
    if (!worker) return;
    const look = () => {
      if (worker.state === 'installed' && !isFirst) tell('newer');
    };
    worker.addEventListener('statechange', look);
    look();
  };
  workers.addEventListener('controllerchange', () => {
    if (!isFirst) {
      restart();
      return;
    }
    // The first one has taken the window over as it is: they are of the same visit.
    isFirst = false;
    tell('ready');
  });

  const start = async () => {
    await quiet;
    const before = await workers.getRegistration(script);
    // Another app further up on the same server may have a worker of its own.
    isFirst = before?.scope !== scopeOf(script) || before.active === null;
    // Without `none` the browser may take a day-old copy of the worker from its cache.
    await workers.register(script, { updateViaCache: 'none' });
    registration = await workers.getRegistration(script);
    if (!registration) return;
    follow(registration.waiting);
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration?.installing ?? null));
    lookAgainOnReturn(registration);
  };
  // A browser that refuses (private window, full disk) still has the page.
  start().catch(() => {});

  return {
    ...told,
    takeNewer: () => {
      isFirst = false;
      if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
      else restart();
    },
    dismiss: () => tell('none'),
  };
}

/** What there is to say, and whoever wants to hear of it. */
function newsChannel(): Pick<ServiceWorkerStatus, 'news' | 'subscribe'> & {
  readonly tell: (next: ServiceWorkerNews) => void;
} {
  let news: ServiceWorkerNews = 'none';
  const listeners = new Set<() => void>();
  return {
    news: () => news,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (next) => {
      news = next;
      for (const listener of listeners) listener();
    },
  };
}

/** What a worker holds: its folder. */
const scopeOf = (script: string) => new URL('.', new URL(script, document.baseURI)).href;

/** A window that stays open for days hears of newer versions too. */
function lookAgainOnReturn(registration: Registration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < BETWEEN_LOOKS) return;
    last = Date.now();
    // No network is no reason to complain here.
    registration.update().catch(() => {});
  });
}
