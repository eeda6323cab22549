import { Fragment } from 'react';
import { useNames } from '../shared/useNames';
import styles from './Keys.module.css';

/** What is printed on the keys, the same in both languages; the space bar has nothing on it. */
const WALKING = [
  { name: 'arrows', shown: '← → ↑ ↓' },
  { name: 'round', shown: '[ ]' },
  { name: 'parallel', shown: 'Shift [ ]' },
  { name: 'node', shown: 'Enter' },
  { name: 'edge', shown: null },
  { name: 'also', shown: 'Ctrl Enter' },
  { name: 'back', shown: 'Backspace' },
  { name: 'home', shown: 'Home' },
] as const;

/** The keys that walk the graph; they mean this on the graph alone. */
export function WalkKeys() {
  const { t } = useNames();
  return (
    <dl className={styles.keys}>
      {WALKING.map(({ name, shown }) => (
        <Fragment key={name}>
          <dt>{shown === null ? <kbd>{t('help.space')}</kbd> : <kbd dir="ltr">{shown}</kbd>}</dt>
          <dd>{t(`help.walking.${name}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
