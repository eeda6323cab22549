import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../domain/model/language';
import { boxesMeet } from '../geometry/box';
import { type LabelCandidate, type LabelObstacle, type NodeLabel, placeLabels, wrapLabel } from './placement';

const FREE = { left: 0, top: 0, right: 800, bottom: 600 };
const font = { size: 10, weight: 400, slanted: false } as const;

function label(id: string, x: number, y: number, width = 60): NodeLabel {
  return {
    kind: 'node',
    id,
    lines: ['كلمة'],
    width,
    font,
    middle: { x, y },
    reach: { x: 12, y: 12 },
    badge: 0,
    insists: false,
  };
}

function body({ id, middle, reach }: NodeLabel): LabelObstacle {
  return {
    id,
    box: { left: middle.x - reach.x, right: middle.x + reach.x, top: middle.y - reach.y, bottom: middle.y + reach.y },
    soft: false,
  };
}

const place = (labels: readonly NodeLabel[], bodies: readonly NodeLabel[] = labels, language: Language = 'ar') =>
  placeLabels(labels, bodies.map(body), FREE, language);
const middles = (placed: ReturnType<typeof placeLabels>) =>
  placed.map(({ id, middle }) => [id, Math.round(middle.x), Math.round(middle.y)]);

describe('a label', () => {
  const one = label('a', 400, 300);

  test('stands below its node', () => expect(middles(place([one]))).toEqual([['a', 400, 322]]));
  test('goes above where something stands below', () =>
    expect(middles(place([one], [one, label('b', 400, 325)]))).toEqual([['a', 400, 279]]));

  const hemmed = [one, label('b', 400, 325), label('c', 400, 275)];
  test('goes to its end next: to the left in Arabic, to the right in English', () => {
    expect(middles(place([one], hemmed, 'ar'))).toEqual([['a', 353, 300]]);
    expect(middles(place([one], hemmed, 'en'))).toEqual([['a', 447, 300]]);
  });
  test('is left out where there is no room', () => {
    expect(place([label('a', 10, 10, 900)])).toEqual([]);
  });
  test('keeps clear of the rim', () => expect(middles(place([label('a', 400, 590)]))).toEqual([['a', 400, 572 - 3]]));
  test('that insists lies rather on a bubble than nowhere', () => {
    const all = { id: 'bubble', box: { left: 0, top: 0, right: 800, bottom: 600 }, soft: true };
    expect(placeLabels([one], [all], FREE, 'ar')).toEqual([]);
    expect(middles(placeLabels([{ ...one, insists: true }], [all], FREE, 'ar'))).toEqual([['a', 400, 322]]);
    expect(placeLabels([{ ...one, insists: true }], [{ ...all, soft: false }], FREE, 'ar')).toEqual([]);
  });
  test('yields to one that was asked for first', () => {
    expect(middles(place([label('heavy', 400, 300), label('light', 430, 300)]))).toEqual([
      ['heavy', 400, 322],
      ['light', 430, 279],
    ]);
  });
});

test('no label ever lies on another or on a foreign body', () => {
  const some = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      width: fc.integer({ min: 10, max: 140 }),
      angle: fc.option(fc.double({ min: -1.5, max: 1.5, noNaN: true })),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(some, fc.constantFrom('ar' as const, 'en' as const), (wanted, language) => {
      const requests = wanted.map(
        ({ x, y, width, angle }, at): LabelCandidate =>
          angle === null
            ? label(`n${at}`, x, y, width)
            : { kind: 'line', id: `l${at}`, lines: ['كلمة'], width, font, places: [{ at: { x, y }, angle }] },
      );
      const bodies = requests.flatMap((request) => (request.kind === 'node' ? [body(request)] : []));
      const placed = placeLabels(requests, bodies, FREE, language);
      const upright = placed.filter((one) => one.kind === 'node');
      for (const [at, one] of upright.entries()) {
        const others = [...upright.slice(at + 1), ...bodies.filter((other) => other.id !== one.id)];
        expect(others.filter((other) => boxesMeet(one.box, other.box))).toEqual([]);
      }
    }),
  );
});

describe('words are broken', () => {
  const widthOf = (line: string) => 10 * line.length;

  test('where a line is full', () =>
    expect(wrapLabel('وزارة الخارجية الأميركية', 140, 3, widthOf)).toEqual(['وزارة الخارجية', 'الأميركية']));
  test('never within a word', () => expect(wrapLabel('Vladivostok', 40, 3, widthOf)).toEqual(['Vladivostok']));
  test('and cut with a sign where there are too many', () =>
    expect(wrapLabel('one two three', 50, 2, widthOf)).toEqual(['one', 'two …']));
});
