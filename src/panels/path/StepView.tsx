import { Button } from 'react-aria-components';
import { viewEvidence } from '../../domain/graph/evidence';
import type { GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import type { PathStep } from '../../domain/paths/findPaths';
import { surestOf } from '../../domain/paths/strength';
import { Fold } from '../../ui/Fold';
import { EdgeSample } from '../shared/EdgeSample';
import { leadsTo } from '../shared/leadsTo';
import { useNames } from '../shared/useNames';
import { QuoteLine } from './QuoteLine';
import styles from './StepView.module.css';
import { useOpenEvidence } from './useOpenEvidence';

const isSpeech = ({ type }: GraphEdge) => EDGE_TYPES[type].family === 'speech';

/** What ties one stop to the next: the best evidenced tie with its words, then the others. */
export function StepView({ step }: { readonly step: PathStep }) {
  const { t, index, number } = useNames();
  const [best, ...others] = step.edges;
  const position = surestOf(best.evidence);
  const piece = best.evidence[position];
  return (
    <div className={styles.step}>
      <TieRow edge={best} from={step.from} />
      {/* A statement's words stand at the statement, between who said it and whom it is about. */}
      {piece && !isSpeech(best) && (
        <QuoteLine
          view={viewEvidence(index, piece)}
          owner={{ kind: 'edge', id: best.id }}
          position={position}
          count={best.evidence.length}
        />
      )}
      {others.length > 0 && (
        <Fold title={t('path.also')} count={number(others.length)}>
          <ul>
            {others.map((edge) => (
              <li key={edge.id}>
                <TieRow edge={edge} from={step.from} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}

interface RowProps {
  readonly edge: GraphEdge;
  /** Where the reader comes from. */
  readonly from: PathStep['from'];
}

/** A tie in its sign, its words and how sure it is; leads to its quotes. */
function TieRow({ edge, from }: RowProps) {
  const { t, index, sentence } = useNames();
  const open = useOpenEvidence();
  const speech = useSpeechWords(edge, from);
  return (
    <Button
      className={styles.row ?? ''}
      {...leadsTo({ kind: 'edge', id: edge.id })}
      onPress={() => open({ kind: 'edge', id: edge.id }, surestOf(edge.evidence))}
    >
      <EdgeSample
        modality={edge.modality}
        tone={edge.tone}
        sources={index.sourcesOf.get(edge.id) ?? 1}
        symmetric={EDGE_TYPES[edge.type].symmetric}
        length={42}
      />
      <span className={styles.sentence}>
        {speech ?? sentence(edge)}
        {speech !== null && <span className="visuallyHidden"> · {sentence(edge)}</span>}
      </span>
      {speech === null && <span className={styles.sure}>{t(`modality.${edge.modality}`)}</span>}
    </Button>
  );
}

/** Beside a statement that stands in full above or below, a word is enough: “says”, “about”. */
function useSpeechWords(edge: GraphEdge, from: PathStep['from']): string | null {
  const { t } = useNames();
  const { type } = edge;
  if (type === 'contradicts') return t('edgeType.contradicts.label');
  if (type !== 'speaks' && type !== 'concerns' && type !== 'addresses') return null;
  return edge.source === from ? t(`path.said.${type}`) : t(`path.saidBack.${type}`);
}
