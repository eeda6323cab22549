import { useRef } from 'react';
import type { Briefing } from '../../../domain/model/briefing';
import { useApp, useAppStore } from '../../../state/hooks';
import { Button } from '../../../ui/Button';
import { useFocusTarget } from '../../../ui/focusTargets';
import { IconButton } from '../../../ui/IconButton';
import { useNames } from '../../shared/useNames';
import { DoneNote, useDone } from '../DoneNote';
import { KeepingNote } from '../KeepingNote';
import { useBriefingServices } from '../services';
import { useEdited, useEdits } from '../useEditing';
import { DraftPair } from './DraftPair';
import styles from './Editor.module.css';
import { SceneList } from './SceneList';
import { ScenePart } from './ScenePart';
import { useSceneActions } from './useSceneActions';

/** Where a briefing is made: its title, its scenes, and the scene that is open. */
export function Editor({ onClose }: { readonly onClose: () => void }) {
  const { t } = useNames();
  const briefing = useEdited();
  const store = useAppStore();
  return (
    <div className={styles.editor}>
      <header className={styles.head}>
        <h2 ref={useFocusTarget('editorTitle')} tabIndex={-1} className={styles.title}>
          {t('briefings.making')}
        </h2>
        <div className={styles.actions}>
          {briefing && (
            <Button
              isDisabled={briefing.scenes.length === 0}
              onPress={() => {
                const at = briefing.scenes.findIndex(({ id }) => id === store.getState().editing?.scene);
                store.getState().present(briefing.id, Math.max(0, at));
              }}
            >
              {t('briefings.present')}
            </Button>
          )}
          <IconButton icon="close" label={t('briefings.close')} onPress={onClose} />
        </div>
      </header>
      {briefing ? <Open briefing={briefing} /> : <Nothing />}
    </div>
  );
}

/** What was being made is gone, taken back or deleted in another window. */
function Nothing() {
  const { t } = useNames();
  const setDialog = useApp((state) => state.setDialog);
  return (
    <div className={styles.body}>
      <p>{t('briefings.gone')}</p>
      <div className={styles.actions}>
        <Button onPress={() => setDialog('briefings')}>{t('briefings.choose')}</Button>
      </div>
      <KeepingNote />
    </div>
  );
}

function Open({ briefing }: { readonly briefing: Briefing }) {
  const { t } = useNames();
  const { capture, captureKey } = useBriefingServices();
  const openScene = useApp(({ editing }) => editing?.scene ?? null);
  const { edit } = useEdits(briefing.id);
  const body = useRef<HTMLDivElement>(null);
  const [done, say] = useDone();
  const actions = useSceneActions(briefing, body, say);
  const at = briefing.scenes.findIndex(({ id }) => id === openScene);
  const scene = briefing.scenes[at];
  return (
    <div ref={body} className={styles.body}>
      <DraftPair
        of={t('briefings.titleOfBriefing')}
        text={briefing.title}
        onCommit={(change) => edit((former) => ({ ...former, title: { ...former.title, ...change } }))}
      />
      <KeepingNote />
      <section className={styles.scenes} aria-label={t('briefings.sceneList')}>
        <div className={styles.bar}>
          <h3 className={styles.heading}>{t('briefings.scenes', { count: briefing.scenes.length })}</h3>
          <Button look="primary" onPress={capture}>
            {t('command.captureScene')}
            {captureKey !== undefined && (
              <span className={styles.key} dir="ltr" aria-hidden="true">
                {captureKey}
              </span>
            )}
          </Button>
        </div>
        {briefing.scenes.length === 0 ? (
          <p className={styles.quiet}>{t('briefings.noScenes')}</p>
        ) : (
          <SceneList briefing={briefing} open={openScene} actions={actions} />
        )}
        <DoneNote done={done} onUndone={actions.focusList} />
      </section>
      {scene && <ScenePart key={scene.id} briefing={briefing.id} scene={scene} at={at} actions={actions} />}
    </div>
  );
}
