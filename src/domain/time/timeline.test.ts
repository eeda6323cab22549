import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../graph/graphIndex';
import { type GraphDocument, graphSchema } from '../model/schema';
import { aGraph } from '../testing/graph';
import { aGraphOf } from '../testing/statements';
import { type Timeline, timelineOf } from './timeline';

const happened = (...dates: (string | null)[]) =>
  timelineOf(indexGraph(aGraphOf(dates.map((date) => ({ said: null, happened: date })))), 'happened');

const statementsIn = ({ days, spans, undated }: Timeline): string[] => [
  ...days.flatMap(({ articles }) => articles.flatMap(({ statements }) => statements)),
  ...spans.map(({ statement }) => statement),
  ...undated.flatMap(({ statements }) => statements),
];

test('a day is a column, a longer time a bar over it, no date a column of its own', () => {
  expect(happened('2023-09-13', null, '2023', '2023-09', '2023-09-13', '2023-09-12/2023-09-17')).toEqual({
    by: 'happened',
    days: [{ day: '2023-09-13', articles: [{ article: 'first', statements: ['statement-0', 'statement-4'] }] }],
    spans: [
      { statement: 'statement-2', article: 'first', date: '2023', days: { from: '2023-01-01', to: '2023-12-31' } },
      { statement: 'statement-3', article: 'first', date: '2023-09', days: { from: '2023-09-01', to: '2023-09-30' } },
      {
        statement: 'statement-5',
        article: 'first',
        date: '2023-09-12/2023-09-17',
        days: { from: '2023-09-12', to: '2023-09-17' },
      },
    ],
    undated: [
      { article: 'first', statements: ['statement-1'] },
      { article: 'second', statements: [] },
    ],
    ties: [],
  });
});

test('the other date is another histogram', () => {
  const index = indexGraph(
    aGraphOf([
      { said: '2023-11-09', happened: null },
      { said: null, happened: '2023-10' },
    ]),
  );
  const { days, spans, undated } = timelineOf(index, 'happened');
  expect(days).toEqual([]);
  expect(spans.map(({ date }) => date)).toEqual(['2023-10']);
  expect(undated[0]?.statements).toEqual(['statement-0']);
});

test('lines in the articles’ own voice are dated too', () => {
  expect(timelineOf(indexGraph(aGraph()), 'said').ties).toEqual([
    { days: { from: '2023-10-01', to: '2023-10-31' }, count: 1 },
    { days: { from: '2023-11-09', to: '2023-11-09' }, count: 1 },
    { days: { from: '2024-06-18', to: '2024-06-18' }, count: 2 },
  ]);
});

const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
const iso = day.map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.oneof(
  fc.constant(null),
  iso,
  iso.map((text) => text.slice(0, 7)),
  iso.map((text) => text.slice(0, 4)),
);

test('every statement stands in it exactly once, whatever its date', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 25 }), (dates) => {
      const timeline = happened(...dates);
      expect(statementsIn(timeline).sort()).toEqual(dates.map((_, at) => `statement-${at}`).sort());
      const days = timeline.days.map((column) => column.day);
      expect(days).toEqual([...new Set(days)].sort());
      for (const { days: run } of timeline.spans) expect(run.from < run.to).toBe(true);
      expect(days.length + timeline.spans.length > 0).toBe(dates.some((date) => date !== null));
    }),
  );
});

test('nothing of the real graph is dropped', () => {
  const raw: unknown = JSON.parse(readFileSync(new URL('../../../data/graph.json', import.meta.url), 'utf8'));
  const document: GraphDocument = graphSchema.parse(raw);
  const index = indexGraph(document);
  const all = document.nodes.filter(({ type }) => type === 'statement').map(({ id }) => id);
  for (const by of ['said', 'happened'] as const)
    expect(statementsIn(timelineOf(index, by)).sort()).toEqual([...all].sort());
});
