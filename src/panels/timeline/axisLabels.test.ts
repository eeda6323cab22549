import { describe, expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import type { Language } from '../../domain/model/language';
import { aGraphOf } from '../../domain/testing/statements';
import { timelineOf } from '../../domain/time/timeline';
import { stopsOf, type WindowEnds } from '../../domain/time/timeScale';
import { formatDate } from '../../i18n/locale';
import { createI18n } from '../../i18n/setup';
import { axisLabels } from './axisLabels';
import { planChart } from './plan';

const ALL: WindowEnds = { from: null, to: null };

function labels(dates: readonly string[], width: number, ends = ALL, language: Language = 'en') {
  const index = indexGraph(aGraphOf(dates.map((date) => ({ said: null, happened: date }))));
  const timeline = timelineOf(index, 'happened');
  const plan = planChart(timeline, stopsOf(timeline), { width, height: 54, pitch: 7 });
  return axisLabels(timeline, plan, ends, {
    t: createI18n(language).getFixedT(language),
    date: (iso, length) => formatDate(iso, language, length),
    widthOf: (text) => text.length * 6,
  });
}

const texts = (list: readonly { readonly text: string }[]) => list.map(({ text }) => text);
const VISITS = ['2023-09-13', '2023-09-13', '2023-09-18', '2024-06-18'];

test('names days and says how many months are left out', () => {
  expect(texts(labels(VISITS, 500))).toEqual(['13 Sep 2023', '18 Sep 2023', '9 months', '18 Jun 2024']);
  expect(texts(labels(VISITS, 700, ALL, 'ar'))).toContain('٩ أشهر');
});

test('names the days with most where there is little room, and nothing on anything', () => {
  const few = labels(VISITS, 200);
  expect(texts(few)[0]).toMatch(/^13 Sep/);
  for (const [at, label] of few.entries())
    expect(label.start + label.width).toBeLessThanOrEqual(few[at + 1]?.start ?? Number.POSITIVE_INFINITY);
});

describe('the window', () => {
  const ended = (ends: WindowEnds, width = 500, dates: readonly string[] = VISITS) =>
    texts(labels(dates, width, ends).filter(({ isEnd }) => isEnd));

  test('names both its ends', () => {
    expect(ended({ from: '2023-09-14', to: '2023-09-18' }, 900)).toEqual(['14 Sep 2023', '18 Sep 2023']);
  });

  test('names a single day once, and no open end', () => {
    expect(ended({ from: '2023-09-18', to: '2023-09-18' })).toEqual(['18 Sep 2023']);
    expect(ended({ from: null, to: '2023-09-18' })).toEqual(['18 Sep 2023']);
  });

  test('is named as a whole where only one label finds room', () => {
    const dates = ['2023-09-12', '2023-09-13', '2024-06-18'];
    expect(ended({ from: '2023-09-12', to: '2023-09-13' }, 200, dates)).toEqual(['12 – 13 Sep 2023']);
  });
});
