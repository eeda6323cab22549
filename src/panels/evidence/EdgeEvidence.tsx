import { balanceOf } from '../../domain/graph/evidence';
import type { GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { selectQuote, selectQuotes } from '../../state/selectors';
import { EdgeSample } from '../shared/EdgeSample';
import { Note } from '../shared/Note';
import note from '../shared/Note.module.css';
import { useNames } from '../shared/useNames';
import { BalanceLine } from './BalanceLine';
import styles from './EdgeEvidence.module.css';
import { PanelHead, PanelTitle } from './PanelHead';
import { OtherQuotes } from './quote/OtherQuotes';
import { QuoteActions } from './quote/QuoteActions';
import { QuoteView } from './quote/QuoteView';

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
        <EdgeSample
          modality={edge.modality}
          tone={edge.tone}
          sources={index.sourcesOf.get(edge.id) ?? 1}
          symmetric={symmetric}
          length={66}
        />
        <span>{t(`modality.${edge.modality}`)}</span>
      </PanelHead>
      <PanelTitle>{names.sentence(edge)}</PanelTitle>
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
          <span className={note.name}>{t(`modality.${edge.modality}`)}</span> {t(`modalityWhen.${edge.modality}`)}
        </p>
        <p>
          <span className={note.name}>{t('evidence.when')}</span> {t(`edgeType.${edge.type}.when`)}
        </p>
      </footer>
    </>
  );
}
