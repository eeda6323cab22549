import { useNames } from '../../panels/shared/useNames';
import styles from '../notifications/Notice.module.css';
import type { Capture } from './captureScene';

/** Says in passing which scene was captured, and into what. */
export function CaptureToast({ capture }: { readonly capture: Capture | null }) {
  const { t, language } = useNames();
  const words = () => {
    if (capture === null) return null;
    if (capture.kind === 'full') return t('briefings.full');
    const title = capture.title[language].trim() || capture.title[language === 'ar' ? 'en' : 'ar'].trim();
    return t(capture.isNew ? 'briefings.capturedNew' : 'briefings.captured', {
      at: capture.at + 1,
      title: title || t('briefings.untitled'),
    });
  };
  return (
    <div className={styles.notice} data-empty={capture === null}>
      <output>{words()}</output>
    </div>
  );
}
