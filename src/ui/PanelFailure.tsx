import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import styles from './FailurePage.module.css';

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** In place of a part that crashed. */
export function PanelFailure({ error, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.panel}>
      <p>{t('failure.panel')}</p>
      <Button onPress={onRetry}>{t('failure.panelRetry')}</Button>
      <details>
        <summary>{t('failure.details')}</summary>
        <code dir="ltr" lang="en" className={styles.code}>
          {error.message}
        </code>
      </details>
    </div>
  );
}
