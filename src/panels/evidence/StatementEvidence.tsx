import type { StatementNode } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { selectQuote, selectQuotes } from '../../state/selectors';
import { NodeLinks } from '../shared/NodeLinks';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { EdgeRow } from './EdgeRow';
import { PanelHead, PanelTitle } from './PanelHead';
import styles from './Particulars.module.css';
import { OtherQuotes } from './quote/OtherQuotes';
import { QuoteActions } from './quote/QuoteActions';
import { QuoteView } from './quote/QuoteView';
import { Section } from './Section';

/** One act of saying: its gist, its words, whom it is about, and the lines it is evidence for. */
export function StatementEvidence({ statement }: { readonly statement: StatementNode }) {
  const { t, text } = useNames();
  const quotes = useApp(selectQuotes);
  const quote = useApp(selectQuote);
  const position = useApp((state) => state.view.quote);
  return (
    <>
      <PanelHead>
        <NodeSymbol node={statement} size={28} marked />
        <span>
          {t('nodeType.statement')} · {t(`act.${statement.act}`)}
        </span>
      </PanelHead>
      <PanelTitle>{text(statement.label)}</PanelTitle>
      {quote && (
        <>
          <QuoteView view={quote} />
          <QuoteActions view={quote} position={position} count={quotes.length} />
        </>
      )}
      <OtherQuotes quotes={quotes} current={position} tone={null} />
      <People statement={statement} />
      <Ties statement={statement} />
    </>
  );
}

function People({ statement }: { readonly statement: StatementNode }) {
  const { t } = useNames();
  const groups = [
    { key: 'via', name: t('statement.via'), ids: statement.via },
    { key: 'about', name: t('statement.about'), ids: statement.about },
    { key: 'to', name: t('statement.to'), ids: statement.to },
  ].filter(({ ids }) => ids.length > 0);
  if (groups.length === 0) return null;
  return (
    <dl className={styles.list}>
      {groups.map(({ key, name, ids }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>
            <NodeLinks ids={ids} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Ties({ statement }: { readonly statement: StatementNode }) {
  const { t, index } = useNames();
  const supported = index.document.edges.filter(
    (edge) =>
      EDGE_TYPES[edge.type].family !== 'speech' && edge.evidence.some((piece) => piece.statement === statement.id),
  );
  const contradictions = (index.edgesOf.get(statement.id) ?? []).filter((edge) => edge.type === 'contradicts');
  const groups = [
    { key: 'supported', name: t('statement.ties'), edges: supported },
    { key: 'contradictions', name: t('statement.contradicts'), edges: contradictions },
  ].filter(({ edges }) => edges.length > 0);
  return groups.map(({ key, name, edges }) => (
    <Section key={key} title={name}>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id}>
            <EdgeRow edge={edge} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}
