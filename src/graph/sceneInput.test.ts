import { expect, test } from 'vitest';
import { indexGraph } from '../domain/graph/graphIndex';
import { edgeId, nodeIdSchema } from '../domain/model/ids';
import { aGraph } from '../domain/testing/graph';
import { createAppStore } from '../state/store';
import { baseMapOf } from './scene/baseMap';
import { buildScene } from './scene/buildScene';
import { inputOfView, selectSceneInput } from './sceneInput';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');

function chosen() {
  const store = createAppStore(indexGraph(aGraph()), { language: 'en', theme: 'light' });
  store.getState().select({ kind: 'edge', id: ARMS });
  return store;
}

test('a picture of what is in sight is the scene on the screen', () => {
  const state = chosen().getState();
  const baseMap = baseMapOf(state.index);
  const screen = buildScene(baseMap, { ...selectSceneInput(state), verbs: new Map(), selectionFades: false });
  expect(buildScene(baseMap, inputOfView(state, new Map()))).toEqual(screen);
  expect(screen.nodes.some((node) => node.state === 'marked' || node.state === 'reading')).toBe(true);
});

test('on a phone the screen fades what is not selected, the picture does not', () => {
  const state = chosen().getState();
  const baseMap = baseMapOf(state.index);
  const phone = buildScene(baseMap, { ...selectSceneInput(state), verbs: new Map(), selectionFades: true });
  expect(phone.nodes.some((node) => node.faded)).toBe(true);
  expect(buildScene(baseMap, inputOfView(state, new Map())).nodes.some((node) => node.faded)).toBe(false);
});

test('a picture shows nothing of the pointer, and no counts or pins, which are for the hand', () => {
  const store = chosen();
  const state = store.getState();
  const blinken = nodeIdSchema.parse('blinken');
  state.setHover(blinken);
  state.hide([nodeIdSchema.parse('kremlin')]);
  const input = inputOfView(store.getState(), new Map());
  expect([input.hover, input.emphasis, input.hiddenNeighbours.size, input.pinned]).toEqual([null, null, 0, []]);
  expect(input.visible.nodes.has(nodeIdSchema.parse('kremlin'))).toBe(false);
  expect(selectSceneInput(store.getState()).hover).toBe(blinken);
});

test('the scene stays the same object while nothing of it changes', () => {
  const store = chosen();
  const before = selectSceneInput(store.getState());
  store.getState().setPanel('legend', false);
  expect(selectSceneInput(store.getState())).toBe(before);
});
