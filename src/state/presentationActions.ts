import type { BriefingId } from '../domain/model/ids';
import type { SetData } from './appData';
import { EMPTY_VIEW } from './view';

/** What is shown to an audience; none of it is in undo. */
export interface PresentationActions {
  /** Begins to present a briefing at a scene (from 0), or goes to that scene. */
  readonly present: (briefing: BriefingId, at?: number) => void;
  /** Comes back to what was being looked at before. */
  readonly endPresentation: () => void;
  readonly setBlank: (blank: boolean) => void;
}

/** @param set changes the state these actions belong to */
export function presentationActions(set: SetData): PresentationActions {
  return {
    present: (briefing, at = 0) =>
      set(({ view, camera, presentation }) => ({
        hover: null,
        dialog: null,
        presentation: { briefing, at, blank: false, before: presentation?.before ?? { view, camera } },
        // A scene stands on the whole graph; what was clicked in between gives way to it.
        view: EMPTY_VIEW,
        camera: null,
      })),
    endPresentation: () =>
      set(({ presentation }) => (presentation ? { hover: null, presentation: null, ...presentation.before } : {})),
    setBlank: (blank) => set(({ presentation }) => ({ presentation: presentation && { ...presentation, blank } })),
  };
}
