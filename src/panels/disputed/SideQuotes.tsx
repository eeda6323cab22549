import { useEffect, useRef } from 'react';
import type { PlacedQuote } from '../../domain/graph/disputed';
import type { GraphEdge } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { Quote } from '../../ui/Quote';
import { useNames } from '../shared/useNames';
import { Voice } from '../shared/Voice';
import styles from './SideQuotes.module.css';

interface Props {
  readonly edge: GraphEdge;
  /** Who they are: how many say so, how many deny it, or what it is they say. */
  readonly title: string;
  readonly quotes: readonly PlacedQuote[];
  /** Stands against the side before it: not equal. */
  readonly sign?: boolean;
}

/** One side of a dispute, all its quotes in place. */
export function SideQuotes({ edge, title, quotes, sign = false }: Props) {
  return (
    <div className={styles.side}>
      {sign && (
        <span className={styles.sign} aria-hidden="true">
          ≠
        </span>
      )}
      <h4 className={styles.title}>{title}</h4>
      <ul className={styles.quotes}>
        {quotes.map((quote) => (
          <li key={quote.position}>
            <SideQuote edge={edge} quote={quote} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SideQuote({ edge, quote: { view, position } }: { readonly edge: GraphEdge; readonly quote: PlacedQuote }) {
  const { t, date } = useNames();
  const select = useApp((state) => state.select);
  const showQuote = useApp((state) => state.showQuote);
  const openReader = useApp((state) => state.openReader);
  const isRead = useApp((state) => state.view.selection?.id === edge.id && state.view.quote === position);
  const container = useRef<HTMLDivElement>(null);
  // On a phone the evidence opens over a part of this.
  useEffect(() => {
    if (isRead) container.current?.scrollIntoView({ block: 'nearest' });
  }, [isRead]);
  const { article, start, end, modality, translation } = view.evidence;
  const choose = () => {
    select({ kind: 'edge', id: edge.id });
    showQuote(position);
  };
  return (
    <div ref={container} className={styles.quote}>
      <Voice view={view} />
      <Quote
        words={view.quote}
        translation={translation}
        translationNote={t('evidence.ourTranslation')}
        marked={isRead}
        link={{ label: t('disputed.show'), onPress: choose }}
      />
      <dl className={styles.facts}>
        <div>
          <dt>{view.statement ? t('evidence.said') : t('evidence.published')}</dt>
          <dd>{view.said === null ? t('evidence.noDate') : date(view.said)}</dd>
        </div>
        <div>
          <dt>{t('evidence.sure')}</dt>
          <dd>{t(`evidenceModality.${modality}`)}</dd>
        </div>
      </dl>
      <Button look="plain" onPress={() => openReader({ article, span: { start, end } })}>
        {t('evidence.read')}
      </Button>
    </div>
  );
}
