import { EdgeSample } from '../shared/EdgeSample';
import { useNames } from '../shared/useNames';
import styles from './Legend.module.css';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How width says the number of independent sources. */
export function WidthScale() {
  const { t, number } = useNames();
  return (
    <div className={styles.width}>
      <h2 className={styles.heading}>{t('legend.width')}</h2>
      <ol className={styles.steps}>
        {STEPS.map((sources) => (
          <li key={sources}>
            <EdgeSample modality="stated" tone={null} sources={sources} symmetric length={30} height={8} />
            <span>{sources === STEPS.length ? t('legend.widthMost', { count: sources }) : number(sources)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
