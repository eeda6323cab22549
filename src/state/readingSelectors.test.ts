import { expect, test } from 'vitest';
import { indexGraph } from '../domain/graph/graphIndex';
import { briefingIdSchema, edgeId, nodeIdSchema, sceneIdSchema } from '../domain/model/ids';
import { aGraph } from '../domain/testing/graph';
import { selectFraming, selectReading, selectSceneQuote } from './readingSelectors';
import { createAppStore } from './store';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const text = { ar: 'مشهد', en: 'A scene' };
const FRAME = { x: 1, y: 2, width: 3, height: 4 };
const MINE = briefingIdSchema.parse('mine');

function presenting() {
  const app = createAppStore(indexGraph(aGraph()), { language: 'ar', theme: 'light' });
  const scene = (id: string) => ({ id: sceneIdSchema.parse(id), title: text, notes: text });
  app.getState().setOwn([
    {
      id: MINE,
      title: text,
      scenes: [
        {
          ...scene('one'),
          focus: [ARMS],
          quotes: [
            { of: ARMS, at: 0 },
            { of: nodeIdSchema.parse('kremlin-denies'), at: 0 },
          ],
        },
        { ...scene('two'), focus: [], quotes: [], camera: FRAME },
      ],
    },
  ]);
  app.getState().present(MINE);
  return app;
}

test('the marker lies on the line and the statement of the quote that is read, and on no other', () => {
  const app = presenting();
  expect(selectReading(app.getState())).toEqual({
    selection: { kind: 'edge', id: ARMS },
    marked: new Set(['blinken-sees']),
    reading: 'blinken-sees',
  });
  app.getState().showQuote(1);
  expect(selectReading(app.getState())).toEqual({
    selection: null,
    marked: new Set(['kremlin-denies']),
    reading: 'kremlin-denies',
  });
});

test('what is clicked in between takes the marker over', () => {
  const app = presenting();
  app.getState().select({ kind: 'node', id: nodeIdSchema.parse('russia') });
  expect(selectSceneQuote(app.getState())).toBeNull();
  expect(selectReading(app.getState())).toEqual({
    selection: { kind: 'node', id: 'russia' },
    marked: new Set(),
    reading: null,
  });
});

test('the camera frames what the scene lights, or what it says; the whole where it lights everything', () => {
  const app = presenting();
  expect(selectFraming(app.getState())).toEqual({ ids: ['north-korea', 'russia'], rect: null });
  app.getState().present(MINE, 1);
  expect(selectFraming(app.getState())).toEqual({ ids: [], rect: FRAME });
  app.getState().endPresentation();
  expect(selectFraming(app.getState())).toBeNull();
});
