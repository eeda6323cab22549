import {
  LINE_LOOK,
  type LineBody,
  type LineHead,
  type LineModality,
  type LineTone,
  lineWidth,
} from '../../graph/marks/uiSigns';
import styles from './EdgeSample.module.css';

interface Props {
  readonly modality: LineModality;
  /** Null draws in the grey of what has no tone to show. */
  readonly tone: LineTone | null;
  /** Independent sources, for the width. */
  readonly sources?: number;
  /** The disc or cross near the source. */
  readonly tail?: boolean;
  /** False where the relation holds both ways. */
  readonly head?: boolean;
  readonly length?: number;
}

const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

/**
 * A short line with the signs of the plate. It is drawn from left to right and turned by the stylesheet where
 * reading runs the other way. Decoration: the word stands beside it.
 */
export function EdgeSample({ modality, tone, sources = 2, tail = false, head = true, length = 52 }: Props) {
  const look = LINE_LOOK[modality];
  const width = lineWidth(sources);
  const reach = head ? headLength(width, look.head) : 0;
  const end = length - 1 - (look.head === 'open' ? 3 : reach);
  return (
    <svg
      className={styles.sample}
      data-tone={tone ?? 'none'}
      width={length}
      height={HEIGHT}
      viewBox={`0 0 ${length} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <Body body={look.body} width={width} from={1} to={head ? end : length - 1} />
      {head && <Head head={look.head} width={width} tip={length - 1} />}
      {tail && <Tail tone={tone} width={width} at={Math.min(15, length * 0.3)} />}
    </svg>
  );
}

function headLength(width: number, head: LineHead): number {
  return head === 'open' ? 7 + width : 7 + 1.5 * width;
}

interface BodyProps {
  readonly body: LineBody;
  readonly width: number;
  readonly from: number;
  readonly to: number;
}

function Body({ body, width, from, to }: BodyProps) {
  const line = { x1: from, x2: to, y1: MIDDLE, y2: MIDDLE };
  if (body === 'dashes') {
    return (
      <line
        {...line}
        className={styles.line}
        strokeWidth={width}
        strokeDasharray={`${6 + 0.9 * width} ${3.2 + 0.5 * width}`}
      />
    );
  }
  if (body === 'dots') {
    const dot = Math.max(1.2 * width, 2.3);
    return (
      <line
        {...line}
        x1={from + dot / 2}
        className={styles.line}
        strokeWidth={dot}
        strokeLinecap="round"
        strokeDasharray={`0 ${3.8 + 1.1 * width}`}
      />
    );
  }
  if (body === 'barred') return <Barred width={width} from={from} to={to} />;
  if (body === 'rails') {
    const rails = Math.max(width, 3.2) + 2;
    return (
      <>
        <line {...line} className={styles.line} strokeWidth={rails} />
        <line
          {...line}
          x1={from + 3}
          x2={to - 1}
          className={styles.inlay}
          strokeWidth={rails - 2.5}
          strokeDasharray="8 8"
        />
      </>
    );
  }
  return <line {...line} className={styles.line} strokeWidth={width} />;
}

function Barred({ width, from, to }: Omit<BodyProps, 'body'>) {
  const centre = (from + to) / 2;
  const half = (10 + 2.6 * width) / 2;
  const cut = 2.6 / 2 + 1.9;
  return (
    <>
      <line x1={from} x2={centre - cut} y1={MIDDLE} y2={MIDDLE} className={styles.line} strokeWidth={width} />
      <line x1={centre + cut} x2={to} y1={MIDDLE} y2={MIDDLE} className={styles.line} strokeWidth={width} />
      <line x1={centre} x2={centre} y1={MIDDLE - half} y2={MIDDLE + half} className={styles.line} strokeWidth={2.6} />
    </>
  );
}

function Head({ head, width, tip }: { readonly head: LineHead; readonly width: number; readonly tip: number }) {
  const back = tip - headLength(width, head);
  const half = 2.8 + 0.9 * width;
  if (head === 'open') {
    return (
      <path
        d={`M${back} ${MIDDLE - half} L${tip - 1} ${MIDDLE} L${back} ${MIDDLE + half}`}
        className={styles.open}
        strokeWidth={1.5}
      />
    );
  }
  const triangle = `M${back} ${MIDDLE - half} L${tip} ${MIDDLE} L${back} ${MIDDLE + half} Z`;
  return (
    <path
      d={triangle}
      className={head === 'full' ? styles.full : styles.open}
      strokeWidth={1.5}
      strokeLinejoin="miter"
    />
  );
}

function Tail({ tone, width, at }: { readonly tone: LineTone | null; readonly width: number; readonly at: number }) {
  if (tone === 'cooperation') return <circle cx={at} cy={MIDDLE} r={2.6 + 0.7 * width} className={styles.disc} />;
  if (tone !== 'conflict') return null;
  const arm = 3.4 + 0.6 * width;
  return (
    <path
      d={`M${at - arm} ${MIDDLE - arm} L${at + arm} ${MIDDLE + arm} M${at - arm} ${MIDDLE + arm} L${at + arm} ${MIDDLE - arm}`}
      className={styles.line}
      strokeWidth={2}
    />
  );
}
