import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useNames } from '../shared/useNames';
import styles from './Legend.module.css';

interface Props {
  readonly name: string;
  readonly sample: ReactNode;
  /** On the screen or, where it is hidden, to come back. */
  readonly count: number;
  /** Put away by a press here. */
  readonly hidden: boolean;
  /** A line, which takes more room than a node. */
  readonly wide?: boolean;
  readonly onToggle: () => void;
}

/** One entry of the legend: pressed while its kind is shown. */
export function LegendRow({ name, sample, count, hidden, wide = false, onToggle }: Props) {
  const { t, number } = useNames();
  const label = t(hidden ? 'legend.hidden' : 'legend.shown', { name, count });
  return (
    <li>
      <ToggleButton className={styles.row ?? ''} isSelected={!hidden} onChange={onToggle} aria-label={label}>
        <span className={styles.sample} data-wide={wide}>
          {sample}
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{number(count)}</span>
      </ToggleButton>
    </li>
  );
}
