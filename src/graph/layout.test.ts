import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indexGraph } from '../domain/graph';
import { type EntityNode, graphSchema } from '../domain/schema';
import { discTouchesLand, landsIntersect } from './land';
import { layoutGraph, PLATE } from './layout';
import { fan } from './layoutUnits';
import { plateOf } from './plate';

const graph = graphSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../data/graph.json'), 'utf8')));
const index = indexGraph(graph);
const plate = plateOf(index);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the plate of the real data', () => {
  test('no land overlaps another', () => {
    const overlaps = plate.lands.flatMap((land, at) =>
      plate.lands
        .slice(at + 1)
        .filter((other) => landsIntersect(land.shore, other.shore))
        .map((other) => `${land.country} × ${other.country}`),
    );
    expect(plate.lands).toHaveLength(9);
    expect(overlaps).toEqual([]);
  });

  test('no land swallows a stranger, and each holds its own', () => {
    const wrong = graph.nodes.flatMap((node) =>
      plate.lands
        .filter(({ country, shore }) => {
          const reach = index.homeOf.get(node.id) === country ? -plate.radiusOf(node.id) / 2 : plate.radiusOf(node.id);
          return discTouchesLand(node.position, reach, shore) !== (index.homeOf.get(node.id) === country);
        })
        .map(({ country }) => `${node.id} and ${country}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no node lies on another', () => {
    const overlaps = graph.nodes.flatMap((a, at) =>
      graph.nodes
        .slice(at + 1)
        .filter((b) => distance(a.position, b.position) < (plate.radiusOf(a.id) + plate.radiusOf(b.id)) * 0.9)
        .map((b) => `${a.id} × ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });

  test('a statement stands beside its first speaker', () => {
    const far = graph.nodes.filter((node) => {
      if (node.type !== 'statement') return false;
      const speaker = index.nodes.get(node.speakers[0] ?? node.id);
      return !speaker || distance(speaker.position, node.position) > 90;
    });
    expect(far.map(({ id }) => id)).toEqual([]);
  });

  test('everything lies on the plate', () => {
    const outside = graph.nodes.filter(
      ({ position: { x, y } }) => x < 0 || y < 0 || x > PLATE.width || y > PLATE.height,
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
    const offsets = fan(count, 14);
    expect(offsets).toHaveLength(count);
    offsets.forEach((a, at) => {
      expect(a.y).toBeLessThan(4);
      for (const b of offsets.slice(at + 1)) expect(Math.abs(a.x - b.x) >= 15 || Math.abs(a.y - b.y) >= 11).toBe(true);
    });
  }
});
