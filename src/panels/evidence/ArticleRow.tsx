import { Button } from 'react-aria-components';
import type { Article } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { useNames } from '../shared/useNames';
import styles from './Rows.module.css';

interface Props {
  readonly article: Article;
  /** How often it is named there, where that is the question. */
  readonly mentions?: number;
}

/** An article as a row; opens it. */
export function ArticleRow({ article, mentions }: Props) {
  const { t, text, name, date } = useNames();
  const openReader = useApp((state) => state.openReader);
  return (
    <Button className={styles.stacked ?? ''} onPress={() => openReader({ article: article.id, span: null })}>
      <span className={styles.text}>{text(article.title)}</span>
      <span className={styles.under}>
        <span className={styles.point}>
          {article.outlet === null ? t('reader.outletUnnamed') : name(article.outlet)}
        </span>
        {article.published !== null && <span className={styles.point}>{date(article.published, 'short')}</span>}
        {mentions !== undefined && <span className={styles.point}>{t('node.mentions', { count: mentions })}</span>}
      </span>
    </Button>
  );
}
