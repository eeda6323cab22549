import { describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { type GraphIndex, indexGraph } from '../../domain/graph/graphIndex';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { type GraphDocument, graphSchema } from '../../domain/model/schema';
import { EDGE_TYPE_NAMES } from '../../domain/model/vocabulary';
import { aGraph } from '../../domain/testing/graph';
import { buildBaseMap } from './baseMap';
import { buildScene } from './buildScene';
import { inputAtRest } from './inputAtRest';
import type { SceneInput } from './scene';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const node = (id: string) => nodeIdSchema.parse(id);
const VERBS = new Map(EDGE_TYPE_NAMES.map((type) => [type, `verb of ${type}`]));

/** The sample graph with its nodes apart, and what else a test needs. */
function spread(change: (document: GraphDocument) => Partial<GraphDocument> = () => ({})): GraphIndex {
  const document = aGraph();
  const placed = {
    ...document,
    nodes: document.nodes.map((one, at) => ({ ...one, position: { x: 200 * at, y: 30 * (at % 3) } })),
  };
  return indexGraph(graphSchema.parse({ ...placed, ...change(placed) }));
}

function sceneWith(index: GraphIndex, more: Partial<SceneInput> = {}) {
  return buildScene(buildBaseMap(index), {
    ...inputAtRest({ visible: applyFilter(index, NO_FILTER), language: 'en', verbs: VERBS }),
    ...more,
  });
}

/** So many lines between two actors beside the one there is. */
function withParallels(count: number): GraphIndex {
  const types = ['thanks', 'praises', 'supports', 'urges', 'mediates', 'influences', 'invites', 'receives'] as const;
  return spread((document) => {
    const [first] = document.edges;
    if (!first) throw new Error('the sample has edges');
    const extra = types.slice(0, count).map((type) => ({
      ...first,
      id: edgeId('russia', type, 'north-korea'),
      source: node('russia'),
      target: node('north-korea'),
      type,
      modality: 'stated' as const,
    }));
    return { edges: [...document.edges, ...extra] };
  });
}

describe('at rest', () => {
  const scene = sceneWith(spread());

  test('a node knows its size, its name, and the flag of its land', () => {
    expect(scene.nodes.find(({ id }) => id === 'us-officials')).toEqual({
      id: 'us-officials',
      type: 'organization',
      position: { x: 1400, y: 30 },
      radius: 11.1,
      weight: 1,
      label: 'US officials',
      named: false,
      flag: 'us',
      state: 'rest',
      faded: false,
      folded: 0,
      hiddenNeighbours: 0,
      pinned: false,
    });
    expect(scene.nodes.find(({ id }) => id === 'agency')?.flag).toBeNull();
    expect(scene.nodes.find(({ id }) => id === 'blinken-sees')).toMatchObject({
      label: 'North Korea provides military equipment to Russia',
      flag: null,
    });
  });

  test('a line knows its signs and how it bows', () => {
    expect(scene.edges.find(({ id }) => id === ARMS)).toEqual({
      id: ARMS,
      kind: 'line',
      source: 'north-korea',
      target: 'russia',
      modality: 'disputed',
      tone: 'cooperation',
      symmetric: false,
      sources: 1,
      bend: expect.any(Number),
      label: 'verb of supplies-arms-to',
      state: 'rest',
      faded: false,
      nearOnly: false,
      minor: false,
    });
  });

  test('threads lie beneath lines; what concerns whom stays away where it is far', () => {
    expect(scene.edges.map(({ kind }) => kind)).toEqual(['thread', 'thread', 'line', 'line', 'line']);
  });

  test('each country has its land', () =>
    expect(scene.territories.map(({ country }) => country)).toEqual(['russia', 'north-korea', 'united-states']));

  test('same input, same scene', () => expect(sceneWith(spread())).toEqual(scene));
});

test('the names are of the language', () => {
  expect(sceneWith(spread(), { language: 'ar' }).nodes[0]?.label).toBe('روسيا');
});

test('the land stands in for offices on it; one in another land is a quiet line', () => {
  const index = spread((document) => {
    const [first] = document.edges;
    if (!first) throw new Error('the sample has edges');
    const office = (holder: string, of: string) => ({
      ...first,
      id: edgeId(holder, 'holds-office', of),
      source: node(holder),
      target: node(of),
      type: 'holds-office' as const,
      modality: 'stated' as const,
    });
    return { edges: [office('blinken', 'united-states'), office('blinken', 'kremlin')] };
  });
  expect(sceneWith(index).edges.map(({ id, kind }) => [id, kind])).toEqual([['blinken~holds-office~kremlin', 'quiet']]);
});

describe('a statement', () => {
  const aside = edgeId('blinken-sees', 'concerns', 'russia');
  const find = (more: Partial<SceneInput>) => sceneWith(spread(), more).edges.find(({ id }) => id === aside);

  test('shows whom it concerns while it is hovered or selected', () => {
    expect(find({})).toBeUndefined();
    expect(find({ hover: 'blinken-sees' })).toMatchObject({ kind: 'aside', nearOnly: false });
    expect(find({ selection: { kind: 'node', id: node('blinken-sees') } })).toMatchObject({ nearOnly: false });
    expect(find({ hover: 'russia' })).toBeUndefined();
  });

  test('shows whom it concerns at near zoom where that is near', () => {
    const index = spread((document) => ({
      nodes: document.nodes.map((one) => ({ ...one, position: { x: one.position.x / 10, y: 0 } })),
    }));
    expect(sceneWith(index).edges.find(({ id }) => id === aside)).toMatchObject({ kind: 'aside', nearOnly: true });
  });
});

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

describe('a selected line', () => {
  const scene = sceneWith(spread(), {
    selection: { kind: 'edge', id: ARMS },
    marked: new Set([node('blinken-sees'), node('kremlin-denies')]),
    reading: node('kremlin-denies'),
  });

  test('lies on top, and its statements are marked', () => {
    expect(scene.edges.at(-1)).toMatchObject({ id: ARMS, state: 'selected' });
    expect(scene.nodes.filter(({ state }) => state !== 'rest').map(({ id, state }) => [id, state])).toEqual([
      ['blinken-sees', 'marked'],
      ['kremlin-denies', 'reading'],
    ]);
    expect(
      scene.edges
        .filter(({ state }) => state === 'marked')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['blinken~speaks~blinken-sees', 'kremlin~speaks~kremlin-denies']);
    expect(scene.selected).toBe(ARMS);
  });

  test('leaves the rest at full strength, but on a phone', () => {
    expect(scene.nodes.some(({ faded }) => faded)).toBe(false);
    const phone = sceneWith(spread(), {
      selection: { kind: 'edge', id: ARMS },
      marked: new Set([node('blinken-sees')]),
      selectionFades: true,
    });
    expect(phone.nodes.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([
      'russia',
      'north-korea',
      'blinken',
      'blinken-sees',
    ]);
    expect(phone.edges.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([
      'blinken~speaks~blinken-sees',
      ARMS,
    ]);
  });
});

test('hovering fades all but the neighbours and what is being read', () => {
  const scene = sceneWith(spread(), {
    hover: 'putin',
    emphasis: {
      nodes: new Set([node('putin'), node('north-korea')]),
      edges: new Set([edgeId('putin', 'visits', 'north-korea')]),
    },
    marked: new Set([node('blinken-sees')]),
  });
  expect(scene.nodes.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([
    'north-korea',
    'putin',
    'blinken-sees',
  ]);
  expect(scene.edges.filter(({ faded }) => !faded).map(({ id }) => id)).toEqual([
    'blinken~speaks~blinken-sees',
    'putin~visits~north-korea',
  ]);
  expect(scene.hovered).toBe('putin');
});

test('the pointer resting on what is selected fades nothing', () => {
  const index = spread();
  const scene = sceneWith(index, {
    hover: ARMS,
    selection: { kind: 'edge', id: ARMS },
    emphasis: { nodes: new Set(), edges: new Set([ARMS]) },
  });
  expect([...scene.nodes, ...scene.edges].some(({ faded }) => faded)).toBe(false);
});

test('what does not pass the filters is not there', () => {
  const index = spread();
  const scene = sceneWith(index, {
    visible: applyFilter(index, { ...NO_FILTER, hiddenNodeTypes: ['country', 'statement'] }),
  });
  expect(scene.territories).toEqual([]);
  expect(scene.edges).toEqual([]);
  expect(scene.nodes.map(({ id }) => id)).toEqual(['blinken', 'putin', 'kremlin', 'agency', 'us-officials']);
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
