import { useId, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { quotesOf } from '../../../domain/briefing/sceneContents';
import { type EvidenceView, evidenceOf, viewEvidence } from '../../../domain/graph/evidence';
import type { GraphIndex, Selection } from '../../../domain/graph/graphIndex';
import { type BriefingScene, MOST_QUOTES } from '../../../domain/model/briefing';
import { Fold } from '../../../ui/Fold';
import { useNames } from '../../shared/useNames';
import styles from './QuoteChoice.module.css';

interface Props {
  readonly scene: BriefingScene;
  readonly onChange: (quotes: BriefingScene['quotes']) => void;
}

/** The quotes that a scene sets in large type, chosen among the evidence of what it lights. */
export function QuoteChoice({ scene, onChange }: Props) {
  const { t, index, number } = useNames();
  const chosen = quotesOf(index, scene);
  const heading = useId();
  const [isOpen, setOpen] = useState(false);
  const sources = sourcesOf(index, scene);
  const isFull = scene.quotes.length >= MOST_QUOTES;
  const isChosen = (of: string, at: number) => scene.quotes.some((quote) => quote.of === of && quote.at === at);
  const toggle = (of: Selection['id'], at: number) =>
    onChange(
      isChosen(of, at)
        ? scene.quotes.filter((quote) => quote.of !== of || quote.at !== at)
        : [...scene.quotes, { of, at }],
    );
  return (
    <section aria-labelledby={heading} className={styles.quotes}>
      <h4 id={heading} className={styles.heading}>
        {t('briefings.quotes')}
      </h4>
      {chosen.length === 0 && <p className={styles.quiet}>{t('briefings.noQuotes')}</p>}
      <ul>
        {chosen.map(({ of, view }) => (
          <li key={`${of} ${view.quote} ${view.evidence.start}`} className={styles.chosen}>
            <Words view={view} />
          </li>
        ))}
      </ul>
      {sources.length === 0 ? (
        <p className={styles.quiet}>{t('briefings.noSources')}</p>
      ) : (
        <Fold
          title={t('briefings.chooseQuotes')}
          onToggle={setOpen}
          count={number(sources.reduce((sum, { views }) => sum + views.length, 0))}
        >
          {isOpen && isFull && <p className={styles.quiet}>{t('briefings.mostQuotes')}</p>}
          {(isOpen ? sources : []).map(({ of, views }) => (
            <div key={of.id} role="group" aria-labelledby={`${heading}${of.id}`} className={styles.group}>
              <p id={`${heading}${of.id}`} className={styles.of}>
                <About of={of} />
              </p>
              {views.map((view, at) => (
                <Checkbox
                  key={`${view.evidence.article} ${view.evidence.start} ${view.evidence.end} ${view.evidence.statement ?? ''}`}
                  className={styles.choice ?? ''}
                  isSelected={isChosen(of.id, at)}
                  isDisabled={isFull && !isChosen(of.id, at)}
                  onChange={() => toggle(of.id, at)}
                >
                  <span className={styles.box} />
                  <Words view={view} />
                </Checkbox>
              ))}
            </div>
          ))}
        </Fold>
      )}
    </section>
  );
}

function About({ of }: { readonly of: Selection }) {
  const { index, name, sentence } = useNames();
  const edge = of.kind === 'edge' ? index.edges.get(of.id) : undefined;
  return edge ? sentence(edge) : of.kind === 'node' ? name(of.id) : of.id;
}

function Words({ view }: { readonly view: EvidenceView }) {
  const { t, names } = useNames();
  const { speakers } = view.chain;
  return (
    <span className={styles.words}>
      <span lang="ar" dir="rtl" className={styles.quote}>
        «{view.quote}»
      </span>
      <span className={styles.quiet}>
        {speakers.length > 0 ? names(speakers) : t('evidence.own')} · {t(`evidenceModality.${view.evidence.modality}`)}
      </span>
    </span>
  );
}

/** What of a scene has evidence, with all of it. */
function sourcesOf(index: GraphIndex, scene: BriefingScene): { of: Selection; views: EvidenceView[] }[] {
  return [...new Set(scene.focus)].flatMap((id) => {
    const of = index.selectable.get(id);
    const views = of ? evidenceOf(index, of).map((piece) => viewEvidence(index, piece)) : [];
    return of && views.length > 0 ? [{ of, views }] : [];
  });
}
