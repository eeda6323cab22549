import type { PathAnswer } from '../../domain/paths/findPaths';
import { IconButton } from '../../ui/IconButton';
import { useNames } from '../shared/useNames';
import styles from './WayPager.module.css';

interface Props {
  readonly answer: PathAnswer & { readonly kind: 'found' };
  /** From 0. */
  readonly at: number;
  readonly onChange: (at: number) => void;
}

/** Which of the ways is shown, how long it is, and the others; stays in view while a long way is read. */
export function WayPager({ answer: { ways, total }, at, onChange }: Props) {
  const { t } = useNames();
  const way = ways[at];
  const listed = ways.filter(({ kind }) => kind === 'shortest').length;
  return (
    <footer className={styles.pager} role="group" aria-label={t('path.pager')}>
      <p className={styles.place}>
        {t('path.way', { at: at + 1, of: ways.length })}
        {way && <span className={styles.length}> · {t('path.steps', { count: way.steps.length })}</span>}
      </p>
      {ways.length > 1 && (
        <div className={styles.turns}>
          <IconButton
            icon="backward"
            label={t('path.previous')}
            isDisabled={at === 0}
            onPress={() => onChange(at - 1)}
          />
          <IconButton
            icon="forward"
            label={t('path.next')}
            isDisabled={at >= ways.length - 1}
            onPress={() => onChange(at + 1)}
          />
        </div>
      )}
      {listed < total && <p className={styles.capped}>{t('path.capped', { total, listed })}</p>}
    </footer>
  );
}
