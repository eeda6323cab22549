import type { ReactNode } from 'react';
import type { Article } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { Modal } from '../../ui/Modal';
import { useNames } from '../shared/useNames';
import styles from './About.module.css';

const RULES = ['about.method1', 'about.method2', 'about.method3', 'about.method4', 'about.method5'] as const;

/** What this is, whose texts, whose translation, and by what rules the texts became lines. */
export function AboutDialog() {
  const { t, index } = useNames();
  const isOpen = useApp((state) => state.dialog === 'about');
  const setDialog = useApp((state) => state.setDialog);
  const { articles, nodes, edges } = index.document;
  return (
    <Modal isOpen={isOpen} onClose={() => setDialog(null)} title={t('about.title')} closeLabel={t('command.close')}>
      <div className={styles.about}>
        <Part title={t('about.what')}>
          <p>{t('about.whatText')}</p>
          <p className={styles.quiet}>
            {t('about.contents', {
              articles: articles.length,
              nodes: nodes.length,
              edges: edges.length,
              statements: nodes.filter((node) => node.type === 'statement').length,
            })}
          </p>
        </Part>
        <Part title={t('about.texts')}>
          <p>{t('about.textsText')}</p>
          <ol className={styles.articles}>
            {articles.map((article, at) => (
              <li key={article.id}>
                <ArticleEntry article={article} at={at} />
              </li>
            ))}
          </ol>
        </Part>
        <Part title={t('about.translation')}>
          <p>{t('about.translationText')}</p>
        </Part>
        <Part title={t('about.method')}>
          <ul className={styles.rules}>
            {RULES.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </Part>
        <p className={styles.quiet}>{t('about.licences')}</p>
      </div>
    </Modal>
  );
}

function ArticleEntry({ article, at }: { readonly article: Article; readonly at: number }) {
  const { t, text, date, name, number } = useNames();
  const openReader = useApp((state) => state.openReader);
  const setDialog = useApp((state) => state.setDialog);
  const open = () => {
    setDialog(null);
    openReader({ article: article.id, span: null });
  };
  return (
    <>
      <span className={styles.number}>{number(at + 1)}</span>
      <div>
        <p className={styles.articleTitle}>{text(article.title)}</p>
        <p className={styles.quiet}>
          <span className={styles.point}>
            {article.outlet === null ? t('reader.outletUnnamed') : name(article.outlet)}
          </span>
          <span className={styles.point}>
            {article.published === null ? t('reader.dateUnknown') : date(article.published)}
          </span>
        </p>
        <details className={styles.quiet}>
          <summary>{t('evidence.basis')}</summary>
          {text(article.dateBasis)}
        </details>
      </div>
      <Button onPress={open}>{t('node.read')}</Button>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      <div>{children}</div>
    </section>
  );
}
