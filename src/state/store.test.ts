import { expect, test } from 'vitest';
import { indexGraph } from '../domain/graph/graphIndex';
import { briefingIdSchema, edgeId, nodeIdSchema, sceneIdSchema } from '../domain/model/ids';
import { aGraph } from '../domain/testing/graph';
import {
  selectChosen,
  selectEmphasis,
  selectLit,
  selectMarkedStatements,
  selectQuote,
  selectQuotes,
  selectSceneQuotes,
  selectVisible,
} from './selectors';
import { selectUnlessChosen } from './selectUnlessChosen';
import { createAppStore } from './store';

const ARMS = edgeId('north-korea', 'supplies-arms-to', 'russia');
const node = (id: string) => nodeIdSchema.parse(id);
const store = () => createAppStore(indexGraph(aGraph()), { language: 'ar', theme: 'light' });

test('selecting opens the evidence and starts at the first quote', () => {
  const app = store();
  expect(app.getState().panels.evidence).toBe(false);
  app.getState().select({ kind: 'edge', id: ARMS });
  app.getState().showQuote(1);
  expect(selectQuote(app.getState())?.chain.speakers).toEqual(['kremlin']);
  app.getState().select({ kind: 'edge', id: ARMS });
  expect(app.getState().panels.evidence).toBe(true);
  expect(selectQuote(app.getState())?.chain.speakers).toEqual(['blinken']);
});

test('clearing the selection closes the reader; another selection leaves it open', () => {
  const app = store();
  const [article] = app.getState().index.document.articles;
  if (!article) throw new Error('no article');
  app.getState().select({ kind: 'edge', id: ARMS });
  app.getState().openReader({ article: article.id, span: null });
  app.getState().select({ kind: 'node', id: node('blinken') });
  expect(app.getState().view.reader).not.toBeNull();
  app.getState().select(null);
  expect(app.getState().view.reader).toBeNull();
});

test('a language switch leaves the view as it is', () => {
  const app = store();
  app.getState().select({ kind: 'edge', id: ARMS });
  const { view } = app.getState();
  app.getState().setLanguage('en');
  expect(app.getState().view).toBe(view);
});

test('derivations are worked out once for the same state', () => {
  const app = store();
  app.getState().select({ kind: 'edge', id: ARMS });
  const [visible, quotes] = [selectVisible(app.getState()), selectQuotes(app.getState())];
  app.getState().setHover(node('russia'));
  expect(selectVisible(app.getState())).toBe(visible);
  expect(selectQuotes(app.getState())).toBe(quotes);
});

test('hover lights a node with its neighbours, or a line with its ends', () => {
  const app = store();
  expect(selectEmphasis(app.getState())).toBeNull();
  app.getState().setHover(node('putin'));
  expect(selectEmphasis(app.getState())).toEqual({
    nodes: new Set(['putin', 'north-korea']),
    edges: new Set(['putin~visits~north-korea']),
  });
  app.getState().setHover(ARMS);
  expect(selectEmphasis(app.getState())?.nodes).toEqual(new Set(['north-korea', 'russia']));
});

test('the statements that carry the selection are marked', () => {
  const app = store();
  app.getState().select({ kind: 'edge', id: ARMS });
  expect(selectMarkedStatements(app.getState())).toEqual(new Set(['blinken-sees', 'kremlin-denies']));
});

test('a bundle opens and closes', () => {
  const app = store();
  app.getState().toggleBundle('a~b');
  expect(app.getState().view.openBundles).toEqual(['a~b']);
  app.getState().toggleBundle('a~b');
  expect(app.getState().view.openBundles).toEqual([]);
});

test('hiding what the focus is around leaves the focus; hiding something else keeps it', () => {
  const app = store();
  app.getState().focusOn([node('putin')], 1);
  app.getState().hide([node('north-korea')]);
  expect(app.getState().view.focus?.around).toEqual(['putin']);
  app.getState().hide([node('putin')]);
  expect(app.getState().view).toMatchObject({ focus: null, hidden: ['north-korea', 'putin'] });
});

test('what is picked out becomes the selection, unless it is chosen already', () => {
  const app = store();
  app.getState().select({ kind: 'edge', id: ARMS });
  app.getState().alsoSelect({ kind: 'node', id: node('putin') });
  selectUnlessChosen(app, 'putin');
  expect(selectChosen(app.getState())).toEqual([ARMS, 'putin']);
  selectUnlessChosen(app, 'kremlin');
  expect(selectChosen(app.getState())).toEqual(['kremlin']);
  selectUnlessChosen(app, null);
  expect(selectChosen(app.getState())).toEqual(['kremlin']);
});

test('presenting shows the whole graph and gives back what was being looked at; it leaves nothing to undo', () => {
  const app = store();
  const text = { ar: 'عرض', en: 'A briefing' };
  const briefing = {
    id: briefingIdSchema.parse('mine'),
    title: text,
    scenes: [
      { id: sceneIdSchema.parse('one'), title: text, notes: text, focus: [ARMS], quotes: [{ of: ARMS, at: 1 }] },
    ],
  };
  app.getState().keepBriefing(briefing);
  app.getState().setFilter({ hiddenTones: ['conflict'] });
  app.getState().setCamera({ x: 1, y: 2, width: 3, height: 4 });
  const { view, camera } = app.getState();
  const steps = app.temporal.getState().pastStates.length;

  app.getState().present(briefing.id);
  expect(selectVisible(app.getState()).edges.has(ARMS)).toBe(true);
  expect(selectLit(app.getState())?.edges).toEqual(new Set([ARMS]));
  expect(selectSceneQuotes(app.getState()).map(({ view: quote }) => quote.chain.speakers)).toEqual([['kremlin']]);
  app.getState().select({ kind: 'node', id: node('blinken') });
  app.getState().present(briefing.id, 0);
  expect(app.getState().view.selection).toBeNull();
  app.getState().endPresentation();
  expect(app.getState().view).toBe(view);
  expect(app.getState().camera).toBe(camera);
  expect(app.temporal.getState().pastStates.length).toBe(steps);
});

test('a briefing that was deleted comes back by undo', () => {
  const app = store();
  const briefing = { id: briefingIdSchema.parse('mine'), title: { ar: '', en: '' }, scenes: [] };
  app.getState().keepBriefing(briefing);
  app.getState().keepBriefing({ ...briefing, title: { ar: 'عنوان', en: '' } });
  app.getState().deleteBriefing(briefing.id);
  expect(app.getState().own).toEqual([]);
  app.temporal.getState().undo();
  expect(app.getState().own.map(({ title }) => title.ar)).toEqual(['عنوان']);
  app.temporal.getState().undo();
  expect(app.getState().own).toEqual([briefing]);
});
