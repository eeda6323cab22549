import { type ReactNode, useMemo, useRef } from 'react';
import { type Contradiction, type Dispute, disputesIn } from '../../domain/graph/disputed';
import { balanceOf } from '../../domain/graph/evidence';
import type { GraphEdge } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { useFocusTarget } from '../../ui/focusTargets';
import { useArrivalFocus } from '../../ui/useArrivalFocus';
import { EdgeSample } from '../shared/EdgeSample';
import { Note } from '../shared/Note';
import { NothingInView } from '../shared/NothingInView';
import { useNames } from '../shared/useNames';
import styles from './Disputed.module.css';
import { SideQuotes } from './SideQuotes';

/** Everything on which voices disagree: the words of both sides, facing each other in the same size. */
export function Disputed() {
  const { t, index } = useNames();
  const visible = useApp(selectVisible);
  const found = useMemo(() => disputesIn(index, visible), [index, visible]);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingRef = useFocusTarget('viewTitle', heading);
  useArrivalFocus(heading);
  return (
    <div className={styles.disputed}>
      <header className={styles.head}>
        <h2 ref={headingRef} className={styles.title} tabIndex={-1}>
          {t('start.disputed')}
        </h2>
        <p className={styles.lead}>{t('disputed.lead')}</p>
      </header>
      {found.length === 0 && <NothingInView words={t('disputed.empty')} />}
      {found.map((item) =>
        item.kind === 'dispute' ? (
          <DisputeView key={item.edge.id} dispute={item} />
        ) : (
          <ContradictionView key={item.edge.id} contradiction={item} />
        ),
      )}
    </div>
  );
}

function DisputeView({ dispute: { edge, assert, deny } }: { readonly dispute: Dispute }) {
  const { t, index } = useNames();
  const balance = balanceOf(index, edge);
  return (
    <article className={styles.item} aria-labelledby={headingId(edge)}>
      <ItemHead edge={edge}>
        {t(`modality.${edge.modality}`)} · {t('evidence.sources', { count: balance.sources })}
      </ItemHead>
      <div className={styles.sides}>
        <SideQuotes edge={edge} title={t('evidence.assert', { count: balance.assert })} quotes={assert} />
        <SideQuotes edge={edge} title={t('evidence.deny', { count: balance.deny })} quotes={deny} />
      </div>
    </article>
  );
}

function ContradictionView({ contradiction: { edge, sides } }: { readonly contradiction: Contradiction }) {
  const { t, text } = useNames();
  return (
    <article className={styles.item} aria-labelledby={headingId(edge)}>
      <ItemHead edge={edge}>{t('disputed.ours')}</ItemHead>
      <div className={styles.sides}>
        {sides.map(({ statement, quotes }, at) => (
          <SideQuotes key={statement.id} edge={edge} title={text(statement.label)} quotes={quotes} sign={at > 0} />
        ))}
      </div>
    </article>
  );
}

const headingId = (edge: GraphEdge) => `disputed ${edge.id}`.replaceAll(/[^a-z0-9]+/g, '-');

function ItemHead({ edge, children }: { readonly edge: GraphEdge; readonly children: ReactNode }) {
  const { index, sentence } = useNames();
  const isTie = edge.type !== 'contradicts';
  return (
    <header className={styles.itemHead}>
      <h3 id={headingId(edge)} className={styles.proposition}>
        {sentence(edge)}
      </h3>
      <p className={styles.sure}>
        {isTie && (
          <EdgeSample
            modality={edge.modality}
            tone={edge.tone}
            sources={index.sourcesOf.get(edge.id) ?? 1}
            symmetric={EDGE_TYPES[edge.type].symmetric}
            length={66}
          />
        )}
        <span>{children}</span>
      </p>
      {edge.note && <Note note={edge.note} />}
    </header>
  );
}
