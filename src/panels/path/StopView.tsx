import { evidenceOf, viewEvidence } from '../../domain/graph/evidence';
import type { NodeId } from '../../domain/model/ids';
import type { StatementNode } from '../../domain/model/schema';
import { NodeLink } from '../shared/NodeLink';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { QuoteLine } from './QuoteLine';
import styles from './StopView.module.css';

/** A stop on the way: its sign and name, and a statement's own words. */
export function StopView({ id }: { readonly id: NodeId }) {
  const { index } = useNames();
  const node = index.nodes.get(id);
  return (
    node && (
      <div className={styles.stop} data-type={node.type}>
        <span className={styles.sign}>
          <NodeSymbol node={node} size={28} />
        </span>
        <h3 className={styles.name}>
          <NodeLink id={id} />
        </h3>
        {node.type === 'statement' && <OwnWords statement={node} />}
      </div>
    )
  );
}

/** They stand here once for both ties of the statement: with who said it and with whom it is about. */
function OwnWords({ statement }: { readonly statement: StatementNode }) {
  const { index } = useNames();
  const evidence = evidenceOf(index, { kind: 'node', id: statement.id });
  const [first] = evidence;
  return (
    first && (
      <QuoteLine
        view={viewEvidence(index, first)}
        owner={{ kind: 'node', id: statement.id }}
        position={0}
        count={evidence.length}
      />
    )
  );
}
