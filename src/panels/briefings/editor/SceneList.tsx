import type { KeyboardEvent } from 'react';
import { Button, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { missingIn } from '../../../domain/briefing/sceneContents';
import type { Briefing, BriefingScene } from '../../../domain/model/briefing';
import type { SceneId } from '../../../domain/model/ids';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import type { MenuEntry } from '../../../ui/MenuEntries';
import { useNames } from '../../shared/useNames';
import { DraftWords, useDraftWords } from '../DraftWords';
import styles from './SceneList.module.css';
import type { SceneAction, SceneActions } from './useSceneActions';

interface Props {
  readonly briefing: Briefing;
  readonly open: SceneId | null;
  readonly actions: SceneActions;
}

/** The scenes in their order, which a drag changes, by hand or by keyboard; Alt with an arrow does it too. */
export function SceneList({ briefing, open, actions }: Props) {
  const names = useNames();
  const { t } = names;
  const words = useDraftWords();
  const { scenes } = briefing;
  const titleOf = (scene: BriefingScene) => words(scene.title, t('briefings.untitledScene'));
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      scenes.flatMap((scene) => ([...keys].includes(scene.id) ? [{ 'text/plain': titleOf(scene) }] : [])),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition !== 'on')
        actions.move(new Set([...keys].map(String)), String(target.key), target.dropPosition);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (open === null || !(event.target instanceof Element) || !event.target.matches('[role="row"]')) return;
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (!isMove && event.key !== 'Delete') return;
    event.preventDefault();
    event.stopPropagation();
    actions.run(isMove ? (event.key === 'ArrowUp' ? 'up' : 'down') : 'delete', open);
  };
  return (
    <div className={styles.scroller} role="presentation" onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={t('briefings.sceneList')}
        className={styles.list ?? ''}
        data-typeahead
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={open === null ? [] : [open]}
        onSelectionChange={(keys) => {
          const chosen = scenes.find(({ id }) => keys !== 'all' && keys.has(id));
          if (chosen) actions.open(chosen.id);
        }}
        onAction={(key) => {
          const chosen = scenes.find(({ id }) => id === key);
          if (chosen) actions.run('show', chosen.id);
        }}
        items={scenes}
        dependencies={[names, scenes]}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(scene) => (
          <GridListItem id={scene.id} textValue={titleOf(scene)} className={styles.row ?? ''}>
            <Button slot="drag" className={styles.grip ?? ''}>
              <Icon name="grip" size={16} />
            </Button>
            <span className={styles.number}>{names.number(scenes.indexOf(scene) + 1)}</span>
            <span className={styles.words}>
              <span className={styles.title}>
                <DraftWords text={scene.title} empty={t('briefings.untitledScene')} />
              </span>
              <Under scene={scene} />
            </span>
            <MenuButton
              icon="more"
              label={t('briefings.more', { title: titleOf(scene) })}
              entries={entriesFor(scenes.indexOf(scene), scenes.length, t)}
              onChoose={(action) => actions.run(action, scene.id)}
            />
          </GridListItem>
        )}
      </GridList>
    </div>
  );
}

function entriesFor(at: number, count: number, t: ReturnType<typeof useNames>['t']): MenuEntry<SceneAction>[] {
  const entry = (id: SceneAction, isThere = true): MenuEntry<SceneAction>[] =>
    isThere ? [{ id, label: t(`briefings.scene.${id}`) }] : [];
  return [
    ...entry('show'),
    ...entry('retake'),
    ...entry('up', at > 0),
    ...entry('down', at < count - 1),
    ...entry('duplicate'),
    ...entry('delete'),
  ];
}

/** How much a scene lights and quotes, and what of it is not in this graph. */
function Under({ scene }: { readonly scene: BriefingScene }) {
  const { t, index } = useNames();
  const missing = missingIn(index, scene).length;
  const points = [
    scene.focus.length === 0 ? t('briefings.lightsAll') : t('briefings.lights', { count: scene.focus.length }),
    t('chosen.quotes', { count: scene.quotes.length }),
    ...(missing > 0 ? [t('briefings.missing', { count: missing })] : []),
  ];
  return <span className={styles.under}>{points.join(' · ')}</span>;
}
