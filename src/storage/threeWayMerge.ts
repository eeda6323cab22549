import { isSame } from '../domain/briefing/edit';
import type { Briefing } from '../domain/model/briefing';

/** A briefing as it was stored at some time; null once deleted. */
export interface StoredVersion {
  readonly revision: number;
  readonly briefing: Briefing | null;
}

interface MergeInput {
  /** In this window; null where it is deleted or was never there. */
  readonly mine: Briefing | null;
  /** What this window and the database both held after the last sync: the common ancestor. */
  readonly baseline: StoredVersion | null;
  /** What is stored now; null where there is no record. */
  readonly theirs: StoredVersion | null;
}

/**
 * `none`: nobody has changed it; `converged`: both came to the same; `write`: only this window has changed it; `take`:
 * only another one has; `restore`: deleted here, changed there, so it comes back; `both`: changed here and there, so
 * both stay.
 */
export type MergeDecision = 'none' | 'converged' | 'write' | 'take' | 'restore' | 'both';

/** What to do about one briefing. Nothing that anybody wrote is ever lost by it: a change outlives a deletion. */
export function mergeThreeWay({ mine, baseline, theirs }: MergeInput): MergeDecision {
  const isMineChanged = !isSame(mine, baseline?.briefing);
  // A database that was emptied from outside is no wish to delete what is open here.
  if (!theirs) return mine ? 'write' : 'none';
  const isTheirsChanged = theirs.revision !== baseline?.revision;
  if (!isTheirsChanged) return isMineChanged ? 'write' : 'none';
  if (isSame(mine, theirs.briefing)) return 'converged';
  if (!isMineChanged) return 'take';
  if (mine === null) return 'restore';
  return theirs.briefing === null ? 'write' : 'both';
}
