import { Button } from 'react-aria-components';
import { balanceOf } from '../../domain/graph/evidence';
import type { Selection } from '../../domain/graph/graphIndex';
import type { EntityNode, GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { selectQuote } from '../../state/selectors';
import { EdgeSample } from '../shared/EdgeSample';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import styles from './ClickedWords.module.css';
import { QuoteAloud } from './QuoteAloud';

/** What was clicked in between: a line's or a statement's words, or who somebody is and what ties him. */
export function ClickedWords({ selection }: { readonly selection: Selection }) {
  const { t, index } = useNames();
  const quote = useApp(selectQuote);
  const edge = selection.kind === 'edge' ? index.edges.get(selection.id) : undefined;
  const node = selection.kind === 'node' ? index.nodes.get(selection.id) : undefined;
  return (
    <>
      {edge && <EdgeLine edge={edge} />}
      {node && (
        <p className={styles.kind}>
          <NodeSymbol node={node} size={40} />
          {node.type === 'statement'
            ? `${t('nodeType.statement')} · ${t(`act.${node.act}`)}`
            : t(`nodeType.${node.type}`)}
        </p>
      )}
      {quote && <QuoteAloud view={quote} tone={edge?.tone ?? null} isRead />}
      {node && node.type !== 'statement' && <Entity entity={node} />}
    </>
  );
}

/** How sure the line is, and how many say so and deny it. */
function EdgeLine({ edge }: { readonly edge: GraphEdge }) {
  const { t, index } = useNames();
  const { assert, deny } = balanceOf(index, edge);
  const parts = [
    t(`modality.${edge.modality}`),
    ...(assert > 0 ? [t('evidence.assert', { count: assert })] : []),
    ...(deny > 0 ? [t('evidence.deny', { count: deny })] : []),
  ];
  return (
    <p className={styles.kind}>
      <EdgeSample
        modality={edge.modality}
        tone={edge.tone}
        sources={index.sourcesOf.get(edge.id) ?? 1}
        symmetric={EDGE_TYPES[edge.type].symmetric}
        length={62}
      />
      <span>{parts.join(' · ')}</span>
    </p>
  );
}

function Entity({ entity }: { readonly entity: EntityNode }) {
  const { t, index, text, name, sentence } = useNames();
  const select = useApp((state) => state.select);
  const ties = (index.edgesOf.get(entity.id) ?? [])
    .filter(({ type }) => EDGE_TYPES[type].family !== 'speech')
    .sort((a, b) => b.evidence.length - a.evidence.length);
  const statements = index.statementsOf.get(entity.id) ?? [];
  return (
    <>
      {entity.offices.length > 0 && (
        <ul className={styles.offices}>
          {entity.offices.map((office) => (
            <li key={`${office.of} ${office.title.en}`}>
              {text(office.title)} · {name(office.of)}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.rows}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <Button className={styles.row ?? ''} onPress={() => select({ kind: 'node', id: statement.id })}>
              <NodeSymbol node={statement} size={28} />
              <span>
                <span className="visuallyHidden">{t('nodeType.statement')}: </span>
                {text(statement.label)}
              </span>
            </Button>
          </li>
        ))}
        {ties.map((edge) => (
          <li key={edge.id}>
            <Button className={styles.row ?? ''} onPress={() => select({ kind: 'edge', id: edge.id })}>
              <EdgeSample
                modality={edge.modality}
                tone={edge.tone}
                sources={index.sourcesOf.get(edge.id) ?? 1}
                symmetric={EDGE_TYPES[edge.type].symmetric}
                length={42}
              />
              <span>
                {sentence(edge)} <span className="visuallyHidden">{t(`modality.${edge.modality}`)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
