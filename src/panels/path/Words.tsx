import type { EvidenceView } from '../../domain/evidence';
import type { Selection } from '../../domain/graph';
import { Button } from '../../ui/Button';
import { Quote } from '../../ui/Quote';
import { useNames } from '../useNames';
import { Voice } from '../Voice';
import { useOpenEvidence } from './useOpenEvidence';
import styles from './Words.module.css';

interface Props {
  readonly view: EvidenceView;
  /** What the words are evidence of, to open with all its quotes. */
  readonly owner: Selection;
  /** Of these words among its quotes, from 0. */
  readonly position: number;
  readonly count: number;
}

/** The words a step stands on: who says so, through whom, the Arabic and our English; and the way to all its quotes. */
export function Words({ view, owner, position, count }: Props) {
  const { t } = useNames();
  const open = useOpenEvidence();
  return (
    <div className={styles.words}>
      <Voice view={view} />
      <Quote
        words={view.quote}
        translation={view.evidence.translation}
        translationNote={t('evidence.ourTranslation')}
        marked={false}
      />
      <div className={styles.more}>
        <Button look="plain" onPress={() => open(owner, position)}>
          {count > 1 ? t('path.more', { count: count - 1 }) : t('path.evidence')}
        </Button>
      </div>
    </div>
  );
}
