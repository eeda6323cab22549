import { type ReactNode, useRef } from 'react';
import type { Selection } from '../../domain/graph/graphIndex';
import { useApp } from '../../state/hooks';
import { keyOfSelection } from '../shared/leadsTo';
import { useNames } from '../shared/useNames';
import { usePreview } from '../shared/usePreview';
import { Chosen } from './Chosen';
import { EdgeEvidence } from './EdgeEvidence';
import { EntityEvidence } from './EntityEvidence';
import styles from './EvidencePanel.module.css';
import { HeadMenu } from './headMenu';
import { PanelHead } from './PanelHead';
import { StartPage } from './StartPage';
import { StatementEvidence } from './StatementEvidence';
import { START, useFreshStart } from './useFreshStart';

interface Props {
  /** The “⋯” of what is selected. */
  readonly menu?: ReactNode;
  /** What can be done with several things that are chosen. */
  readonly actions?: ReactNode;
}

/** The words a selection stands on: of a line, a statement or an entity; where nothing is selected, where to begin. */
export function EvidencePanel({ menu = null, actions = null }: Props) {
  const selection = useApp((state) => state.view.selection);
  const quote = useApp((state) => state.view.quote);
  const areSeveral = useApp((state) => state.view.also.length > 0);
  const panel = useRef<HTMLDivElement>(null);
  const key = selection === null ? START : keyOfSelection(selection);
  useFreshStart(panel, key, quote);
  usePreview(panel);
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1}>
      <HeadMenu value={selection === null ? null : menu}>
        {areSeveral && <Chosen actions={actions} />}
        {selection === null ? <StartPage /> : <Selected key={key} selection={selection} />}
      </HeadMenu>
    </div>
  );
}

function Selected({ selection }: { readonly selection: Selection }) {
  const { t, index } = useNames();
  if (selection.kind === 'edge') {
    const edge = index.edges.get(selection.id);
    if (edge) return <EdgeEvidence edge={edge} />;
  } else {
    const node = index.nodes.get(selection.id);
    if (node)
      return node.type === 'statement' ? <StatementEvidence statement={node} /> : <EntityEvidence entity={node} />;
  }
  return (
    <PanelHead>
      <p>{t('evidence.missing')}</p>
    </PanelHead>
  );
}
