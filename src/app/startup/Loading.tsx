import { useTranslation } from 'react-i18next';
import styles from './Loading.module.css';

export function Loading() {
  const { t } = useTranslation();
  return (
    <main className={styles.loading}>
      <output>{t('app.loading')}</output>
    </main>
  );
}
