import type PptxGenJS from 'pptxgenjs';
import { SURENESS_NAMES, type Sureness } from '../../domain/graph/sureness';
import type { Language } from '../../domain/model/language';
import { TONES, type Tone } from '../../domain/model/vocabulary';
import type { Palette } from '../../graph/marks/palette';
import { drawEdgeSample, type EdgeSampleStyle, SURENESS_SAMPLES } from '../../graph/marks/samples';
import { addPaths, type SlideBox } from './shapes';
import { plainText } from './text';
import { addTextBox } from './textBox';

/** What the lines of the pictures are called: how sure, and what they are like. */
export interface LineLabels {
  readonly sure: string;
  readonly tone: string;
  readonly sureOf: Readonly<Record<Sureness, string>>;
  readonly toneOf: Readonly<Record<Tone, string>>;
}

/** Points: height of a row, of its text, space between groups and beside a sample. */
const ROW = { height: 30, text: 24, gap: 14 } as const;
/** Points of a sample line; its other measures are those of the map, a point for a pixel. */
const SAMPLE_LENGTH = 66;

/** The lines of the pictures with their names, from the top of a place. */
export function addLegend(
  slide: PptxGenJS.Slide,
  labels: LineLabels,
  language: Language,
  place: SlideBox,
  inks: Palette['inks'],
): void {
  const isArabic = language === 'ar';
  let y = place.y;
  const row = (name: string, sample: EdgeSampleStyle | null) => {
    const indent = sample === null ? 0 : SAMPLE_LENGTH + ROW.gap;
    if (sample) {
      const x = isArabic ? place.x + place.width - SAMPLE_LENGTH : place.x;
      const own = { x, y, width: SAMPLE_LENGTH, height: ROW.text };
      const middle = { x: SAMPLE_LENGTH / 2, y: ROW.text / 2 };
      const primitives = drawEdgeSample(middle, language, { ...sample, length: SAMPLE_LENGTH });
      addPaths(slide, primitives, own, inks);
    }
    const text = { x: isArabic ? place.x : place.x + indent, y, width: place.width - indent, height: ROW.text };
    addTextBox(slide, [{ ...plainText(name, language, 13, 0), bold: sample === null }], text, inks, language);
    y += ROW.height;
  };
  row(labels.sure, null);
  for (const name of SURENESS_NAMES)
    row(labels.sureOf[name], { modality: SURENESS_SAMPLES[name], tone: 'neutral', sources: 2, symmetric: false });
  y += ROW.gap;
  row(labels.tone, null);
  for (const tone of TONES) row(labels.toneOf[tone], { modality: 'stated', tone, sources: 2, symmetric: true });
}
