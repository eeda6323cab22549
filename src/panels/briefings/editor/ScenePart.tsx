import { withNotes } from '../../../domain/briefing/edit';
import { missingIn } from '../../../domain/briefing/sceneContents';
import type { BriefingScene } from '../../../domain/model/briefing';
import type { BriefingId } from '../../../domain/model/ids';
import { Button } from '../../../ui/Button';
import { useNames } from '../../shared/useNames';
import { useEdits } from '../useEditing';
import { DraftPair } from './DraftPair';
import styles from './Editor.module.css';
import { QuoteChoice } from './QuoteChoice';
import type { SceneActions } from './useSceneActions';

interface Props {
  readonly briefing: BriefingId;
  readonly scene: BriefingScene;
  /** From 0. */
  readonly at: number;
  readonly actions: SceneActions;
}

/** The scene that is open: its words, its quotes, and what it shows. */
export function ScenePart({ briefing, scene, at, actions }: Props) {
  const { t, index } = useNames();
  const { editScene } = useEdits(briefing);
  const missing = missingIn(index, scene);
  return (
    <section className={styles.scene} aria-label={t('briefings.sceneAt', { at: at + 1 })}>
      <div className={styles.bar}>
        <h3 className={styles.heading}>{t('briefings.sceneAt', { at: at + 1 })}</h3>
        <div className={styles.actions}>
          <Button onPress={() => actions.run('show', scene.id)}>{t('briefings.scene.show')}</Button>
          <Button onPress={() => actions.run('retake', scene.id)}>{t('briefings.scene.retake')}</Button>
        </div>
      </div>
      <DraftPair
        of={t('briefings.titleOfScene')}
        text={scene.title}
        rows={2}
        onCommit={(change) => editScene(scene.id, (former) => ({ ...former, title: { ...former.title, ...change } }))}
      />
      <DraftPair
        of={t('briefings.notes')}
        text={scene.notes}
        rows={5}
        lines
        hint={t('briefings.notesHint')}
        onCommit={(change) => editScene(scene.id, (former) => withNotes(former, change))}
      />
      {missing.length > 0 && (
        <p className={styles.quiet}>
          {t('briefings.missingHere')} <bdi className={styles.ids}>{missing.join(', ')}</bdi>
        </p>
      )}
      <QuoteChoice
        scene={scene}
        onChange={(quotes) => editScene(scene.id, (former) => ({ ...former, quotes: [...quotes] }))}
      />
    </section>
  );
}
