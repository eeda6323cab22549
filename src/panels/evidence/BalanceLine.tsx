import type { Balance } from '../../domain/graph/evidence';
import { useNames } from '../shared/useNames';
import styles from './BalanceLine.module.css';

/** Up to here they can be counted at a glance; beyond, they narrow to a tally, and then to the number alone. */
const GLANCE = 5;
const TALLY = 12;

/** How many say so, how many deny it, and how many sources are independent: as squares and in words. */
export function BalanceLine({ balance }: { readonly balance: Balance }) {
  const { t } = useNames();
  return (
    <p className={styles.balance}>
      {balance.assert > 0 && (
        <span className={styles.side}>
          <Squares count={balance.assert} kind="assert" />
          {t('evidence.assert', { count: balance.assert })}
        </span>
      )}
      {balance.deny > 0 && (
        <span className={styles.side}>
          <Squares count={balance.deny} kind="deny" />
          {t('evidence.deny', { count: balance.deny })}
        </span>
      )}
      <span className={styles.sources}>{t('evidence.sources', { count: balance.sources })}</span>
    </p>
  );
}

function Squares({ count, kind }: { readonly count: number; readonly kind: 'assert' | 'deny' }) {
  const shown = Math.min(count, TALLY);
  return (
    <span className={styles.squares} data-kind={kind} data-narrow={count > GLANCE} aria-hidden="true">
      {Array.from({ length: shown }, (_, at) => `${kind} ${at}`).map((key) => (
        <span key={key} className={styles.square} />
      ))}
    </span>
  );
}
