import type { LineModality } from '../../graph/marks/uiSigns';
import { EdgeSample } from '../shared/EdgeSample';
import { useNames } from '../shared/useNames';
import styles from './Help.module.css';

const SURE = [
  { name: 'fact', modality: 'stated' },
  { name: 'claim', modality: 'alleged' },
  { name: 'open', modality: 'planned' },
  { name: 'denied', modality: 'denied' },
  { name: 'disputed', modality: 'disputed' },
] as const satisfies readonly { name: string; modality: LineModality }[];

const TONES = ['cooperation', 'conflict', 'neutral'] as const;

/** How sure, by body and head; tone, by colour and tail mark; sources, by width. */
export function LineSpecimen() {
  const { t } = useNames();
  return (
    <>
      <dl className={styles.specimen}>
        {SURE.map(({ name, modality }) => (
          <div key={name}>
            <dt>
              <EdgeSample modality={modality} tone="cooperation" tail length={72} />
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
            <EdgeSample modality="stated" tone={tone} tail length={56} />
            {t(`tone.${tone}`)}
          </li>
        ))}
      </ul>
      <p className={styles.text}>{t('help.width')}</p>
    </>
  );
}
