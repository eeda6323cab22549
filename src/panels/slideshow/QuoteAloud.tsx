import { Fragment } from 'react';
import type { EvidenceView } from '../../domain/graph/evidence';
import type { Tone } from '../../domain/model/vocabulary';
import { nested, Quote } from '../../ui/Quote';
import { EdgeSample } from '../shared/EdgeSample';
import { useNames } from '../shared/useNames';
import styles from './QuoteAloud.module.css';

interface Props {
  readonly view: EvidenceView;
  /** Of the line it is evidence of; null where it is of none. */
  readonly tone: Tone | null;
  /** Whether these are the words being read. */
  readonly isRead: boolean;
}

/** A quote for the back of a room: who says it and how sure, the words, our translation, through whom and where. */
export function QuoteAloud({ view, tone, isRead }: Props) {
  const { t, names, date } = useNames();
  const { speakers } = view.chain;
  const said = view.said === null ? null : date(view.said, 'plain');
  const source = useSource(view);
  return (
    <article className={styles.quote} data-read={isRead}>
      <p className={styles.voice}>
        <EdgeSample modality={view.evidence.modality} tone={tone} length={62} sources={2} />
        <span className={styles.who}>
          <strong>{speakers.length > 0 ? names(speakers) : t('evidence.own')}</strong>
          {': '}
          {t(`modality.${view.evidence.modality}`)}
        </span>
        {said !== null && <span className={styles.date}>{said}</span>}
      </p>
      <Quote
        words={view.quote}
        translation={view.evidence.translation}
        translationNote={t('evidence.ourTranslation')}
        marked={isRead}
      />
      <p className={styles.source}>
        {source.map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </p>
    </article>
  );
}

/** Who handed it on, the article, and who published that. */
function useSource(view: EvidenceView): readonly string[] {
  const { t, language, index, name, names } = useNames();
  const { via, outlet } = view.chain;
  const article = index.articles.get(view.evidence.article);
  return [
    via.length > 0 ? t('evidence.via', { names: names(via, 'preposition') }) : null,
    article ? t('citation.in', { title: language === 'ar' ? article.title.ar : nested(article.title.en) }) : null,
    outlet === null ? null : name(outlet),
  ].flatMap((part) => part ?? []);
}
