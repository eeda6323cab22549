import type { EvidenceView } from '../../../domain/graph/evidence';
import { Icon } from '../../../ui/Icon';
import { Quote } from '../../../ui/Quote';
import { Note } from '../../shared/Note';
import { useNames } from '../../shared/useNames';
import { Voice } from '../../shared/Voice';
import styles from './QuoteView.module.css';
import { isVerbatim } from './verbatim';

/** One quote: who speaks through whom, the words, our English, when, how sure, and whether they are verbatim. */
export function QuoteView({ view }: { readonly view: EvidenceView }) {
  const { t } = useNames();
  return (
    <article className={styles.quote}>
      <Voice view={view} />
      <Quote
        words={view.quote}
        translation={view.evidence.translation}
        translationNote={t('evidence.ourTranslation')}
      />
      <Facts view={view} />
      {view.statement?.note && <Note note={view.statement.note} />}
    </article>
  );
}

/** Longer than this, how the dates are known is cut to a line until it is asked for. */
const SHORT = 100;

function Basis({ words }: { readonly words: string }) {
  const { t } = useNames();
  return (
    <div className={styles.basis}>
      <dt>{t('evidence.basis')}</dt>
      <dd>
        {words.length > SHORT ? (
          <details>
            <summary>{words}</summary>
          </details>
        ) : (
          words
        )}
      </dd>
    </div>
  );
}

function Facts({ view }: { readonly view: EvidenceView }) {
  const { t, index, date, text } = useNames();
  const unknown = <span className={styles.unknown}>{t('evidence.noDate')}</span>;
  const verbatim = isVerbatim(index, view);
  const directness = view.directness !== null && `${t(`directness.${view.directness}`)}${t('evidence.comma')} `;
  const basis = view.statement
    ? view.statement.date.basis
    : (index.articles.get(view.evidence.article)?.dateBasis ?? null);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{view.statement ? t('evidence.said') : t('evidence.published')}</dt>
        <dd>{view.said === null ? unknown : date(view.said)}</dd>
      </div>
      <div>
        <dt>{t('evidence.happened')}</dt>
        <dd>{view.happened === null ? unknown : date(view.happened)}</dd>
      </div>
      <div>
        <dt>{t('evidence.sure')}</dt>
        <dd>{t(`evidenceModality.${view.evidence.modality}`)}</dd>
      </div>
      <div>
        <dt>{t('evidence.quotation')}</dt>
        <dd>
          {verbatim ? (
            <details className={styles.checked}>
              <summary title={t('evidence.verbatimHint')}>
                {directness}
                {t('evidence.verbatim')}
                <Icon name="check" size={16} />
              </summary>
              {t('evidence.verbatimHint')}
            </details>
          ) : (
            <p className={styles.checked}>
              {directness}
              {t('evidence.notVerbatim')}
            </p>
          )}
        </dd>
      </div>
      {basis !== null && <Basis words={text(basis)} />}
    </dl>
  );
}
