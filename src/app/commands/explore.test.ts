import { expect, test } from 'vitest';
import { indexGraph } from '../../domain/graph/graphIndex';
import { edgeId, nodeIdSchema } from '../../domain/model/ids';
import { aGraph } from '../../domain/testing/graph';
import { selectVisible } from '../../state/selectors';
import { createAppStore } from '../../state/store';
import { type CommandId, commandById } from './commands';
import { storeContext } from './storeContext';

const node = (id: string) => ({ kind: 'node', id: nodeIdSchema.parse(id) }) as const;
const VISIT = { kind: 'edge', id: edgeId('putin', 'visits', 'north-korea') } as const;

function app() {
  const store = createAppStore(indexGraph(aGraph()), { language: 'en', theme: 'light' });
  const context = storeContext(store);
  return {
    store,
    state: () => store.getState(),
    run: (id: CommandId) => commandById(id).run(context),
    can: (id: CommandId) => commandById(id).when(store.getState()),
    seen: () => [...selectVisible(store.getState()).nodes].sort(),
    undo: () => store.temporal.getState().undo(),
  };
}

test('one to three steps around what is chosen; the same again leaves the focus', () => {
  const { state, run, seen } = app();
  state().select(node('putin'));
  run('hops1');
  expect(seen()).toEqual(['north-korea', 'putin']);
  run('hops2');
  expect(seen()).toEqual(['north-korea', 'putin', 'russia']);
  run('hops2');
  expect(state().view.focus).toBeNull();
});

test('expanding is offered where something is out of sight, and is one step of undo for several', () => {
  const { state, run, can, seen, undo } = app();
  state().select(node('north-korea'));
  expect(can('expand')).toBe(false);
  state().hide([node('russia').id, node('putin').id]);
  state().select(node('north-korea'));
  state().alsoSelect(node('us-officials'));
  expect(can('expand')).toBe(true);
  const before = seen();
  run('expand');
  expect(seen()).toEqual([...before, 'putin', 'russia'].sort());
  expect(can('expand')).toBe(false);
  undo();
  expect(seen()).toEqual(before);
});

test('hide and pin act on every chosen node, not on the ends of a chosen line', () => {
  const { state, run, can } = app();
  state().select(VISIT);
  expect([can('hide'), can('pin')]).toEqual([false, false]);
  state().alsoSelect(node('kremlin'));
  expect([can('hide'), can('pin')]).toEqual([true, true]);
  run('pin');
  expect(state().view.pinned).toEqual(['kremlin']);
  run('hide');
  expect(state().view).toMatchObject({ hidden: ['kremlin'], pinned: [], selection: VISIT, also: [] });
});

test('what was hidden comes back together', () => {
  const { state, run, can } = app();
  expect(can('showHidden')).toBe(false);
  state().hide([node('russia').id]);
  state().hide([node('putin').id]);
  run('showHidden');
  expect(state().view.hidden).toEqual([]);
});
