import { expect, test } from 'vitest';
import { BREAKPOINTS } from '../../ui/breakpoints';
import { MEASURES } from '../../ui/measures';
import { declared } from '../../ui/testing/styleSheet';
import { CHART_MARGIN, PILE, SHEET_RIM } from './measures';

const CHART = 'panels/timeline/Chart.module.css';
const pixels = (value: string) => Number(/^([\d.]+)px\b/.exec(value)?.[1]);

test('the days have the margin of the style sheet', () => {
  expect(pixels(declared(CHART, '.chart', 'margin-inline'))).toBe(CHART_MARGIN);
});

test('the sheet of a phone has the rim of the style sheet', () => {
  const phone = `(width < ${BREAKPOINTS.phone}px)`;
  expect(declared('panels/timeline/Timeline.module.css', '.strip', 'padding-inline', phone)).toBe('var(--space-4)');
  expect(SHEET_RIM).toBe(MEASURES.space4);
});

test('the piles, their axis and the rim fill the strip', () => {
  const rim = pixels(declared('app/shell/regions/TimeRegion.module.css', '.time', 'border-block-start'));
  const above = pixels(declared(CHART, '.plot', 'margin-block-start'));
  const axis = pixels(declared(CHART, '.axis', 'block-size'));
  expect(rim + above + PILE + axis).toBe(MEASURES.time);
});
