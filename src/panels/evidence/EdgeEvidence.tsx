import { balanceOf, type Balance } from '../../domain/evidence';
import type { GraphEdge } from '../../domain/schema';
import { EDGE_TYPES } from '../../domain/vocabulary';
import { useApp } from '../../state/hooks';
import { selectQuote, selectQuotes } from '../../state/selectors';
import { LineSample } from '../../ui/LineSample';
import { useNames } from '../useNames';
import styles from './EvidencePanel.module.css';
import { Note } from './Note';
import { OtherQuotes } from './OtherQuotes';
import { PanelHead } from './PanelHead';
import { QuoteActions } from './QuoteActions';
import { QuoteView } from './QuoteView';

/** A line: the proposition, who says so and who denies it, and the words, one quote at a time. */
export function EdgeEvidence({ edge }: { readonly edge: GraphEdge }) {
  const names = useNames();
  const { t, index } = names;
  const quotes = useApp(selectQuotes);
  const quote = useApp(selectQuote);
  const position = useApp((state) => state.view.quote);
  const { symmetric } = EDGE_TYPES[edge.type];
  return (
    <>
      <PanelHead>
        <LineSample
          modality={edge.modality}
          tone={edge.tone}
          sources={index.sourcesOf.get(edge.id) ?? 1}
          head={!symmetric}
        />
        <span>{t(`modality.${edge.modality}`)}</span>
      </PanelHead>
      <h2 className={styles.title}>{names.sentence(edge)}</h2>
      <BalanceLine balance={balanceOf(index, edge)} />
      {quote && (
        <>
          <QuoteView view={quote} />
          <QuoteActions view={quote} position={position} count={quotes.length} />
        </>
      )}
      <OtherQuotes quotes={quotes} current={position} tone={edge.tone} />
      <footer className={styles.foot}>
        {edge.note && <Note note={edge.note} />}
        <p>
          <span className={styles.noteName}>{t(`modality.${edge.modality}`)}</span> {t(`modalityWhen.${edge.modality}`)}
        </p>
        <p>
          <span className={styles.noteName}>{t('evidence.when')}</span> {t(`edgeType.${edge.type}.when`)}
        </p>
      </footer>
    </>
  );
}

/** Up to here they can be counted at a glance; beyond, they narrow to a tally, and then to the number alone. */
const GLANCE = 5;
const TALLY = 12;

function BalanceLine({ balance }: { readonly balance: Balance }) {
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
