import { copyOf, isSame } from '../../domain/briefing/edit';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { Briefing } from '../../domain/model/briefing';
import type { LinkedBriefing } from '../../state/authoring';
import type { Store } from '../../state/store';

const KEY = 'briefing';

/** The briefing that an address brings along; null where there is none. What is wrong with it is part of the answer. */
export async function readLinkedBriefing(hash: string): Promise<LinkedBriefing | null> {
  const packed = new URLSearchParams(hash.replace(/^#/, '')).get(KEY);
  if (packed === null) return null;
  const { unpackBriefing } = await import('./briefingLink');
  return unpackBriefing(packed);
}

/** It stands beside all others: where its id is another one's here, it goes by its spare one. */
export function withFreeId(linked: LinkedBriefing, index: GraphIndex, own: readonly Briefing[]): LinkedBriefing {
  if (linked.kind === 'broken') return linked;
  const { briefing, spare } = linked;
  const isTaken = [...index.document.briefings, ...own].some(({ id }) => id === briefing.id);
  return isTaken ? { ...linked, briefing: copyOf(briefing, spare) } : linked;
}

/** Takes it in and asks what is to be done with it, unless it is here already or being presented. */
export function offerLinkedBriefing(store: Store, linked: LinkedBriefing): void {
  const { own, linkedBriefing: former, presentation, setLinkedBriefing, setDialog } = store.getState();
  if (linked.kind === 'read') {
    if (former?.kind === 'read' && former.packed === linked.packed) return;
    if (own.some((mine) => isSame({ ...mine, id: linked.briefing.id }, linked.briefing))) {
      setDialog('briefings');
      return;
    }
  }
  setLinkedBriefing(linked);
  if (!presentation) setDialog('linkedBriefing');
}
