import { withScene } from '../../domain/briefing/edit';
import type { Briefing, BriefingScene } from '../../domain/model/briefing';
import type { BriefingId, SceneId } from '../../domain/model/ids';
import { useApp, useAppStore } from '../../state/hooks';

/** The briefing being made; null where there is none, or it has been deleted. */
export function useEdited(): Briefing | null {
  return useApp(({ own, editing }) => own.find(({ id }) => id === editing?.briefing) ?? null);
}

/** Changes to a briefing as it is at that moment, each one step of undo. */
export function useEdits(id: BriefingId) {
  const store = useAppStore();
  const edit = (change: (briefing: Briefing) => Briefing) => {
    const { own, keepBriefing } = store.getState();
    const briefing = own.find((one) => one.id === id);
    const next = briefing && change(briefing);
    if (next && next !== briefing) keepBriefing(next);
  };
  return {
    edit,
    editScene: (scene: SceneId, change: (scene: BriefingScene) => BriefingScene) =>
      edit((briefing) => withScene(briefing, scene, change)),
  };
}
