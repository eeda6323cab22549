import { quotesOf } from '../../domain/briefing/sceneContents';
import type { BriefingScene } from '../../domain/model/briefing';
import { nested } from '../../ui/Quote';
import { eitherText } from '../shared/eitherText';
import { useNames } from '../shared/useNames';
import styles from './Presenter.module.css';

/** What comes next: its title and the words of its first quote. */
export function NextScene({ scene }: { readonly scene: BriefingScene | null }) {
  const { t, language, index, names } = useNames();
  const [quote] = scene ? quotesOf(index, scene) : [];
  const title = scene && eitherText(scene.title, language);
  const speakers = quote?.view.chain.speakers ?? [];
  return (
    <section className={styles.next} aria-label={t('presenter.next')}>
      <h3>{t('presenter.next')}</h3>
      {title ? (
        <p className={styles.nextTitle} lang={title.lang} dir={title.lang === 'ar' ? 'rtl' : 'ltr'}>
          {title.words}
        </p>
      ) : (
        <p className={styles.quiet}>{t('presenter.lastScene')}</p>
      )}
      {quote && (
        <p className={styles.nextQuote}>
          {speakers.length > 0 && <b>{names(speakers)}: </b>}
          {language === 'ar' ? `«${quote.view.quote}»` : `“${nested(quote.view.evidence.translation)}”`}
        </p>
      )}
    </section>
  );
}
