import type { Briefing } from '../domain/briefing';
import { copyOf, isSame } from '../domain/briefingEdit';
import type { GraphIndex } from '../domain/graph';
import type { Guest } from '../state/authoring';
import type { Store } from '../state/store';

const KEY = 'briefing';

/** The briefing that an address brings along; null where there is none. What is wrong with it is part of the answer. */
export async function linkedGuest(hash: string): Promise<Guest | null> {
  const packed = new URLSearchParams(hash.replace(/^#/, '')).get(KEY);
  if (packed === null) return null;
  const { unpackBriefing } = await import('./ownLink');
  return unpackBriefing(packed);
}

/** It stands beside all others: where its id is another one's here, it goes by its spare one. */
export function arrivedGuest(guest: Guest, index: GraphIndex, own: readonly Briefing[]): Guest {
  if (guest.kind === 'broken') return guest;
  const { briefing, spare } = guest;
  const isTaken = [...index.document.briefings, ...own].some(({ id }) => id === briefing.id);
  return isTaken ? { ...guest, briefing: copyOf(briefing, spare) } : guest;
}

/** Takes it in and asks what is to be done with it, unless it is here already or being presented. */
export function welcome(store: Store, guest: Guest): void {
  const { own, guest: present, presentation, setGuest, setDialog } = store.getState();
  if (guest.kind === 'read') {
    if (present?.kind === 'read' && present.packed === guest.packed) return;
    if (own.some((mine) => isSame({ ...mine, id: guest.briefing.id }, guest.briefing))) {
      setDialog('briefings');
      return;
    }
  }
  setGuest(guest);
  if (!presentation) setDialog('shared');
}
