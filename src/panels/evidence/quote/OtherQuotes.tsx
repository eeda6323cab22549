import { Button } from 'react-aria-components';
import type { EvidenceView } from '../../../domain/graph/evidence';
import type { Tone } from '../../../domain/model/vocabulary';
import { EdgeSample } from '../../shared/EdgeSample';
import { useNames } from '../../shared/useNames';
import styles from './OtherQuotes.module.css';
import { useShowQuote } from './useShowQuote';

interface Props {
  readonly quotes: readonly EvidenceView[];
  /** The one being read, which is not repeated here. */
  readonly current: number;
  readonly tone: Tone | null;
}

/** The other quotes of the selection, claim and denial in the same size. */
export function OtherQuotes({ quotes, current, tone }: Props) {
  const { t } = useNames();
  const others = quotes.map((view, position) => ({ view, position })).filter(({ position }) => position !== current);
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={t('evidence.others')}>
      <ul>
        {others.map(({ view, position }) => (
          <li key={`${view.evidence.article} ${view.evidence.start} ${view.evidence.end} ${view.statement?.id ?? ''}`}>
            <OtherQuote view={view} position={position} tone={tone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherQuote({
  view,
  position,
  tone,
}: {
  readonly view: EvidenceView;
  readonly position: number;
  readonly tone: Tone | null;
}) {
  const names = useNames();
  const { t } = names;
  const showQuote = useShowQuote();
  const { modality } = view.evidence;
  return (
    <Button className={styles.other ?? ''} onPress={() => showQuote(position)}>
      <span className={styles.head}>
        <EdgeSample modality={modality} tone={tone} length={42} />
        <span className={styles.voice}>
          {view.chain.speakers.length > 0 ? names.names(view.chain.speakers) : t('evidence.own')}
        </span>
        <span className={styles.sure}>{t(`modality.${modality}`)}</span>
        {view.said !== null && <span className={styles.date}>{names.date(view.said, 'short')}</span>}
      </span>
      <span lang="ar" dir="rtl" className={styles.words}>
        {view.quote}
      </span>
    </Button>
  );
}
