import type { ToneCount } from '../../domain/graph/matrix';
import { drawTailSample } from '../../graph/marks/samples';
import { MarkSvg } from '../shared/MarkSvg';
import { useNames } from '../shared/useNames';
import styles from './ToneParts.module.css';

/** Disc or cross, as at the tail of a line. Decoration: the word or the number stands beside it. */
export function ToneSample({ tone }: { readonly tone: 'cooperation' | 'conflict' }) {
  return <MarkSvg primitives={drawTailSample({ x: 0, y: 0 }, tone)} width={9} height={9} viewBox="-4.5 -4.5 9 9" />;
}

/** How many of the statements are in which tone: mark and number, and where there are both, a bar of the shares. */
export function ToneParts({ tones }: { readonly tones: ToneCount }) {
  const { number } = useNames();
  const present = (['cooperation', 'conflict'] as const).filter((tone) => tones[tone] > 0);
  if (present.length === 0) return null;
  return (
    <span className={styles.parts} aria-hidden="true">
      {present.map((tone) => (
        <span key={tone} className={styles.part}>
          <ToneSample tone={tone} />
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
