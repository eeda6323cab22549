import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useNames } from '../shared/useNames';
import styles from './MoreFilters.module.css';

interface Props {
  readonly name: string;
  readonly count: number;
  readonly isHidden: boolean;
  /** Nothing else is shown. */
  readonly isOnly: boolean;
  readonly sample?: ReactNode;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

/** A kind of tie, or a family of them: pressed while it is shown; beside it, a press to see it alone. */
export function TieRow({ name, count, isHidden, isOnly, sample, onToggle, onOnly }: Props) {
  const { t, number } = useNames();
  return (
    <div className={styles.tie}>
      <ToggleButton
        className={styles.toggle ?? ''}
        data-none={count === 0}
        isSelected={!isHidden}
        onChange={onToggle}
        aria-label={t(isHidden ? 'legend.hidden' : 'legend.shown', { name, count })}
      >
        {sample}
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{number(count)}</span>
      </ToggleButton>
      <Button
        className={styles.alone ?? ''}
        aria-label={isOnly ? t('filters.allTies') : t('filters.onlyThis', { name })}
        onPress={onOnly}
      >
        {isOnly ? t('filters.all') : t('filters.only')}
      </Button>
    </div>
  );
}
