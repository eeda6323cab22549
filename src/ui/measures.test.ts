import { expect, test } from 'vitest';
import { BREAKPOINTS } from './breakpoints';
import { MEASURES } from './measures';
import { readStyleSheet, styleSheets, token } from './testing/styleSheet';

const PHONE = `(width < ${BREAKPOINTS.phone}px)`;
const MEDIUM = `(width < ${BREAKPOINTS.medium}px)`;

/** The widths that a style sheet asks the window for: `(700px <= width < 960px)`. */
const widthsOf = (css: string) =>
  [...css.matchAll(/@media([^{]*)\{/g)].flatMap(([, condition = '']) =>
    [...condition.matchAll(/\(([^()]*\bwidth\b[^()]*)\)/g)].flatMap(([, feature = '']) =>
      [...feature.matchAll(/([\d.]+)(\w*)/g)].map(([, number, unit]) => ({ width: Number(number), unit })),
    ),
  );

test('the window changes its layout at the named widths and at no other', () => {
  const named = new Set<number>(Object.values(BREAKPOINTS));
  const asked = styleSheets().flatMap((path) =>
    widthsOf(readStyleSheet(path)).map(({ width, unit }) => ({ path, width, unit })),
  );
  expect(asked.filter(({ width, unit }) => unit !== 'px' || !named.has(width))).toEqual([]);
  expect(new Set(asked.map(({ width }) => width))).toEqual(named);
});

test.each([
  ['header', 'header-size', ''],
  ['legend', 'legend-size', ''],
  ['scenes', 'scenes-size', ''],
  ['scenesMedium', 'scenes-size', MEDIUM],
  ['evidence', 'evidence-size', ''],
  ['time', 'time-size', ''],
  ['target', 'target', ''],
  ['targetPhone', 'target', PHONE],
  ['space3', 'space-3', ''],
  ['space4', 'space-4', ''],
] as const satisfies readonly (readonly [keyof typeof MEASURES, string, string])[])(
  'the measure %s is the token %s %s',
  (measure, name, media) => {
    expect(`${MEASURES[measure]}px`).toBe(token(name, media));
  },
);
