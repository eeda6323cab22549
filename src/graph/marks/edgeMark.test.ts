import { describe, expect, test } from 'vitest';
import type { EdgeModality, Tone } from '../../domain/model/vocabulary';
import { straight } from '../geometry/curve';
import { drawEdgeMark } from './edgeMark';
import { edgeStyle } from './edgeStyle';

const course = straight({ x: 0, y: 0 }, { x: 200, y: 0 });
const draw = (modality: EdgeModality, tone: Tone, more: { state?: 'selected' | 'chosen'; symmetric?: boolean } = {}) =>
  drawEdgeMark(course, {
    style: edgeStyle(modality, tone, 2, more.symmetric ?? false),
    ink: tone,
    state: more.state ?? 'rest',
    opacity: 1,
    scale: 1,
  });
const summary = (parts: ReturnType<typeof drawEdgeMark>) =>
  parts.map(({ stroke, fill, width }) => [stroke ?? '', fill ?? '', width ?? 0]);

describe('the signs of a line, from the lowest to the topmost', () => {
  test('a fact: casing, body, full head', () => {
    expect(summary(draw('stated', 'neutral'))).toEqual([
      ['land', '', 5],
      ['neutral', '', 2.4],
      ['land', '', 2.6],
      ['', 'neutral', 0],
    ]);
  });

  test('cooperation has a disc 15 from its source', () => {
    const discs = draw('stated', 'cooperation').filter(({ steps }) => steps[0]?.[0] === 'O');
    expect(discs.map(({ steps, fill }) => [steps[0]?.slice(0, 3), fill])).toEqual([
      [['O', expect.closeTo(15), 0], 'land'],
      [['O', expect.closeTo(15), 0], 'cooperation'],
    ]);
  });

  test('conflict has a cross there', () => {
    const cross = draw('stated', 'conflict')
      .filter(({ cap }) => cap === 'round')
      .at(-1);
    expect(cross?.steps.map(([, x]) => x)).toEqual([
      expect.closeTo(11.25, 0),
      expect.closeTo(18.75, 0),
      expect.closeTo(11.25, 0),
      expect.closeTo(18.75, 0),
    ]);
  });

  test('a denial has a bar across its middle, cut free of the line', () => {
    expect(summary(draw('denied', 'neutral')).slice(2, 4)).toEqual([
      ['land', '', 2.6 + 3.8],
      ['neutral', '', 2.6],
    ]);
    const bar = draw('denied', 'neutral')[3];
    const half = (10 + 2.6 * 2.4) / 2;
    expect(bar?.steps).toEqual([
      ['M', expect.closeTo(100), expect.closeTo(-half)],
      ['L', expect.closeTo(100), expect.closeTo(half)],
    ]);
  });

  test('a dispute is a railway with a hollow head', () => {
    const parts = draw('disputed', 'neutral');
    expect(summary(parts)).toEqual([
      ['land', '', expect.closeTo(7.8)],
      ['neutral', '', 5.2],
      ['land', '', expect.closeTo(2.7)],
      ['land', '', expect.closeTo(4.3)],
      ['neutral', 'land', 1.7],
    ]);
    expect(parts[2]?.dash).toEqual([8, 8]);
  });

  test('a chosen line lies on the marker, which shows wherever the ground would', () => {
    const parts = draw('disputed', 'neutral', { state: 'selected' });
    expect(summary(parts).slice(0, 2)).toEqual([
      ['marker-edge', '', 5.2 + 10.4],
      ['marker', '', expect.closeTo(5.2 + 7.8)],
    ]);
    expect(parts.some(({ stroke, fill }) => stroke === 'land' || fill === 'land')).toBe(false);
  });

  test('what holds both ways ends without a head', () =>
    expect(summary(draw('stated', 'neutral', { symmetric: true }))).toHaveLength(2));
});
