import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface Props {
  /** Left out where the contents bring a heading of their own. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** A part of the panel below a rule. */
export function Section({ title, children }: Props) {
  return (
    <section className={styles.section}>
      {title !== undefined && <h3>{title}</h3>}
      {children}
    </section>
  );
}
