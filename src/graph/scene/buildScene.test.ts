import { describe, expect, test } from 'vitest';
import { applyFilter, NO_FILTER } from '../../domain/graph/filter';
import { edgeId } from '../../domain/model/ids';
import { ARMS, node, sceneWith, spread } from '../testing/scenes';
import type { SceneInput } from './scene';

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
