import type { Briefing } from '../domain/model/briefing';
import type { Store } from './store';

type Own = readonly Briefing[];

/**
 * Takes over what another window has changed: in the present, and in every step that can be taken back or brought
 * again, so that an undo here never undoes what was done there. False where that has to wait, as during a drag.
 */
export function applyRemoteChange(store: Store, change: (own: Own) => Own): boolean {
  const { temporal } = store;
  const { isTracking, pause, resume } = temporal.getState();
  if (!isTracking) return false;
  pause();
  store.getState().setOwn(change(store.getState().own));
  resume();
  const changed = new Map<Own, Own>();
  const once = (own: Own) => {
    const known = changed.get(own) ?? change(own);
    changed.set(own, known);
    return known;
  };
  type Step = ReturnType<typeof temporal.getState>['pastStates'][number];
  const inSteps = (steps: Step[]) => steps.map((step) => (step.own ? { ...step, own: once(step.own) } : step));
  temporal.setState(({ pastStates, futureStates }) => ({
    pastStates: inSteps(pastStates),
    futureStates: inSteps(futureStates),
  }));
  return true;
}
