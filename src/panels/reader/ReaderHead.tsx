import type { Article } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { IconButton } from '../../ui/IconButton';
import { NodeLink } from '../shared/NodeLink';
import { useNames } from '../shared/useNames';
import styles from './Reader.module.css';

/** Which article this is, and the ways on; stays in view. */
export function ReaderHead({ article }: { readonly article: Article }) {
  const { t, index, text, number } = useNames();
  const closeReader = useApp((state) => state.closeReader);
  const openReader = useApp((state) => state.openReader);
  const all = index.document.articles;
  const at = all.indexOf(article);
  const open = (position: number) => {
    const next = all[position];
    if (next) openReader({ article: next.id, span: null });
  };
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <p className={styles.kind}>
          {t('reader.title')} {number(at + 1)}
        </p>
        <div className={styles.ways}>
          <IconButton
            icon="backward"
            label={t('reader.previousArticle')}
            isDisabled={at === 0}
            onPress={() => open(at - 1)}
          />
          <span>{t('evidence.position', { at: at + 1, of: all.length })}</span>
          <IconButton
            icon="forward"
            label={t('reader.nextArticle')}
            isDisabled={at === all.length - 1}
            onPress={() => open(at + 1)}
          />
          <IconButton icon="close" label={t('reader.close')} onPress={closeReader} />
        </div>
      </div>
      <h2 className={styles.title}>{text(article.title)}</h2>
    </header>
  );
}

/** Publisher, date and how it is known, whose title and whose translation. */
export function ReaderSource({ article }: { readonly article: Article }) {
  const { t, index, text, date } = useNames();
  const passages = new Set(
    (index.evidenceIn.get(article.id) ?? []).map(({ evidence }) => `${evidence.start} ${evidence.end}`),
  );
  return (
    <div className={styles.source}>
      <p>
        <span className={styles.point}>
          {article.outlet === null ? t('reader.outletUnnamed') : <NodeLink id={article.outlet} />}
        </span>
        <span className={styles.point}>
          {article.published === null ? t('reader.dateUnknown') : date(article.published)}
        </span>
        <span className={styles.point}>{t('reader.passage', { count: passages.size })}</span>
      </p>
      <p>{text(article.dateBasis)}</p>
      <p>
        {article.titleIsOurs && <span className={styles.point}>{t('reader.titleOurs')}</span>}
        <span className={styles.point}>{t('reader.translationNotice')}</span>
      </p>
    </div>
  );
}
