import { useApp } from '../../state/hooks';
import { IconButton } from '../../ui/IconButton';
import { useNames } from '../shared/useNames';
import styles from './Presentation.module.css';

/** Which of several quotes is being read, and the way to the others. */
export function QuotePager({ count }: { readonly count: number }) {
  const { t } = useNames();
  const at = useApp((state) => state.view.quote);
  const showQuote = useApp((state) => state.showQuote);
  return (
    <div className={styles.pager} role="group" aria-label={t('present.quotes')}>
      <IconButton
        icon="backward"
        label={t('evidence.previous')}
        isDisabled={at === 0}
        onPress={() => showQuote(at - 1)}
      />
      <p>{t('present.quote', { at: at + 1, of: count })}</p>
      <IconButton
        icon="forward"
        label={t('evidence.next')}
        isDisabled={at === count - 1}
        onPress={() => showQuote(at + 1)}
      />
    </div>
  );
}
