import type { ReactNode } from 'react';
import styles from './Mark.module.css';

/** The marker: the words being read, and nothing else. */
export function Mark({ children }: { readonly children: ReactNode }) {
  return <mark className={styles.mark}>{children}</mark>;
}
