import { Button } from 'react-aria-components';
import type { GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { EdgeSample } from '../shared/EdgeSample';
import { leadsTo } from '../shared/leadsTo';
import { useNames } from '../shared/useNames';
import styles from './Rows.module.css';

interface Props {
  readonly edge: GraphEdge;
  /** At the end of the row; how sure, where nothing else is given. */
  readonly aside?: string;
}

/** A line as a row: its sign, its proposition, how sure in a word; leads to its quotes. */
export function EdgeRow({ edge, aside }: Props) {
  const { t, index, sentence } = useNames();
  const select = useApp((state) => state.select);
  return (
    <Button
      className={styles.row ?? ''}
      {...leadsTo({ kind: 'edge', id: edge.id })}
      onPress={() => select({ kind: 'edge', id: edge.id })}
    >
      <EdgeSample
        modality={edge.modality}
        tone={edge.tone}
        sources={index.sourcesOf.get(edge.id) ?? 1}
        symmetric={EDGE_TYPES[edge.type].symmetric}
        length={42}
      />
      <span className={styles.text}>{sentence(edge)}</span>
      <span className={styles.aside}>{aside ?? t(`modality.${edge.modality}`)}</span>
    </Button>
  );
}
