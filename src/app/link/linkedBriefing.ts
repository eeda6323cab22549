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
export function withFreeId(guest: LinkedBriefing, index: GraphIndex, own: readonly Briefing[]): LinkedBriefing {
  if (guest.kind === 'broken') return guest;
  const { briefing, spare } = guest;
  const isTaken = [...index.document.briefings, ...own].some(({ id }) => id === briefing.id);
  return isTaken ? { ...guest, briefing: copyOf(briefing, spare) } : guest;
}

/** Takes it in and asks what is to be done with it, unless it is here already or being presented. */
export function offerLinkedBriefing(store: Store, guest: LinkedBriefing): void {
  const { own, linkedBriefing: present, presentation, setLinkedBriefing: setGuest, setDialog } = store.getState();
  if (guest.kind === 'read') {
    if (present?.kind === 'read' && present.packed === guest.packed) return;
    if (own.some((mine) => isSame({ ...mine, id: guest.briefing.id }, guest.briefing))) {
      setDialog('briefings');
      return;
    }
  }
  setGuest(guest);
  if (!presentation) setDialog('linkedBriefing');
}
