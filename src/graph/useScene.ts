import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeVerbs } from '../i18n/edgeVerbs';
import { useApp } from '../state/hooks';
import { useNarrow } from '../ui/useNarrow';
import { baseMapOf } from './scene/baseMap';
import { buildScene } from './scene/buildScene';
import type { Scene } from './scene/scene';
import { selectSceneInput } from './sceneInput';

/** The scene of the present state; the same object until something of it changes. */
export function useScene(): Scene {
  const { i18n } = useTranslation();
  const index = useApp((state) => state.index);
  const input = useApp(selectSceneInput);
  const isNarrow = useNarrow();
  const verbs = useMemo(() => edgeVerbs(i18n.getFixedT(input.language)), [i18n, input.language]);
  // A scene of a briefing fades by itself what it does not light.
  const selectionFades = isNarrow && !input.presented;
  return useMemo(
    () => buildScene(baseMapOf(index), { ...input, verbs, selectionFades }),
    [index, input, verbs, selectionFades],
  );
}
