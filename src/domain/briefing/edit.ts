import type { Briefing, BriefingScene } from '../model/briefing';
import type { BriefingId, SceneId } from '../model/ids';

/** What a text of a briefing says in each language; either may be empty. */
export type DraftText = BriefingScene['title'];

/** The briefing with one scene changed; what is not in it stays out. */
export function withScene(briefing: Briefing, id: SceneId, change: (scene: BriefingScene) => BriefingScene): Briefing {
  return { ...briefing, scenes: briefing.scenes.map((scene) => (scene.id === id ? change(scene) : scene)) };
}

/** The scene with other notes. What each line of the former ones rested on no longer fits. */
export function withNotes(scene: BriefingScene, change: Partial<DraftText>): BriefingScene {
  const { id, title, notes, focus, quotes, camera } = scene;
  return { id, title, notes: { ...notes, ...change }, focus, quotes, ...(camera && { camera }) };
}

/** The briefing with a scene after another one, or at the end. */
export function withSceneAfter(briefing: Briefing, scene: BriefingScene, after: SceneId | null): Briefing {
  const at = briefing.scenes.findIndex(({ id }) => id === after);
  const place = at < 0 ? briefing.scenes.length : at + 1;
  return { ...briefing, scenes: briefing.scenes.toSpliced(place, 0, scene) };
}

export function withoutScene(briefing: Briefing, id: SceneId): Briefing {
  return { ...briefing, scenes: briefing.scenes.filter((scene) => scene.id !== id) };
}

/**
 * The briefing with scenes moved, in the order they stand in, to one side of another scene. Where that one is among
 * them, or is not there, nothing moves.
 */
export function withScenesMoved(
  briefing: Briefing,
  ids: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): Briefing {
  const moved = briefing.scenes.filter(({ id }) => ids.has(id));
  const left = briefing.scenes.filter(({ id }) => !ids.has(id));
  const at = left.findIndex(({ id }) => id === target);
  if (at < 0 || moved.length === 0) return briefing;
  return { ...briefing, scenes: left.toSpliced(side === 'before' ? at : at + 1, 0, ...moved) };
}

/** A copy that stands for itself. What a sentence of the notes rests on is checked for prepared briefings only. */
export function copyOf(briefing: Briefing, id: BriefingId, title: DraftText = briefing.title): Briefing {
  return { ...briefing, id, title };
}

/** Whether two briefings say the same, whatever the order in which their parts were put together. */
export function isSame(one: Briefing | null | undefined, other: Briefing | null | undefined): boolean {
  return one === other || canonical(one ?? null) === canonical(other ?? null);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
