import type { Position } from '../../domain/model/schema';
import type { PlacedLabel } from '../labels/placement';
import { type Badge, hiddenNeighboursBadgeAt } from '../marks/badges';
import { HIDDEN_NEIGHBOURS } from '../scene/sceneIds';

/** What is drawn above nodes and lines, in their order on the screen. */
interface Overlay {
  readonly badges: () => readonly Badge[];
  readonly labels: () => readonly PlacedLabel[];
}

/** What lies at a place of what is drawn above the elements; ids as in the scene, or of a badge. Places are CSS pixels of the element. */
export interface HitTest {
  badgeAt(place: Position): string | null;
  /** The node or edge whose words stand there. */
  labelAt(place: Position): string | null;
}

export function createHitTest({ badges, labels }: Overlay): HitTest {
  return {
    badgeAt(place) {
      const node = hiddenNeighboursBadgeAt(badges(), place);
      return node === null ? null : `${HIDDEN_NEIGHBOURS}${node}`;
    },
    labelAt({ x, y }) {
      const label = labels().find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
      return label?.id ?? null;
    },
  };
}
