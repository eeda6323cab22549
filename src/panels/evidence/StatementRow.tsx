import { Button } from 'react-aria-components';
import type { StatementNode } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { leadsTo } from '../shared/leadsTo';
import { useNames } from '../shared/useNames';
import styles from './Rows.module.css';

interface Props {
  readonly statement: StatementNode;
  /** Name who says it, where the rows are not all of one voice. */
  readonly withSpeaker?: boolean;
}

/** A statement as a row: the act, the gist, how sure; leads to its words. */
export function StatementRow({ statement, withSpeaker = false }: Props) {
  const { t, text, names } = useNames();
  const select = useApp((state) => state.select);
  const [first] = statement.evidence;
  return (
    <Button
      className={styles.stacked ?? ''}
      {...leadsTo({ kind: 'node', id: statement.id })}
      onPress={() => select({ kind: 'node', id: statement.id })}
    >
      <span className={styles.text}>{text(statement.label)}</span>
      <span className={styles.under}>
        {withSpeaker && <span className={styles.point}>{names(statement.speakers)}</span>}
        <span className={styles.point}>{t(`act.${statement.act}`)}</span>
        {first && <span className={styles.point}>{t(`modality.${first.modality}`)}</span>}
      </span>
    </Button>
  );
}
