import { expect, test } from 'vitest';
import { edgeStyle, edgeWidth } from './edgeStyle';

test('a line is as wide as it has independent sources, up to five', () => {
  expect([1, 2, 3, 4, 5, 9].map(edgeWidth)).toEqual([1.5, 2.4, 3.2, 4, 4.8, 4.8]);
});

test('how sure a line is shows in its body and its head', () => {
  const signs = (['stated', 'confirmed', 'alleged', 'conditional', 'planned', 'denied', 'disputed'] as const).map(
    (modality) => {
      const { body, head, bar } = edgeStyle(modality, 'neutral', 2, false);
      return [modality, body, head, bar !== null];
    },
  );
  expect(signs).toEqual([
    ['stated', 'solid', 'filled', false],
    ['confirmed', 'solid', 'filled', false],
    ['alleged', 'dashed', 'hollow', false],
    ['conditional', 'dotted', 'open', false],
    ['planned', 'dotted', 'open', false],
    ['denied', 'solid', 'filled', true],
    ['disputed', 'railway', 'hollow', false],
  ]);
});

test('measures follow the width', () => {
  expect(edgeStyle('alleged', 'neutral', 5, false).dash).toEqual([6 + 0.9 * 4.8, 3.2 + 0.5 * 4.8]);
  expect(edgeStyle('planned', 'neutral', 1, false)).toMatchObject({ width: 2.3, dash: [0, 3.8 + 1.1 * 1.5] });
  expect(edgeStyle('disputed', 'neutral', 1, false).width).toBe(5.2);
  expect(edgeStyle('denied', 'neutral', 3, false).bar).toEqual({ length: 10 + 2.6 * 3.2, thickness: 2.6 });
  expect(edgeStyle('stated', 'neutral', 1, false).markerWidth).toBe(1.5 + 10.4);
});

test('tone has a tail mark beside its colour', () => {
  expect(
    (['cooperation', 'conflict', 'neutral'] as const).map((tone) => edgeStyle('stated', tone, 1, false).tail),
  ).toEqual(['disc', 'cross', 'none']);
});

test('what holds both ways has no head', () => expect(edgeStyle('alleged', 'cooperation', 1, true).head).toBe('none'));
