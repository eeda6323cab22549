import { useApp } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useNames } from '../shared/useNames';
import styles from './PathBar.module.css';

/** Above the evidence of something on a path: the way back to it. */
export function PathBar() {
  const { t } = useNames();
  const isOpen = useApp((state) => state.view.path !== null);
  const select = useApp((state) => state.select);
  if (!isOpen) return null;
  return (
    <div className={styles.bar}>
      <Button look="plain" onPress={() => select(null)}>
        <Icon name="backward" size={16} />
        {t('path.back')}
      </Button>
    </div>
  );
}
