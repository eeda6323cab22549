// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { followServiceWorker } from './serviceWorker';

/** A worker as far as the page sees it. */
class AWorker extends EventTarget {
  readonly heard: unknown[] = [];
  constructor(public state: string) {
    super();
  }
  readonly postMessage = (message: unknown) => void this.heard.push(message);
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class ARegistration extends EventTarget {
  active: AWorker | null = null;
  waiting: AWorker | null = null;
  installing: AWorker | null = null;
  constructor(readonly scope = new URL('.', document.baseURI).href) {
    super();
  }
  readonly update = () => Promise.resolve();
  /** A worker begins to fetch its files. */
  install(): AWorker {
    const worker = new AWorker('installing');
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }
  /** It has them all, and waits. */
  installed(worker: AWorker): void {
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
  }
}

/** The browser's side: which worker serves the window, and which are known. */
class Browser extends EventTarget {
  controller: AWorker | null = null;
  registration: ARegistration | undefined;
  readonly register = () => {
    this.registration ??= new ARegistration();
    return Promise.resolve();
  };
  readonly getRegistration = () => Promise.resolve(this.registration);
  takeOver(worker: AWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

/** A window that was opened with an installed app. */
function visitedBefore(browser = new Browser()): { browser: Browser; registration: ARegistration } {
  const registration = new ARegistration();
  registration.active = new AWorker('activated');
  browser.registration = registration;
  browser.controller = registration.active;
  return { browser, registration };
}

async function follow(browser: Browser) {
  const restart = vi.fn<() => void>();
  const offline = followServiceWorker(browser, './sw.js', Promise.resolve(), restart);
  // Registering takes some turns.
  await new Promise((resolve) => setTimeout(resolve));
  return { offline, restart };
}

test('the first visit says that it is kept, and does not start again', async () => {
  const browser = new Browser();
  const { offline, restart } = await follow(browser);
  const worker = browser.registration?.install();
  if (!worker) throw new Error('not registered');
  browser.registration?.installed(worker);
  expect(offline.news()).toBe('none');
  browser.takeOver(worker);
  expect(offline.news()).toBe('ready');
  expect(restart).not.toHaveBeenCalled();
});

test('a newer version waits until it is let in, and then the page starts again with it', async () => {
  const { browser, registration } = visitedBefore();
  const { offline, restart } = await follow(browser);
  expect(offline.news()).toBe('none');
  const heard = vi.fn<() => void>();
  offline.subscribe(heard);
  const newer = registration.install();
  expect(heard).not.toHaveBeenCalled();
  registration.installed(newer);
  expect(offline.news()).toBe('newer');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(newer.heard).toEqual([]);
  offline.takeNewer();
  expect(newer.heard).toEqual([{ type: 'SKIP_WAITING' }]);
  expect(restart).not.toHaveBeenCalled();
  browser.takeOver(newer);
  expect(restart).toHaveBeenCalledTimes(1);
});

test('a version that waited through the last visit is told at the next', async () => {
  const { browser, registration } = visitedBefore();
  registration.waiting = new AWorker('installed');
  const { offline } = await follow(browser);
  expect(offline.news()).toBe('newer');
  offline.dismiss();
  expect(offline.news()).toBe('none');
  expect(registration.waiting.heard).toEqual([]);
});

test('what is let in from another window starts this one again too', async () => {
  const { browser, registration } = visitedBefore();
  const { restart } = await follow(browser);
  browser.takeOver(registration.install());
  expect(restart).toHaveBeenCalledTimes(1);
});

test('a page loaded past its worker is not taken for a first visit', async () => {
  const { browser, registration } = visitedBefore();
  browser.controller = null;
  const { offline, restart } = await follow(browser);
  const newer = registration.install();
  registration.installed(newer);
  expect(offline.news()).toBe('newer');
  browser.takeOver(newer);
  expect(restart).toHaveBeenCalledTimes(1);
});

test("the worker of another app further up is not this app's", async () => {
  const { browser } = visitedBefore();
  const above = new ARegistration(new URL('/above/', document.baseURI).href);
  above.active = new AWorker('activated');
  browser.registration = above;
  browser.controller = null;
  const { offline, restart } = await follow(browser);
  browser.takeOver(new AWorker('activated'));
  expect(offline.news()).toBe('ready');
  expect(restart).not.toHaveBeenCalled();
});

test('a browser that refuses has nothing to say', async () => {
  const browser = new Browser();
  const refusing = Object.assign(browser, { register: () => Promise.reject(new Error('SecurityError')) });
  const { offline, restart } = await follow(refusing);
  expect(offline.news()).toBe('none');
  expect(restart).not.toHaveBeenCalled();
});
