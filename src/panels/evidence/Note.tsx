import type { Bilingual } from '../../domain/schema';
import { useNames } from '../useNames';
import styles from './EvidencePanel.module.css';

/** What this project has to say where the text is unclear. */
export function Note({ note }: { readonly note: Bilingual }) {
  const { t, text } = useNames();
  return (
    <p className={styles.note}>
      <span className={styles.noteName}>{t('evidence.note')}</span> {text(note)}
    </p>
  );
}
