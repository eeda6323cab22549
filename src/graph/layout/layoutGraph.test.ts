import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import type { NodeId } from '../../domain/model/ids';
import { type EntityNode, type GraphDocument, graphSchema, type Position } from '../../domain/model/schema';
import { makeGraph } from '../../domain/testing/makeGraph';
import { buildBaseMap } from '../scene/baseMap';
import { discTouchesPolygon, polygonsIntersect } from '../testing/polygons';
import { layoutGraph, MAP_SIZE } from './layoutGraph';
import { arrangeStatements } from './units';

const graph = graphSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/graph.json'), 'utf8')),
);
const index = indexGraph(graph);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

/** As many articles again and more, tied by chance. */
const larger = makeGraph(300);
const placesOfLarger = placed(larger);

function placed({ nodes, edges }: GraphDocument): ReadonlyMap<NodeId, Position> {
  const countries = nodes.filter(({ type }) => type === 'country');
  const anchors = countries.map(
    ({ id }, at) => [id, { x: 8 + 28 * (at % 4), y: 12 + 38 * Math.floor(at / 4) }] as const,
  );
  return layoutGraph({ nodes, edges, anchors: new Map(anchors) });
}

function placeIn(places: ReadonlyMap<NodeId, Position>, id: NodeId): Position {
  const place = places.get(id);
  if (!place) throw new Error(`no place for ${id}`);
  return place;
}

describe.each([
  ['the real data', graph, 9],
  [
    'a larger graph',
    { ...larger, nodes: larger.nodes.map((node) => ({ ...node, position: placeIn(placesOfLarger, node.id) })) },
    12,
  ],
] as const)('the map of %s', (_, document, lands) => {
  const own = indexGraph(document);
  const drawn = buildBaseMap(own);

  test('no land overlaps another', () => {
    const overlaps = drawn.territories.flatMap((land, first) =>
      drawn.territories
        .slice(first + 1)
        .filter((other) => polygonsIntersect(land.shore, other.shore))
        .map((other) => `${land.country} × ${other.country}`),
    );
    expect(drawn.territories).toHaveLength(lands);
    expect(overlaps).toEqual([]);
  });

  test('no land swallows a stranger, and each holds its own', () => {
    const wrong = document.nodes.flatMap((node) =>
      drawn.territories
        .filter(({ country, shore }) => {
          const reach = own.homeOf.get(node.id) === country ? -drawn.radiusOf(node.id) / 2 : drawn.radiusOf(node.id);
          return discTouchesPolygon(node.position, reach, shore) !== (own.homeOf.get(node.id) === country);
        })
        .map(({ country }) => `${node.id} and ${country}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no node lies on another', () => {
    const overlaps = document.nodes.flatMap((a, first) =>
      document.nodes
        .slice(first + 1)
        .filter((b) => distance(a.position, b.position) < (drawn.radiusOf(a.id) + drawn.radiusOf(b.id)) * 0.9)
        .map((b) => `${a.id} × ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('the map of the real data', () => {
  test('a statement stands beside its first speaker', () => {
    const far = graph.nodes.filter((node) => {
      if (node.type !== 'statement') return false;
      const speaker = index.nodes.get(node.speakers[0] ?? node.id);
      return !speaker || distance(speaker.position, node.position) > 90;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  test('everything lies on the map', () => {
    const outside = graph.nodes.filter(
      ({ position: { x, y } }) => x < 0 || y < 0 || x > MAP_SIZE.width || y > MAP_SIZE.height,
    );
    expect(outside).toEqual([]);
  });
});

test('same input, same places', () => {
  const entities = graph.nodes.filter((node): node is EntityNode => node.type !== 'statement').slice(0, 30);
  const ids = new Set(entities.map(({ id }) => id));
  const edges = graph.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target));
  const anchors = new Map(
    entities.filter(({ type }) => type === 'country').map(({ id }, at) => [id, { x: 10 + 9 * at, y: 50 }]),
  );
  expect(layoutGraph({ nodes: entities, edges, anchors })).toEqual(layoutGraph({ nodes: entities, edges, anchors }));
});

test('bubbles of a fan keep apart and stand above', () => {
  for (const count of [1, 2, 5, 9, 14, 25]) {
    const offsets = arrangeStatements(count, 14);
    expect(offsets).toHaveLength(count);
    offsets.forEach((a, at) => {
      expect(a.y).toBeLessThan(4);
      for (const b of offsets.slice(at + 1)) expect(Math.abs(a.x - b.x) >= 15 || Math.abs(a.y - b.y) >= 11).toBe(true);
    });
  }
});
