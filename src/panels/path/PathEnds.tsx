import type { NodeId } from '../../domain/model/ids';
import { IconButton } from '../../ui/IconButton';
import { useNames } from '../shared/useNames';
import { EndField } from './EndField';
import styles from './PathEnds.module.css';

interface Props {
  readonly from: NodeId | null;
  readonly to: NodeId | null;
  readonly onChange: (ends: { readonly from: NodeId | null; readonly to: NodeId | null }) => void;
  /** Which end has the focus at first. */
  readonly focus?: 'from' | 'to';
}

/** The two ends, and how to turn them round. */
export function PathEnds({ from, to, onChange, focus }: Props) {
  const { t } = useNames();
  return (
    <div className={styles.ends} role="group" aria-label={t('path.title')}>
      <EndField
        label={t('path.from')}
        value={from}
        onChange={(id) => onChange({ from: id, to })}
        takesFocus={focus === 'from'}
      />
      <EndField
        label={t('path.to')}
        value={to}
        onChange={(id) => onChange({ from, to: id })}
        takesFocus={focus === 'to'}
      />
      <div className={styles.swap}>
        <IconButton icon="swap" label={t('path.swap')} onPress={() => onChange({ from: to, to: from })} />
      </div>
    </div>
  );
}
