import type { EvidenceUse } from '../../domain/graph/graphIndex';
import type { Mention, Span } from '../../domain/model/schema';
import { segments } from '../../domain/text/segments';

interface PartMark extends Span {
  readonly use?: EvidenceUse;
  readonly mention?: Mention;
  readonly chosen?: true;
}

/** A piece of a sentence that is drawn as one. */
export interface SentencePart {
  /** UTF-16 offset in the article. */
  readonly start: number;
  readonly text: string;
  /** What these words are evidence for. */
  readonly uses: readonly EvidenceUse[];
  readonly mention: Mention | null;
  /** Among the words being read. */
  readonly chosen: boolean;
  /** The first piece that a quote is pressed by; later pieces of the same quotes need no stop of the Tab key. */
  readonly opens: boolean;
}

/** Cuts one sentence of an article at quotes, names and the words being read. */
export function sentenceParts(
  text: string,
  sentence: Span,
  uses: readonly EvidenceUse[],
  mentions: readonly Mention[],
  chosen: Span | null,
): SentencePart[] {
  const shift = ({ start, end }: Span): Span => ({ start: start - sentence.start, end: end - sentence.start });
  const touches = ({ start, end }: Span) => start < sentence.end && end > sentence.start;
  const marks: PartMark[] = [
    ...uses.filter(({ evidence }) => touches(evidence)).map((use) => ({ ...shift(use.evidence), use })),
    ...mentions.filter(touches).map((mention) => ({ ...shift(mention), mention })),
    ...(chosen && touches(chosen) ? [{ ...shift(chosen), chosen: true as const }] : []),
  ];
  const pressed = new Set<EvidenceUse>();
  return segments(text.slice(sentence.start, sentence.end), marks).map((segment) => {
    const covering = segment.marks.flatMap(({ use }) => (use ? [use] : []));
    const mention = segment.marks.find((mark) => mark.mention)?.mention ?? null;
    const opens = mention === null && covering.some((use) => !pressed.has(use));
    if (mention === null) for (const use of covering) pressed.add(use);
    return {
      start: sentence.start + segment.start,
      text: segment.text,
      uses: covering,
      mention,
      chosen: segment.marks.some((mark) => mark.chosen),
      opens,
    };
  });
}
