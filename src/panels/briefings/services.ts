import { createContext, use } from 'react';
import type { Briefing } from '../../domain/model/briefing';
import type { BriefingId, SceneId } from '../../domain/model/ids';
import type { Language } from '../../domain/model/language';
import type { SyncStatus } from '../../state/syncStatus';

/** What came of making a link. */
export type Linked =
  | { readonly kind: 'copied' }
  /** Too long for a link; in characters, and how many there may be. */
  | { readonly kind: 'long'; readonly length: number; readonly most: number }
  /** Here it is, because the browser does not let it be copied. */
  | { readonly kind: 'shown'; readonly link: string }
  | { readonly kind: 'failed' };

interface TakeTask {
  readonly signal: AbortSignal;
  /** @param share of the work that is done, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/** What making briefings needs of the application around it. */
export interface BriefingServices {
  readonly syncStatus: SyncStatus;
  /** Tries once more to keep what could not be kept. */
  readonly retry: () => void;
  /** All of one's own briefings have been saved as a file. */
  readonly exported: () => void;
  readonly linkTo: (briefing: Briefing) => Promise<Linked>;
  /** Slides of it, each in these languages. @throws the signal's reason where it was given up */
  readonly slides: (briefing: Briefing, languages: readonly Language[], task: TakeTask) => Promise<Blob>;
  /** Opens the browser's dialog of printing with a handout. @throws as `slides` */
  readonly print: (briefing: Briefing, languages: readonly Language[], task: TakeTask) => Promise<void>;
  readonly emptyBriefing: () => Briefing;
  readonly freshBriefingId: () => BriefingId;
  readonly freshSceneId: () => SceneId;
  /** Adds the present view as a scene. */
  readonly capture: () => void;
  /** The key that does so; undefined where keys are off. */
  readonly captureKey: string | undefined;
  /** Puts the present view in the place of what a scene shows. */
  readonly retake: (briefing: BriefingId, scene: SceneId) => void;
}

export const BriefingServicesContext = createContext<BriefingServices | null>(null);

/** @throws Error outside a provider, which is a mistake of ours */
export function useBriefingServices(): BriefingServices {
  const services = use(BriefingServicesContext);
  if (!services) throw new Error('BriefingServicesContext is missing');
  return services;
}
