import { expect, test } from 'vitest';
import { nodeIdSchema } from '../../domain/model/ids';
import type { SceneNode } from '../scene/scene';
import { badgesOf, hiddenNeighboursBadgeAt } from './badges';
import type { Frame } from './frame';

const node = (id: string, x: number, more: Partial<SceneNode> = {}): SceneNode => ({
  id: nodeIdSchema.parse(id),
  type: 'official',
  position: { x, y: 0 },
  radius: 12,
  weight: 1,
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

const frame = (nodes: readonly SceneNode[], zoom = 1, hovered: string | null = null) => {
  const scene: Frame['scene'] = {
    language: 'ar',
    territories: [],
    nodes,
    edges: [],
    selected: null,
    closeUp: true,
    foldsStatements: false,
    stops: new Set(),
    presented: false,
    hovered,
  };
  return { scene, camera: { zoom, x: 0, y: 0 }, curveOf: () => null, opacityOf: () => 1 };
};
const words = (nodes: readonly SceneNode[], ...rest: [number?, string?]) =>
  badgesOf(frame(nodes, ...rest)).map(({ id, primitives }) => [
    id,
    ...primitives.flatMap((primitive) => (primitive.kind === 'text' ? primitive.lines : [])),
  ]);

test('each sign has a corner of its own, its number in the digits of the language', () => {
  const signs = badgesOf(frame([node('a', 0, { folded: 3, hiddenNeighbours: 12, pinned: true })]));
  expect(signs.map(({ id, at }) => [id, Math.sign(at.x), Math.sign(at.y)])).toEqual([
    ['folded a', 1, -1],
    ['pin a', -1, 1],
    ['beyond a', -1, -1],
  ]);
  expect(words([node('a', 0, { hiddenNeighbours: 12 })])).toEqual([['beyond a', '+١٢']]);
  expect(words([node('a', 0)])).toEqual([]);
});

test('a bubble has its count only near, or when it is asked about', () => {
  const bubble = node('s', 0, { type: 'statement', hiddenNeighbours: 2 });
  expect(words([bubble])).toEqual([]);
  expect(words([bubble], 2)).toEqual([['beyond s', '+٢']]);
  expect(words([bubble], 1, 's')).toEqual([['beyond s', '+٢']]);
  expect(words([{ ...bubble, state: 'selected' }])).toEqual([['beyond s', '+٢']]);
});

test('a press on a count means its node, the topmost where two overlap', () => {
  const signs = badgesOf(
    frame([
      node('a', 0, { hiddenNeighbours: 1 }),
      node('b', 6, { hiddenNeighbours: 1 }),
      node('c', 90, { pinned: true }),
    ]),
  );
  const place = (id: string) => signs.find((sign) => sign.id === id)?.at ?? { x: 0, y: 0 };
  expect(hiddenNeighboursBadgeAt(signs, place('beyond b'))).toBe('b');
  expect(hiddenNeighboursBadgeAt(signs, { ...place('beyond a'), x: place('beyond a').x - 12 })).toBe('a');
  expect(hiddenNeighboursBadgeAt(signs, place('pin c'))).toBeNull();
});
