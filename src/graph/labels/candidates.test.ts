import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import { straight } from '../geometry/curve';
import { labelLevel } from '../scene/levelOfDetail';
import type { Scene, SceneNode } from '../scene/scene';
import { labelCandidates, labelFont } from './candidates';

const node = (id: string, type: SceneNode['type'], weight: number, more: Partial<SceneNode> = {}): SceneNode => ({
  id: nodeIdSchema.parse(id),
  type,
  weight,
  position: { x: 0, y: 0 },
  radius: 12,
  label: id,
  named: true,
  flag: null,
  state: 'rest',
  faded: false,
  folded: 0,
  hiddenNeighbours: 0,
  pinned: false,
  ...more,
});

const nodes = [
  node('land', 'country', 5),
  node('great', 'country', 50),
  node('statement', 'statement', 9),
  node('first', 'official', 40),
  node('second', 'official', 30),
  node('third', 'person', 20),
  node('fourth', 'official', 10),
  node('body', 'organization', 60),
];
const scene: Scene = {
  language: 'en',
  territories: [],
  nodes,
  selected: null,
  hovered: null,
  closeUp: false,
  foldsStatements: false,
  stops: new Set(),
  presented: false,
  edges: [
    {
      id: 'bundle:x',
      kind: 'line',
      source: nodeIdSchema.parse('first'),
      target: nodeIdSchema.parse('second'),
      modality: 'stated',
      tone: 'neutral',
      symmetric: false,
      sources: 1,
      bend: 0,
      label: 'meets',
      state: 'rest',
      faded: false,
      nearOnly: false,
      minor: false,
    },
  ],
};
const ids = (zoom: number, shown: Scene = scene) =>
  labelCandidates(shown, {
    zoom,
    typeScale: 1,
    signScale: 1,
    middleOf: ({ position }) => position,
    curveOf: () => straight({ x: 0, y: 0 }, { x: 300, y: 0 }),
    widthOf: (text) => 6 * text.length,
  }).map(({ id }) => id);

test('three levels', () => expect([0.69, 0.7, 1.6, 1.61].map(labelLevel)).toEqual(['far', 'middle', 'middle', 'near']));
test('far: countries, and the three weightiest officials', () =>
  expect(ids(0.5)).toEqual(['great', 'land', 'first', 'second', 'third']));
test('middle: every entity, countries first, then by weight', () => {
  expect(ids(1)).toEqual(['great', 'land', 'body', 'first', 'second', 'third', 'fourth']);
});
test('near: gists and verbs too', () =>
  expect(ids(2)).toEqual(['great', 'land', 'body', 'first', 'second', 'third', 'fourth', 'statement', 'bundle:x']));
test('what is hovered is named first, at any zoom; what is faded is not named', () => {
  const faded = {
    ...scene,
    hovered: 'statement',
    nodes: nodes.map((one) => ({ ...one, faded: one.id !== 'statement' && one.id !== 'fourth' })),
  };
  expect(ids(0.5, faded)).toEqual(['statement', 'fourth']);
});
test('rank is told by size and weight; only Latin letters are ever slanted', () => {
  expect(labelFont({ type: 'country', radius: 30 }, 'ar', 1)).toEqual({ size: 16.5, weight: 600, slanted: false });
  expect(labelFont({ type: 'country', radius: 22 }, 'en', 1)).toEqual({ size: 12.5, weight: 600, slanted: false });
  expect(labelFont({ type: 'event', radius: 12 }, 'ar', 1)).toEqual({ size: 12, weight: 400, slanted: false });
  expect(labelFont({ type: 'event', radius: 12 }, 'en', 1)).toEqual({ size: 11.5, weight: 400, slanted: true });
});
