import { expect, test } from 'vitest';
import { NO_FILTER } from '../domain/graph/filter';
import { indexGraph } from '../domain/graph/graphIndex';
import type { BriefingScene } from '../domain/model/briefing';
import { edgeId, nodeIdSchema, sceneIdSchema } from '../domain/model/ids';
import { aGraph } from '../domain/testing/graph';
import { captureView, matterOf } from './capture';
import { selectLit } from './selectors';
import { createAppStore } from './store';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const node = (id: string) => nodeIdSchema.parse(id);
const app = () => createAppStore(indexGraph(aGraph()), { language: 'ar', theme: 'light' });

test('without anything chosen or put away, the whole graph is the scene', () => {
  const store = app();
  expect(matterOf(store.getState())).toBe('all');
  expect(captureView(store.getState())).toEqual({ focus: [], quotes: [] });
});

test('what is chosen is the scene, with the quote being read and where the camera stands', () => {
  const store = app();
  store.getState().select({ kind: 'edge', id: ARMS });
  store.getState().alsoSelect({ kind: 'node', id: node('blinken') });
  store.getState().showQuote(1);
  store.getState().setCamera({ x: 1.4, y: -2.6, width: 100.2, height: 0.1 });
  expect(captureView(store.getState())).toEqual({
    focus: [ARMS, 'blinken'],
    quotes: [{ of: ARMS, at: 1 }],
    camera: { x: 1, y: -3, width: 100, height: 1 },
  });
});

test('what filters leave is the scene', () => {
  const store = app();
  store.getState().setFilter({ ...NO_FILTER, hiddenNodeTypes: ['statement'] });
  const { focus, quotes } = captureView(store.getState());
  expect(matterOf(store.getState())).toBe('restricted');
  expect(focus).toContain(ARMS);
  expect(focus.some((id) => aGraph().nodes.some((each) => each.id === id && each.type === 'statement'))).toBe(false);
  expect(quotes).toEqual([]);
});

test('a way that is read is the scene, and a quote only where it stands on the way', () => {
  const store = app();
  store.getState().setPath({ from: node('putin'), to: node('north-korea'), families: ['relation'], choice: 0 });
  const way = captureView(store.getState());
  expect(way.focus).toEqual(expect.arrayContaining(['putin', 'north-korea', 'putin~visits~north-korea']));
  store.getState().select({ kind: 'edge', id: ARMS });
  expect(captureView(store.getState())).toEqual(way);
});

const SCENE: BriefingScene = {
  id: sceneIdSchema.parse('one'),
  title: { ar: 'أ', en: 'a' },
  notes: { ar: '', en: '' },
  focus: [node('blinken'), ARMS],
  quotes: [{ of: ARMS, at: 1 }],
  camera: { x: 1, y: 2, width: 30, height: 40 },
};

test('a scene that is shown is lit and captured as it was, until the view is another', () => {
  const store = app();
  store.getState().showScene(SCENE);
  const { focus, quotes, camera } = SCENE;
  expect(captureView(store.getState())).toEqual({ focus, quotes, camera });
  expect(store.getState().view).toMatchObject({ selection: { id: ARMS }, quote: 1 });
  expect([...(selectLit(store.getState())?.nodes ?? [])].sort()).toEqual(['blinken', 'north-korea', 'russia']);
  store.getState().select({ kind: 'node', id: node('kremlin') });
  expect(selectLit(store.getState())).toBeNull();
  expect(captureView(store.getState()).focus).toEqual(['kremlin']);
});

test('legend and scenes make room for each other', () => {
  const store = app();
  store.getState().setPanel('scenes', true);
  expect(store.getState().panels).toMatchObject({ legend: false, scenes: true });
  store.getState().setPanel('legend', true);
  expect(store.getState().panels).toMatchObject({ legend: true, scenes: false });
});
