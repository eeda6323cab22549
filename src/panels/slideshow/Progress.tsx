import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { useApp } from '../../state/hooks';
import { selectBriefing } from '../../state/selectors';
import menu from '../../ui/Menu.module.css';
import { MenuEntries } from '../../ui/MenuEntries';
import { eitherText } from '../shared/eitherText';
import { useNames } from '../shared/useNames';
import styles from './Presentation.module.css';

/** Beyond this many scenes the marks would be too small to count. */
const MOST_MARKS = 40;

/** Which scene of how many; leads to any of them. */
export function Progress() {
  const { t, language, number } = useNames();
  const briefing = useApp(selectBriefing);
  const at = useApp((state) => state.presentation?.at ?? 0);
  const present = useApp((state) => state.present);
  const scenes = briefing?.scenes ?? [];
  const entries = scenes.map((scene, place) => ({
    id: scene.id,
    label: `${number(place + 1)} · ${eitherText(scene.title, language).words}`,
  }));
  return (
    <>
      <div className={styles.marks} aria-hidden="true">
        {scenes.length > MOST_MARKS ? (
          <>
            <span data-mark="done" style={{ flexGrow: at }} />
            <span data-mark="now" />
            <span style={{ flexGrow: scenes.length - at - 1 }} />
          </>
        ) : (
          scenes.map(({ id }, place) => (
            <span key={id} data-mark={place < at ? 'done' : place === at ? 'now' : 'next'} />
          ))
        )}
      </div>
      <MenuTrigger>
        <Button className={styles.count ?? ''} aria-label={t('present.scenes', { at: at + 1, of: scenes.length })}>
          {t('present.position', { at: at + 1, of: scenes.length })}
        </Button>
        <Popover offset={4} placement="top start" className={menu.menu ?? ''}>
          <MenuEntries
            label={t('present.allScenes')}
            entries={entries}
            onChoose={(id) => {
              const place = scenes.findIndex((scene) => scene.id === id);
              if (briefing && place >= 0) present(briefing.id, place);
            }}
          />
        </Popover>
      </MenuTrigger>
    </>
  );
}
