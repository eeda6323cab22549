/** How long one has been speaking, and how long one means to. Times in milliseconds. */
export interface Timer {
  /** Measured before the last start. */
  readonly spent: number;
  /** When it was started; null while it stands still. */
  readonly since: number | null;
  /** Whole minutes; null where nobody counts. */
  readonly target: number | null;
}

export const NEW_TIMER: Timer = { spent: 0, since: null, target: null };
/** What the first press on plus proposes, minutes. */
const FIRST_TARGET = 10;
const LONGEST_TARGET = 180;
/** A day: longer is no briefing but a clock that was forgotten. */
const LONGEST = 86_400_000;

export function spentAt({ spent, since }: Timer, now: number): number {
  return Math.min(LONGEST, spent + (since === null ? 0 : Math.max(0, now - since)));
}

/** Starts it, or lets it stand still. */
export function toggled(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : { ...timer, spent: spentAt(timer, now), since: null };
}

/** From the beginning; it goes on where it was going. */
export function restarted(timer: Timer, now: number): Timer {
  return { ...timer, spent: 0, since: timer.since === null ? null : now };
}

/** A minute more or less; below one there is no target. */
export function retargeted(timer: Timer, by: 1 | -1): Timer {
  if (timer.target === null) return by > 0 ? { ...timer, target: FIRST_TARGET } : timer;
  const target = Math.min(LONGEST_TARGET, timer.target + by);
  return { ...timer, target: target < 1 ? null : target };
}

/** Whole seconds left, negative once it has taken longer; null without a target. */
export function secondsLeft(timer: Timer, now: number): number | null {
  return timer.target === null ? null : timer.target * 60 - Math.floor(spentAt(timer, now) / 1000);
}

export function writeTimer({ spent, since, target }: Timer): string {
  return [spent, since ?? '', target ?? ''].join(' ');
}

/** Reads it back; whatever is not one is a new one. */
export function readTimer(text: string | null): Timer {
  const match = /^(\d{1,8}) (\d{1,15})? (\d{1,3})?$/.exec(text ?? '');
  if (!match) return NEW_TIMER;
  const [, spent, since, target] = match;
  return {
    spent: Number(spent),
    since: since === undefined ? null : Number(since),
    target: target === undefined ? null : Math.min(LONGEST_TARGET, Math.max(1, Number(target))),
  };
}
