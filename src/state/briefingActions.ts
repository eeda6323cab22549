import type { Briefing } from '../domain/model/briefing';
import type { BriefingId } from '../domain/model/ids';
import type { SetData } from './appData';

/** What changes the briefings made on this device; each call is one step of undo. */
export interface BriefingActions {
  /** Adds a briefing of one's own, or puts a changed one in the place of the former. */
  readonly keepBriefing: (briefing: Briefing) => void;
  readonly deleteBriefing: (id: BriefingId) => void;
  readonly setOwn: (own: readonly Briefing[]) => void;
}

/** @param set changes the state these actions belong to */
export function briefingActions(set: SetData): BriefingActions {
  return {
    keepBriefing: (briefing) =>
      set(({ own }) => ({
        own: own.some(({ id }) => id === briefing.id)
          ? own.map((other) => (other.id === briefing.id ? briefing : other))
          : [...own, briefing],
      })),
    deleteBriefing: (id) => set(({ own }) => ({ own: own.filter((other) => other.id !== id) })),
    setOwn: (own) => set({ own }),
  };
}
