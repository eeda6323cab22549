import { useCallback, useMemo, useState } from 'react';
import type { EvidenceUse } from '../../domain/graph/graphIndex';
import type { Article, Span } from '../../domain/model/schema';
import { useApp, useAppStore } from '../../state/hooks';
import { useNames } from '../shared/useNames';
import { ChoiceMenu } from './ChoiceMenu';
import { choicesOf, plainChoice } from './choices';
import styles from './Reader.module.css';
import { Sentence } from './Sentence';
import { sentenceParts } from './sentenceParts';

interface Asked {
  readonly choices: readonly EvidenceUse[];
  readonly element: HTMLElement;
}

interface Props {
  readonly article: Article;
  /** The words being read. */
  readonly chosen: Span | null;
}

/** The text, Arabic and English sentence beside sentence. */
export function ArticleText({ article, chosen }: Props) {
  const { t, index } = useNames();
  const [asked, setAsked] = useState<Asked | null>(null);
  const openUse = useOpenUse();
  const uses = useMemo(() => index.evidenceIn.get(article.id) ?? [], [index, article.id]);
  const press = useCallback(
    (pressed: readonly EvidenceUse[], element: HTMLElement) => {
      const choices = choicesOf(index, pressed);
      const plain = plainChoice(index, choices);
      if (plain) openUse(plain);
      else setAsked({ choices, element });
    },
    [index, openUse],
  );
  return (
    <div className={styles.text}>
      <p className={styles.columns} aria-hidden="true">
        <span>{t('reader.original')}</span>
        <span>{t('reader.translation')}</span>
      </p>
      {article.sentences.map((sentence) => (
        <Sentence
          key={sentence.start}
          parts={sentenceParts(article.text, sentence, uses, article.mentions, chosen)}
          translation={sentence.en}
          endsParagraph={article.text.slice(sentence.start, sentence.end).includes('\n')}
          onPress={press}
        />
      ))}
      {asked && (
        <ChoiceMenu choices={asked.choices} anchor={asked.element} onChoose={openUse} onClose={() => setAsked(null)} />
      )}
    </div>
  );
}

/** Selects what a quote is evidence for, at that very quote, and reads on at its words. */
function useOpenUse(): (use: EvidenceUse) => void {
  const store = useAppStore();
  const openReader = useApp((state) => state.openReader);
  return useCallback(
    ({ owner, position, evidence }) => {
      const { select, showQuote } = store.getState();
      select(owner);
      showQuote(position);
      openReader({ article: evidence.article, span: { start: evidence.start, end: evidence.end } });
    },
    [store, openReader],
  );
}
