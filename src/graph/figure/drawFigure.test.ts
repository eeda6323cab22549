import { expect, test } from 'vitest';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { theRealGraph } from '../../domain/testing/realGraph';
import { boxesMeet } from '../geometry/box';
import { sampleCurve } from '../geometry/curve';
import { aPicture } from '../testing/figures';
import { drawFigure, sizeOfWhole } from './drawFigure';
import { usedMarksIn } from './usedMarks';

const index = theRealGraph();
const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');

test('at its own size the whole graph has a name on every entity, none on another, none cut', () => {
  for (const language of ['ar', 'en'] as const) {
    const picture = aPicture(index, { language });
    const size = sizeOfWhole(picture.scene);
    const { labels } = drawFigure({ ...picture, size });
    const entities = index.document.nodes.filter(({ type }) => type !== 'statement');
    expect(labels.length).toBeGreaterThan(0.95 * entities.length);
    for (const { box } of labels) {
      expect([box.left, box.top, size.width - box.right, size.height - box.bottom].every((room) => room >= 0)).toBe(
        true,
      );
      expect(labels.filter((other) => boxesMeet(box, other.box))).toHaveLength(1);
    }
  }
});

test('what a scene lights is framed and named, and no name lies on its marker', () => {
  const lit = {
    nodes: new Set([nodeIdSchema.parse('north-korea'), nodeIdSchema.parse('russia')]),
    edges: new Set([ARMS]),
  };
  for (const language of ['ar', 'en'] as const) {
    const picture = aPicture(index, { language, lit, presented: true, selection: { kind: 'edge', id: ARMS } });
    const { labels, under } = drawFigure({ ...picture, size: { width: 700, height: 420 } });
    expect(new Set(labels.map(({ id }) => id))).toEqual(new Set([ARMS, 'north-korea', 'russia']));
    const marker = under.find((one) => one.kind === 'path' && one.stroke === 'marker');
    const [begin, bow] = marker?.kind === 'path' ? marker.steps : [];
    if (begin?.[0] !== 'M' || bow?.[0] !== 'Q') throw new Error('no marker');
    const course = {
      start: { x: begin[1], y: begin[2] },
      control: { x: bow[1], y: bow[2] },
      end: { x: bow[3], y: bow[4] },
    };
    for (const { x, y } of sampleCurve(course, 60)) {
      const covered = labels.filter(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom);
      expect(covered.filter(({ kind }) => kind === 'node')).toEqual([]);
    }
  }
});

test('a rectangle of the map shows what is in it, and the legend names only that', () => {
  const whole = drawFigure(aPicture(index));
  const near = drawFigure(aPicture(index, {}, { camera: { x: 1000, y: 60, width: 120, height: 80 } }));
  expect(near.nodes.length).toBeLessThan(whole.nodes.length);
  const [all, some] = [usedMarksIn(whole.shown), usedMarksIn(near.shown)];
  expect(all.nodeTypes.map(({ type }) => type)).toEqual([
    'country',
    'official',
    'person',
    'organization',
    'event',
    'statement',
  ]);
  expect(some.nodeTypes.length).toBeLessThan(all.nodeTypes.length);
  expect([all.land, all.reading, all.bundle, all.contradiction]).toEqual([true, false, true, true]);
});
