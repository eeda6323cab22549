import type PptxGenJS from 'pptxgenjs';

/** Names of the signs of lines: how sure and what it is like. */
export interface SignWords {
  readonly sure: string;
  readonly tone: string;
  readonly sureOf: Readonly<Record<'fact' | 'claim' | 'open' | 'denied' | 'disputed', string>>;
  readonly toneOf: Readonly<Record<'cooperation' | 'conflict' | 'neutral', string>>;
}

/** The projector's colours, as the pictures have them. */
const TONES = { cooperation: '0A4F9E', conflict: 'B04300', neutral: '5A6369' } as const;
const LENGTH = 66;
const POINTS = 72;

export type Sign = keyof SignWords['sureOf'] | keyof SignWords['toneOf'];

/** Draws a sign of a line. @param x,y where it begins from the left and its middle, points @param rtl it runs leftward */
export function drawSign(slide: PptxGenJS.Slide, sign: Sign, x: number, y: number, rtl: boolean): void {
  const line = (from: number, at: number, width: number, options: PptxGenJS.ShapeLineProps) =>
    slide.addShape('line', {
      x: from / POINTS,
      y: at / POINTS,
      w: width / POINTS,
      h: 0,
      flipH: rtl,
      line: { color: TONES.neutral, width: 2.5, ...options },
    });
  const upright = (at: number, height: number) =>
    slide.addShape('line', {
      x: at / POINTS,
      y: (y - height / 2) / POINTS,
      w: 0,
      h: height / POINTS,
      line: { color: TONES.neutral, width: 2.5 },
    });
  if (sign === 'fact') line(x, y, LENGTH, { endArrowType: 'triangle' });
  if (sign === 'claim') line(x, y, LENGTH, { dashType: 'dash', endArrowType: 'stealth' });
  if (sign === 'open') line(x, y, LENGTH, { dashType: 'sysDot', endArrowType: 'arrow' });
  if (sign === 'denied') {
    line(x, y, LENGTH, { endArrowType: 'triangle' });
    upright(x + LENGTH / 2, 14);
  }
  if (sign === 'disputed') {
    line(x, y - 3, LENGTH, { width: 1.5 });
    line(x, y + 3, LENGTH, { width: 1.5 });
    for (let at = 8; at < LENGTH; at += 10) upright(x + at, 6);
  }
  if (sign === 'cooperation') line(x, y, LENGTH, { color: TONES.cooperation, beginArrowType: 'oval' });
  if (sign === 'conflict') {
    line(x, y, LENGTH, { color: TONES.conflict });
    const cross = rtl ? x + LENGTH : x;
    for (const flipV of [false, true]) {
      slide.addShape('line', {
        x: (cross - 5) / POINTS,
        y: (y - 5) / POINTS,
        w: 10 / POINTS,
        h: 10 / POINTS,
        flipV,
        line: { color: TONES.conflict, width: 2.5 },
      });
    }
  }
  if (sign === 'neutral') line(x, y, LENGTH, { color: TONES.neutral });
}

export const SIGN_LENGTH = LENGTH;
