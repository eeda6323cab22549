import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { Icon } from '../../ui/Icon';
import { useNames } from '../shared/useNames';
import styles from './MoreFilters.module.css';

interface Props {
  readonly name: string;
  /** Statements it would leave. */
  readonly count: number;
  readonly isChosen: boolean;
  /** Some of what it stands for is chosen. */
  readonly isPartly?: boolean;
  readonly sample?: ReactNode;
  readonly onToggle: () => void;
}

/** A box to tick what is asked for alone. */
export function OnlyRow({ name, count, isChosen, isPartly = false, sample, onToggle }: Props) {
  const { t, number } = useNames();
  return (
    <Checkbox
      className={styles.only ?? ''}
      data-none={count === 0}
      aria-label={`${name}: ${t('node.statements', { count })}`}
      isSelected={isChosen}
      isIndeterminate={isPartly}
      onChange={onToggle}
    >
      <span className={styles.box}>
        {isChosen && <Icon name="check" size={12} />}
        {isPartly && <Icon name="minus" size={12} />}
      </span>
      {sample}
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{number(count)}</span>
    </Checkbox>
  );
}
