import { type ReactNode, type Ref, useId } from 'react';
import styles from './Briefings.module.css';

interface Props {
  readonly title: string;
  /** What can be done beside the title. */
  readonly actions?: ReactNode;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of the list of briefings, under its title. */
export function ListPart({ title, actions, ref, children }: Props) {
  const heading = useId();
  const name = (
    <h3 id={heading} className={styles.heading}>
      {title}
    </h3>
  );
  return (
    <section ref={ref} className={styles.part} aria-labelledby={heading}>
      {actions ? (
        <header className={styles.head}>
          {name}
          <div className={styles.actions}>{actions}</div>
        </header>
      ) : (
        name
      )}
      {children}
    </section>
  );
}
