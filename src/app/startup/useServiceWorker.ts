import { useSyncExternalStore } from 'react';
import {
  followServiceWorker,
  NO_SERVICE_WORKER,
  type ServiceWorkerNews,
  type ServiceWorkerStatus,
} from './serviceWorker';

/** Only what a server serves can be kept by a worker; the single file needs none, and development wants none. */
const canKeep = import.meta.env.PROD && location.protocol.startsWith('http') && 'serviceWorker' in navigator;

/** After the page has loaded it still fetches what it draws, milliseconds. */
const DRAWING = 2000;
const quiet = new Promise<void>((resolve) => {
  const wait = () => setTimeout(resolve, DRAWING);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
});

const offline: ServiceWorkerStatus = canKeep
  ? followServiceWorker(navigator.serviceWorker, './sw.js', quiet, () => location.reload())
  : NO_SERVICE_WORKER;

/** What there is to say about the offline copy, and what can be done about it. */
export function useServiceWorker(): Pick<ServiceWorkerStatus, 'takeNewer' | 'dismiss'> & {
  readonly news: ServiceWorkerNews;
} {
  const news = useSyncExternalStore(offline.subscribe, offline.news);
  return { news, takeNewer: offline.takeNewer, dismiss: offline.dismiss };
}
