import { Fragment } from 'react';
import { useNames } from '../useNames';
import styles from './Keys.module.css';

const WALKING = ['arrows', 'round', 'parallel', 'node', 'edge', 'also', 'back', 'home'] as const;

/** The keys that walk the graph; they mean this on the graph alone. */
export function WalkKeys() {
  const { t } = useNames();
  return (
    <dl className={styles.keys}>
      {WALKING.map((name) => (
        <Fragment key={name}>
          <dt>
            <kbd dir={name === 'edge' ? undefined : 'ltr'}>{t(`help.walking.${name}Key`)}</kbd>
          </dt>
          <dd>{t(`help.walking.${name}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
