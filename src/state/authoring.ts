import type { GraphIndex } from '../domain/graph/graphIndex';
import type { Briefing, BriefingScene, Rect } from '../domain/model/briefing';
import type { BriefingId, SceneId } from '../domain/model/ids';
import { EMPTY_VIEW, type View } from './view';

/** Which briefing of one's own is being made, and which of its scenes is open. */
interface Editing {
  readonly briefing: BriefingId;
  readonly scene: SceneId | null;
}

/** What came with a link: a briefing that is not kept here, or why it could not be read. */
export type LinkedBriefing =
  | {
      readonly kind: 'read';
      readonly briefing: Briefing;
      /** The id it goes by where another one has its own. */
      readonly spare: BriefingId;
      /** As it stood in the link, so that the address can keep it. */
      readonly packed: string;
    }
  | { readonly kind: 'broken'; readonly why: 'damaged' | 'large' | 'schema' | 'unsupported' };

/** The part of the state that belongs to making briefings; none of it is in undo. */
export interface Authoring {
  readonly editing: Editing | null;
  readonly linkedBriefing: LinkedBriefing | null;
  /** A scene looked at outside a presentation: it is lit as long as the view is still the one made for it. */
  readonly shown: { readonly scene: BriefingScene; readonly view: View } | null;

  readonly setEditing: (editing: Editing | null) => void;
  readonly setLinkedBriefing: (linked: LinkedBriefing | null) => void;
  /** Looks at a scene as an audience will see it, its first quote being read. */
  readonly showScene: (scene: BriefingScene) => void;
}

type AuthoringChange = Partial<Authoring> & { readonly view?: View; readonly camera?: Rect | null };

/** The state of making briefings at its beginning, and its actions. @param set changes the state they belong to */
export function authoringOf(index: GraphIndex, set: (change: AuthoringChange) => void): Authoring {
  return {
    editing: null,
    linkedBriefing: null,
    shown: null,
    setEditing: (editing) => set({ editing }),
    setLinkedBriefing: (linkedBriefing) => set({ linkedBriefing }),
    showScene: (scene) => {
      const [quote] = scene.quotes;
      const selection = (quote && index.selectable.get(quote.of)) ?? null;
      const view: View = { ...EMPTY_VIEW, selection, quote: selection && quote ? quote.at : 0 };
      set({ view, camera: scene.camera ?? null, shown: { scene, view } });
    },
  };
}
