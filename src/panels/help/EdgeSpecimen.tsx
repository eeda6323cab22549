import { SURENESS_NAMES } from '../../domain/graph/sureness';
import { TONES } from '../../domain/model/vocabulary';
import { SURENESS_SAMPLES } from '../../graph/marks/samples';
import { EdgeSample } from '../shared/EdgeSample';
import { useNames } from '../shared/useNames';
import styles from './Help.module.css';

/** How sure, by body and head; tone, by colour and tail mark; sources, by width. */
export function EdgeSpecimen() {
  const { t } = useNames();
  return (
    <>
      <dl className={styles.edges}>
        {SURENESS_NAMES.map((name) => (
          <div key={name}>
            <dt>
              <EdgeSample modality={SURENESS_SAMPLES[name]} tone="cooperation" length={72} />
              {t(`legend.sureOf.${name}`)}
            </dt>
            <dd>{t(`help.sure.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>{t('help.heads')}</p>
      <h4 className={styles.heading}>{t('help.tones')}</h4>
      <ul className={styles.tones}>
        {TONES.map((tone) => (
          <li key={tone}>
            <EdgeSample modality="stated" tone={tone} length={56} />
            {t(`tone.${tone}`)}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{t('help.width')}</p>
    </>
  );
}
