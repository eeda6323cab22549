import type { Span } from '../../domain/model/schema';
import { excerpt } from '../../domain/search/excerpt';
import type { HitLine } from '../../domain/search/search';
import { Bidi } from '../../ui/Bidi';
import { nested } from '../../ui/Quote';
import styles from './HitText.module.css';

interface Props {
  readonly line: HitLine;
  /** How long it may become before it is cut, in characters. */
  readonly most?: number;
  /** In the quotation marks of its language. */
  readonly isQuoted?: boolean;
}

const MARKS = { ar: ['«', '»'], en: ['“', '”'] } as const;

/** A text that was found, cut around the words that were looked for, which are set off. */
export function HitText({ line, most = 140, isQuoted = false }: Props) {
  // The marks inside give way letter for letter, so that the spans stay where they are.
  const words = isQuoted && line.language === 'en' ? nested(line.text) : line.text;
  const { text, spans, cutBefore, cutAfter } = excerpt(words, line.spans, most);
  const [open, close] = MARKS[line.language];
  return (
    <Bidi lang={line.language}>
      {isQuoted && open}
      {cutBefore && '… '}
      {parts(text, spans).map(({ start, piece, isFound }) =>
        isFound ? (
          <b key={start} className={styles.found}>
            {piece}
          </b>
        ) : (
          piece
        ),
      )}
      {cutAfter && ' …'}
      {isQuoted && close}
    </Bidi>
  );
}

interface Part {
  readonly start: number;
  readonly piece: string;
  readonly isFound: boolean;
}

/** The text in pieces, found and not found in turn; words with nothing but a space between them are one piece. */
function parts(text: string, spans: readonly Span[]): Part[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') found[found.length - 1] = { ...last, end: span.end };
    else found.push(span);
  }
  const pieces: Part[] = [];
  let at = 0;
  const add = (end: number, isFound: boolean) => {
    if (end > at) pieces.push({ start: at, piece: text.slice(at, end), isFound });
    at = Math.max(at, end);
  };
  for (const { start, end } of found) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}
