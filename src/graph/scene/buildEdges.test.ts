import { describe, expect, test } from 'vitest';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import { edgeId } from '../../domain/model/ids';
import { ARMS, node, sceneWith, spread, withParallels } from '../testing/scenes';
import type { SceneInput } from './scene';

describe('parallel lines', () => {
  const between = (index: GraphIndex, more: Partial<SceneInput> = {}) =>
    sceneWith(index, more).edges.filter(
      ({ source, target }) => [source, target].sort().join() === 'north-korea,russia',
    );

  test('lie to both sides of the most disputed one', () => {
    const lines = between(withParallels(2));
    const dispute = lines.find(({ id }) => id === ARMS)?.bend ?? 0;
    const others = lines.filter(({ id }) => id !== ARMS).map(({ bend }) => Math.round(10 * (bend + dispute)) / 10);
    // The others run the other way round, so what is right for one is left for the other.
    expect(others.sort((a, b) => a - b)).toEqual([-16.2, 16.2]);
  });

  test('beyond five go together with a count, and spread when asked to', () => {
    const closed = between(withParallels(8));
    expect(closed.filter(({ kind }) => kind === 'line')).toHaveLength(5);
    expect(closed.find(({ kind }) => kind === 'bundle')).toMatchObject({
      id: 'bundle:north-korea~~russia',
      label: '+4',
      faded: false,
    });
    const open = between(withParallels(8), { openBundles: ['north-korea~~russia'] });
    expect(open.map(({ kind }) => kind).sort()).toEqual(['close', ...Array.from({ length: 9 }, () => 'line')]);
  });
});

describe('several chosen', () => {
  const visit = edgeId('putin', 'visits', 'north-korea');
  const chosen = { selection: { kind: 'edge', id: ARMS }, also: [visit, node('blinken')] } as const;
  const scene = sceneWith(spread(), chosen);

  test('stand out beside the selection, which keeps the marker and the top', () => {
    expect(scene.edges.filter(({ state }) => state !== 'rest').map(({ id, state }) => [id, state])).toEqual([
      [visit, 'chosen'],
      [ARMS, 'selected'],
    ]);
    expect(scene.nodes.filter(({ state }) => state !== 'rest').map(({ id, state }) => [id, state])).toEqual([
      ['blinken', 'chosen'],
    ]);
    expect(scene.selected).toBe(ARMS);
  });

  test('never lie in a bundle', () => {
    const index = withParallels(8);
    const { edges } = sceneWith(index, { also: [edgeId('russia', 'receives', 'north-korea')], selection: null });
    expect(edges.map(({ id }) => id)).toContain('russia~receives~north-korea');
  });

  test('and the pointer resting on one of them fades nothing', () => {
    const resting = sceneWith(spread(), {
      ...chosen,
      hover: 'blinken',
      emphasis: { nodes: new Set([node('blinken')]), edges: new Set() },
    });
    expect(resting.nodes.some(({ faded }) => faded)).toBe(false);
  });

  test('stay lit on a phone with all their lines', () => {
    const phone = sceneWith(spread(), {
      selection: { kind: 'node', id: node('putin') },
      also: [node('us-officials')],
      selectionFades: true,
    });
    expect(phone.nodes.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([
      'russia',
      'north-korea',
      'putin',
      'us-officials',
    ]);
  });
});

describe('a way that is shown', () => {
  const lit = {
    nodes: new Set([node('putin'), node('north-korea')]),
    edges: new Set([edgeId('putin', 'visits', 'north-korea')]),
  };
  const strong = (more: Partial<SceneInput>) => {
    const { nodes, edges } = sceneWith(spread(), { lit, ...more });
    return [...nodes, ...edges].filter(({ faded }) => !faded).map(({ id }) => id);
  };

  test('stays at full strength, the rest fades', () => {
    expect(strong({})).toEqual(['north-korea', 'putin', 'putin~visits~north-korea']);
  });

  test('is added to by what the pointer rests on', () => {
    const emphasis = { nodes: new Set([node('kremlin')]), edges: new Set<never>() };
    expect(strong({ hover: 'kremlin', emphasis })).toEqual([
      'north-korea',
      'putin',
      'kremlin',
      'putin~visits~north-korea',
    ]);
  });
});

test('a node knows how many neighbours are out of sight, and whether it is pinned', () => {
  const { nodes, closeUp } = sceneWith(spread(), {
    hiddenNeighbours: new Map([[node('russia'), 3]]),
    pinned: [node('putin')],
    closeUp: true,
  });
  expect(
    nodes
      .filter(({ hiddenNeighbours }) => hiddenNeighbours > 0)
      .map(({ id, hiddenNeighbours }) => [id, hiddenNeighbours]),
  ).toEqual([['russia', 3]]);
  expect(nodes.filter(({ pinned }) => pinned).map(({ id }) => id)).toEqual(['putin']);
  expect(closeUp).toBe(true);
});

describe('before a room', () => {
  test('a line that is lit is never hidden in a bundle', () => {
    const index = withParallels(8);
    const hidden = sceneWith(index).edges.find(({ kind }) => kind === 'bundle');
    expect(hidden).toBeDefined();
    const ids = new Set(sceneWith(index).edges.map(({ id }) => id));
    const within = index.document.edges.filter(({ id, target }) => target === node('north-korea') && !ids.has(id));
    const [first] = within;
    if (!first) throw new Error('nothing is bundled');
    const lit = { nodes: new Set([first.source, first.target]), edges: new Set([first.id]) };
    expect(sceneWith(index, { lit, presented: true }).edges.map(({ id }) => id)).toContain(first.id);
  });

  test('the ground of countries where nothing is lit steps back', () => {
    const index = spread();
    const lands = (more: Partial<SceneInput>) => sceneWith(index, more).territories.map(({ country }) => country);
    const lit = { nodes: new Set([node('blinken')]), edges: new Set([]) };
    expect(lands({ lit, presented: true })).toEqual([index.homeOf.get(node('blinken'))]);
    expect(lands({ lit }).length).toBeGreaterThan(1);
    expect(lands({ lit: null, presented: true })).toEqual(lands({}));
  });
});
