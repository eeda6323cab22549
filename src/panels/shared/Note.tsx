import type { ReactNode } from 'react';
import type { Bilingual } from '../../domain/model/bilingual';
import styles from './Note.module.css';
import { useNames } from './useNames';

/** What this project has to say where the text is unclear. */
export function Note({ note }: { readonly note: Bilingual }) {
  const { t, text } = useNames();
  return <Remark name={t('evidence.note')}>{text(note)}</Remark>;
}

/** Words of ours under a name that says what they are. */
export function Remark({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <p className={styles.note}>
      <span className={styles.name}>{name}</span> {children}
    </p>
  );
}
