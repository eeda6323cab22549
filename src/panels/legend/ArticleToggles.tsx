import { ToggleButton } from 'react-aria-components';
import type { HideEntry } from '../../domain/graph/facets';
import type { ArticleId } from '../../domain/model/ids';
import { useApp } from '../../state/hooks';
import { Tip } from '../../ui/Tip';
import { useNames } from '../shared/useNames';
import { toggled } from './counts';
import styles from './Legend.module.css';

/** The articles by number; pressed while what they say is shown. Where there is room, with their titles. */
export function ArticleToggles({ entries }: { readonly entries: readonly HideEntry<ArticleId>[] }) {
  const { t, index, number, text } = useNames();
  const hidden = useApp((state) => state.view.filter.hiddenArticles);
  const setFilter = useApp((state) => state.setFilter);
  return (
    <ul className={styles.articles}>
      {index.document.articles.map((article, at) => {
        const count = entries.find(({ value }) => value === article.id)?.count ?? 0;
        const title = t('legend.articleToggle', { number: at + 1, title: text(article.title) });
        const label = `${title} · ${t('node.statements', { count })}`;
        return (
          <li key={article.id}>
            <Tip words={label}>
              <ToggleButton
                className={styles.article ?? ''}
                aria-label={label}
                isSelected={!hidden.includes(article.id)}
                onChange={() => setFilter({ hiddenArticles: toggled(hidden, [article.id]) })}
              >
                <span>{number(at + 1)}</span>
                <span className={styles.articleTitle}>{text(article.title)}</span>
              </ToggleButton>
            </Tip>
          </li>
        );
      })}
    </ul>
  );
}
