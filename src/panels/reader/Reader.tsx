import { useRef } from 'react';
import { useApp } from '../../state/hooks';
import { selectQuote } from '../../state/selectors';
import type { ReaderPlace } from '../../state/view';
import { useNames } from '../shared/useNames';
import { ArticleText } from './ArticleText';
import styles from './Reader.module.css';
import { ReaderHead, ReaderSource } from './ReaderHead';
import { useChosenInView, useEscape } from './useReaderFocus';

/** The article that is open, whole, with every quoted span marked; nothing where none is open. */
export function Reader() {
  const place = useApp((state) => state.view.reader);
  return place && <OpenReader place={place} />;
}

function OpenReader({ place }: { readonly place: ReaderPlace }) {
  const { t, index, text } = useNames();
  const quote = useApp(selectQuote);
  const article = index.articles.get(place.article);
  const chosen = place.span ?? (quote?.evidence.article === place.article ? quote.evidence : null);
  const container = useRef<HTMLElement>(null);
  useEscape(container);
  useChosenInView(container, place.article, chosen?.start ?? null);
  return (
    <article
      ref={container}
      className={styles.reader}
      tabIndex={-1}
      aria-label={article ? text(article.title) : t('reader.title')}
    >
      {article ? (
        <>
          <ReaderHead article={article} />
          <ReaderSource article={article} />
          <ArticleText article={article} chosen={chosen} />
        </>
      ) : (
        <p className={styles.missing}>{t('reader.missing')}</p>
      )}
    </article>
  );
}
