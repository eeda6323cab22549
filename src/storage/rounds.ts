/** Work that is done in rounds, one at a time. */
interface Rounds {
  /** Begins a round, or has the one that is being done followed by another; settled once there is none left. */
  readonly run: () => Promise<void>;
  /** Has the round that is being done followed by another. */
  readonly again: () => void;
  readonly isAgain: () => boolean;
}

/** More than a few rounds at once can only mean that something never comes to rest; the next change tries again. */
const MOST_ROUNDS = 5;

/** @param once does one round; must not reject */
export function inRounds(once: () => Promise<void>): Rounds {
  let running: Promise<void> | null = null;
  let again = false;
  const rounds = async () => {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      again = false;
      await once();
      if (!again) return;
    }
  };
  return {
    run() {
      if (running) again = true;
      running ??= rounds().finally(() => {
        running = null;
      });
      return running;
    },
    again: () => {
      again = true;
    },
    isAgain: () => again,
  };
}
