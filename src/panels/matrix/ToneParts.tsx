import type { ToneCount } from '../../domain/graph/matrix';
import { useNames } from '../shared/useNames';
import styles from './ToneParts.module.css';

/** Disc or cross, as at the tail of a line. Decoration: the word or the number stands beside it. */
export function ToneSign({ tone }: { readonly tone: 'cooperation' | 'conflict' }) {
  return (
    <svg className={styles.sign} data-tone={tone} width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      {tone === 'cooperation' ? <circle cx="4.5" cy="4.5" r="3.6" /> : <path d="M1 1 L8 8 M8 1 L1 8" />}
    </svg>
  );
}

/** How many of the statements are in which tone: sign and number, and where there are both, a bar of the shares. */
export function ToneParts({ tones }: { readonly tones: ToneCount }) {
  const { number } = useNames();
  const present = (['cooperation', 'conflict'] as const).filter((tone) => tones[tone] > 0);
  if (present.length === 0) return null;
  return (
    <span className={styles.parts} aria-hidden="true">
      {present.map((tone) => (
        <span key={tone} className={styles.part}>
          <ToneSign tone={tone} />
          {number(tones[tone])}
        </span>
      ))}
      {present.length > 1 && (
        <span className={styles.bar}>
          {(['cooperation', 'neutral', 'conflict'] as const).map((tone) => (
            <span key={tone} data-tone={tone} style={{ flexGrow: tones[tone] }} />
          ))}
        </span>
      )}
    </span>
  );
}
