import { useRef } from 'react';
import { useApp } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { useReturnFocus } from '../../ui/useReturnFocus';
import styles from './NothingInView.module.css';
import { useNames } from './useNames';

/** The filters leave nothing of a view: says so, and leads back. The focus then goes to the title of the view. */
export function NothingInView({ words }: { readonly words: string }) {
  const { t } = useNames();
  const showAll = useApp((state) => state.showAll);
  const container = useRef<HTMLDivElement>(null);
  useReturnFocus(container, 'viewTitle');
  return (
    <div ref={container} className={styles.nothing}>
      <p>{words}</p>
      <Button onPress={showAll}>{t('graph.showAll')}</Button>
    </div>
  );
}
