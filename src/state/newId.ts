import type { Briefing } from '../domain/model/briefing';
import type { BriefingId, SceneId } from '../domain/model/ids';
import { briefingIdSchema, sceneIdSchema } from '../domain/model/ids';

const LENGTH = 12;
const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name that nothing else has, in the form of an id: `own-k3x9…`. @param kind what it begins with */
export function newId(kind: string): string {
  const random = crypto.getRandomValues(new Uint32Array(LENGTH));
  return `${kind}-${[...random].map((value) => SIGNS.charAt(value % SIGNS.length)).join('')}`;
}

export const newSceneId = (): SceneId => sceneIdSchema.parse(newId('scene'));

export const newBriefingId = (): BriefingId => briefingIdSchema.parse(newId('own'));

export const emptyBriefing = (): Briefing => ({ id: newBriefingId(), title: { ar: '', en: '' }, scenes: [] });
