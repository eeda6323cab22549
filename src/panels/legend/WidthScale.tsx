import { lineWidth } from '../../graph/marks/uiSigns';
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
            <svg width="28" height="8" viewBox="0 0 28 8" aria-hidden="true" focusable="false">
              <line x1="0" x2="28" y1="4" y2="4" strokeWidth={lineWidth(sources)} />
            </svg>
            <span>{sources === STEPS.length ? t('legend.widthMost', { count: sources }) : number(sources)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
