import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { briefingIdSchema, nodeIdSchema, sceneIdSchema } from '../../domain/model/ids';
import { aGraph } from '../../domain/testing/graph';
import { createAppStore } from '../../state/store';
import { message, REMOTE_COMMANDS, readClientMessage, readHostMessage, stateMessage } from './protocol';

const TALK = 'talk-abc';
const start = () => createAppStore(indexGraph(aGraph()), { language: 'ar', theme: 'light' });
const own = {
  id: briefingIdSchema.parse('own-one'),
  title: { ar: 'عرضي', en: '' },
  scenes: [
    {
      id: sceneIdSchema.parse('first'),
      title: { ar: 'أول', en: '' },
      notes: { ar: '', en: '' },
      focus: [],
      quotes: [],
    },
  ],
};

test('what one window says the other understands, also after the copying that a browser does', () => {
  const said = [
    message(TALK, { kind: 'hello' }),
    message(TALK, { kind: 'end' }),
    message(TALK, { kind: 'leaving' }),
    ...REMOTE_COMMANDS.map((command) => message(TALK, { kind: 'do', command })),
  ];
  for (const one of said) expect(readHostMessage(structuredClone(one), TALK)).toEqual(one);
});

test('the state says what is being shown, and brings a briefing along that the graph does not have', () => {
  const app = start();
  expect(stateMessage(TALK, app.getState())).toMatchObject({ scene: null, clicked: null, own: null, language: 'ar' });
  app.getState().setOwn([own]);
  app.getState().present(own.id, 0);
  app.getState().setBlank(true);
  app.getState().select({ kind: 'node', id: nodeIdSchema.parse('blinken') });
  app.getState().setLanguage('en');
  const said = stateMessage(TALK, app.getState());
  expect(readClientMessage(structuredClone(said), TALK)).toEqual(said);
  expect(said).toMatchObject({
    language: 'en',
    scene: { briefing: 'own-one', at: 0, blank: true },
    clicked: 'blinken',
    own: { title: { ar: 'عرضي' } },
  });
});

test('another pair of windows, another form, another command are not understood', () => {
  const hello = message(TALK, { kind: 'hello' });
  expect(readHostMessage(hello, 'talk-other')).toBeNull();
  expect(readHostMessage({ ...hello, form: 'rawabit-presenter-0' }, TALK)).toBeNull();
  expect(readHostMessage({ ...hello, more: 1 }, TALK)).toBeNull();
  expect(readHostMessage({ ...hello, kind: 'do', command: 'copyLink' }, TALK)).toBeNull();
  expect(readHostMessage(stateMessage(TALK, start().getState()), TALK)).toBeNull();
  expect(readClientMessage(hello, TALK)).toBeNull();
  const state = stateMessage(TALK, start().getState());
  expect(readClientMessage({ ...state, scene: { briefing: '<b>', at: 0, blank: false } }, TALK)).toBeNull();
  expect(readClientMessage({ ...state, scene: { briefing: 'a', at: -1, blank: false } }, TALK)).toBeNull();
  expect(readClientMessage({ ...state, own: { id: 'a' } }, TALK)).toBeNull();
});

test('nothing that comes from elsewhere is taken or throws', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(readHostMessage(raw, TALK)).toBeNull();
      expect(readClientMessage(raw, TALK)).toBeNull();
    }),
  );
});
