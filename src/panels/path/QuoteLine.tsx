import type { EvidenceView } from '../../domain/graph/evidence';
import type { Selection } from '../../domain/graph/graphIndex';
import { Button } from '../../ui/Button';
import { Quote } from '../../ui/Quote';
import { useNames } from '../shared/useNames';
import { Voice } from '../shared/Voice';
import styles from './QuoteLine.module.css';
import { useOpenEvidence } from './useOpenEvidence';

interface Props {
  readonly view: EvidenceView;
  /** What the words are evidence of, to open with all its quotes. */
  readonly owner: Selection;
  /** Of these words among its quotes, from 0. */
  readonly position: number;
  readonly count: number;
}

/** The words a step stands on: who says so, through whom, the Arabic and our English; and the way to all its quotes. */
export function QuoteLine({ view, owner, position, count }: Props) {
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
