import type { RefObject } from 'react';
import { withoutScene, withSceneAfter, withScenesMoved } from '../../../domain/briefing/edit';
import type { Briefing } from '../../../domain/model/briefing';
import type { SceneId } from '../../../domain/model/ids';
import { useAppStore } from '../../../state/hooks';
import { flushDrafts } from '../../../state/openDrafts';
import { useNarrow } from '../../../ui/useNarrow';
import { useNames } from '../../shared/useNames';
import { useDraftWords } from '../DraftWords';
import { useBriefingServices } from '../services';
import { useEdits } from '../useEditing';

export type SceneAction = 'show' | 'retake' | 'up' | 'down' | 'duplicate' | 'delete';

/** What can be done with the scenes of a briefing. */
export interface SceneActions {
  readonly run: (action: SceneAction, id: SceneId) => void;
  readonly open: (id: SceneId) => void;
  readonly move: (ids: ReadonlySet<string>, target: string, side: 'before' | 'after') => void;
  readonly focusList: () => void;
}

/** @param say tells what was done; it can be taken back where that is asked for */
export function useSceneActions(
  briefing: Briefing,
  body: RefObject<HTMLElement | null>,
  say: (text: string, canUndo?: boolean) => void,
): SceneActions {
  const { t } = useNames();
  const words = useDraftWords();
  const store = useAppStore();
  const isNarrow = useNarrow();
  const { freshSceneId, retake } = useBriefingServices();
  const { edit } = useEdits(briefing.id);
  const count = briefing.scenes.length;

  const open = (scene: SceneId | null) => store.getState().setEditing({ briefing: briefing.id, scene });
  const focusScene = (id: SceneId | null) =>
    requestAnimationFrame(() =>
      body.current?.querySelector<HTMLElement>(id === null ? 'button' : `[role="row"][data-key="${id}"]`)?.focus(),
    );
  const move = (ids: ReadonlySet<string>, target: string, side: 'before' | 'after') => {
    flushDrafts();
    edit((former) => withScenesMoved(former, ids, target, side));
    const moved = store.getState().own.find(({ id }) => id === briefing.id);
    const at = moved?.scenes.findIndex(({ id }) => ids.has(id)) ?? -1;
    if (at >= 0) say(t('briefings.moved', { at: at + 1, of: count }), true);
  };
  const run = (action: SceneAction, id: SceneId) => {
    flushDrafts();
    // As it is now, with what was typed last.
    const scenes = store.getState().own.find((one) => one.id === briefing.id)?.scenes ?? briefing.scenes;
    const at = scenes.findIndex((scene) => scene.id === id);
    const scene = scenes[at];
    if (!scene) return;
    const title = words(scene.title, t('briefings.untitledScene'));
    if (action === 'show') {
      open(id);
      store.getState().showScene(scene);
      // There it lies over the whole graph.
      if (isNarrow) store.getState().setPanel('scenes', false);
      say(t('briefings.shown', { title }));
    } else if (action === 'retake') {
      retake(briefing.id, id);
      say(t('briefings.retaken', { title }), true);
    } else if (action === 'duplicate') {
      const copy = { ...structuredClone(scene), id: freshSceneId() };
      edit((former) => withSceneAfter(former, copy, id));
      open(copy.id);
      say(t('briefings.duplicated', { title }), true);
    } else if (action === 'delete') {
      const next = scenes[at + 1] ?? scenes[at - 1] ?? null;
      edit((former) => withoutScene(former, id));
      open(next?.id ?? null);
      say(t('briefings.sceneDeleted', { title }), true);
      focusScene(next?.id ?? null);
    } else {
      const neighbour = scenes[action === 'up' ? at - 1 : at + 1];
      if (!neighbour) return;
      move(new Set([id]), neighbour.id, action === 'up' ? 'before' : 'after');
      focusScene(id);
    }
  };
  return { run, open, move, focusList: () => focusScene(store.getState().editing?.scene ?? null) };
}
