import { firstPlayed, nextPlayed, type TimeStop, type WindowEnds } from '../../domain/time/timeScale';
import { asOneStep, type Store } from '../../state/store';

/** From one picture to the next, milliseconds. */
export const PACE = 1200;

/** Keys that change nothing by themselves. */
const QUIET: ReadonlySet<string> = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/**
 * Plays time: one dated day more with every tick, until the last. All of it is one step of undo. It stops before
 * anybody does anything else, so that what they do is a step of its own.
 * @param isOwn says whether an element belongs to the control that stops it
 * @param onEnd once, when it is over for whatever reason
 * @returns stops it
 */
export function play(
  store: Store,
  stops: readonly TimeStop[],
  isOwn: (target: Element) => boolean,
  onEnd: () => void,
): () => void {
  const endStep = asOneStep(store);
  const time = () => store.getState().view.filter.time;
  let timer: ReturnType<typeof setInterval> | undefined;
  let shown = time();
  let isOver = false;
  const stop = () => {
    if (isOver) return;
    isOver = true;
    clearInterval(timer);
    for (const type of INTERRUPTIONS) document.removeEventListener(type, interrupt, true);
    endStep();
    onEnd();
  };
  const interrupt = (event: Event) => {
    if (event.target instanceof Element && isOwn(event.target)) return;
    if (event instanceof KeyboardEvent && QUIET.has(event.key)) return;
    stop();
  };
  const show = (ends: WindowEnds | null) => {
    if (ends) {
      store.getState().setFilter({ time: { ...time(), ...ends } });
      shown = time();
    }
    if (!ends || !nextPlayed(stops, ends)) stop();
  };
  const tick = () => (time() === shown ? show(nextPlayed(stops, shown)) : stop());
  for (const type of INTERRUPTIONS) document.addEventListener(type, interrupt, true);
  timer = setInterval(tick, PACE);
  show(firstPlayed(stops, shown));
  return stop;
}

const INTERRUPTIONS = ['pointerdown', 'keydown', 'click'] as const;
