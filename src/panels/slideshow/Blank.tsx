import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { useApp } from '../../state/hooks';
import { focusTarget } from '../../ui/focusTargets';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useNames } from '../shared/useNames';
import styles from './Presentation.module.css';

const back = (from: HTMLElement | null) => from ?? focusTarget('presentation');

/** Nothing to be seen, so that the audience looks at the speaker; a press brings the picture back. */
export function Blank() {
  const { t } = useNames();
  const setBlank = useApp((state) => state.setBlank);
  const cover = useRef<HTMLDivElement>(null);
  useReturnFocus(cover, back);
  return (
    <div ref={cover} className={styles.blank}>
      <Button autoFocus aria-label={t('present.showAgain')} onPress={() => setBlank(false)} />
    </div>
  );
}
