import { expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { nodeIdSchema } from '../../domain/model/ids';
import { aGraph } from '../../domain/testing/graph';
import { createAppStore } from '../../state/store';
import { commandFor } from '../keyboard/keymap';
import { COMMANDS, commandById } from './commands';
import { storeContext } from './storeContext';

const store = () => createAppStore(indexGraph(aGraph()), { language: 'ar', theme: 'light' });
const press = (code: string, more: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  code,
  key: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
test('keys are told by their place, and the browser keeps its own', () => {
  const state = store().getState();
  expect(commandFor(press('KeyL'), state)?.id).toBe('language');
  expect(commandFor(press('KeyL', { ctrlKey: true }), state)).toBeNull();
  expect(commandFor(press('Slash', { shiftKey: true }), state)?.id).toBe('help');
  expect(commandFor(press('Slash'), state)?.id).toBe('search');
  expect(commandFor(press('KeyZ', { ctrlKey: true }), state)?.id).toBe('undo');
  expect(commandFor(press('KeyZ'), state)).toBeNull();
  expect(commandFor({ ...press('Minus', { shiftKey: true }), key: '?' }, state)?.id).toBe('help');
  expect(commandFor({ ...press('Slash'), key: '؟' }, state)?.id).toBe('help');
  expect(commandFor(press('Equal', { shiftKey: true }), state)?.id).toBe('zoomIn');
});

test.each([undefined, 'presenting'] as const)('no key means two things (%s)', (mode) => {
  const able = COMMANDS.filter(({ during }) => during === mode || during === 'always');
  const keys = able.flatMap(
    ({ key }) => key?.codes.map((code) => `${code} ${key.shift ?? false} ${key.mod ?? false}`) ?? [],
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('Escape closes the reader first, then clears the selection, then means nothing', () => {
  const app = store();
  const [article] = app.getState().index.document.articles;
  if (!article) throw new Error('no article');
  app.getState().select({ kind: 'node', id: nodeIdSchema.parse('blinken') });
  app.getState().openReader({ article: article.id, span: null });
  const pressEscape = () => commandFor(press('Escape'), app.getState())?.run(storeContext(app));
  pressEscape();
  expect(app.getState().view).toMatchObject({ reader: null, selection: { id: 'blinken' } });
  pressEscape();
  expect(app.getState().view.selection).toBeNull();
  expect(commandFor(press('Escape'), app.getState())).toBeNull();
});

test('the language and the theme go round', () => {
  const app = store();
  commandById('language').run(storeContext(app));
  expect(app.getState().language).toBe('en');
  const themes = [1, 2, 3].map(() => {
    commandById('theme').run(storeContext(app));
    return app.getState().theme;
  });
  expect(themes).toEqual(['dark', 'projector', 'light']);
});
