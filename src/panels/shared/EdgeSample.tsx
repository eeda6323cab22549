import type { EdgeModality, Tone } from '../../domain/model/vocabulary';
import { drawEdgeSample, SAMPLE_LENGTH } from '../../graph/marks/samples';
import { useLanguage } from '../../i18n/useLanguage';
import { MarkSvg } from './MarkSvg';

interface Props {
  readonly modality: EdgeModality;
  /** Colour and tail mark; null where there is no tone to show. */
  readonly tone: Tone | null;
  /** Independent sources, for the width. */
  readonly sources?: number;
  /** True where the relation holds both ways, so that no end has a head. */
  readonly symmetric?: boolean;
  /** CSS pixels. */
  readonly length?: number;
  readonly height?: number;
}

/** A short line as the map draws it, running as reading does. Decoration: the word stands beside it. */
export function EdgeSample({
  modality,
  tone,
  sources = 2,
  symmetric = false,
  length = SAMPLE_LENGTH,
  height = 18,
}: Props) {
  const { language } = useLanguage();
  const style = { modality, tone: tone ?? 'neutral', sources, symmetric, length };
  return (
    <MarkSvg
      primitives={drawEdgeSample({ x: length / 2, y: height / 2 }, language, style)}
      width={length}
      height={height}
      viewBox={`0 0 ${length} ${height}`}
    />
  );
}
