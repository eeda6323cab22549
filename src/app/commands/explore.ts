import type { Hops } from '../../domain/graph/neighbourhood';
import { confirmedOnly, isConfirmedOnly } from '../../domain/graph/sureness';
import { pathQuestion, selectChosenNodes, selectHiddenNeighbours } from '../../state/selectors';
import { type AppState, asOneStep } from '../../state/store';
import { always, type CommandDefinition } from './types';

type ExploreCommand =
  | 'undo'
  | 'redo'
  | 'copyLink'
  | 'hops1'
  | 'hops2'
  | 'hops3'
  | 'expand'
  | 'leaveFocus'
  | 'path'
  | 'hide'
  | 'showHidden'
  | 'pin'
  | 'confirmedOnly'
  | 'disputedOnly'
  | 'showAll';

const hasChosen = (state: AppState) => state.view.selection !== null;

/** What an analyst does with the view; all of it can be taken back. */
export const EXPLORE_COMMANDS: readonly CommandDefinition<ExploreCommand>[] = [
  {
    id: 'undo',
    key: { codes: ['KeyZ'], mod: true, shown: 'Ctrl Z' },
    menus: ['background'],
    when: always,
    run: ({ store }) => store.temporal.getState().undo(),
  },
  {
    id: 'redo',
    key: { codes: ['KeyY'], mod: true, shown: 'Ctrl Y' },
    menus: ['background'],
    when: always,
    run: ({ store }) => store.temporal.getState().redo(),
  },
  {
    id: 'copyLink',
    key: { codes: ['KeyU'], shown: 'U' },
    menus: ['background'],
    when: always,
    run: ({ copyLink }) => copyLink(),
  },
  hops('hops1', 1),
  hops('hops2', 2),
  hops('hops3', 3),
  {
    id: 'expand',
    key: { codes: ['KeyX'], shown: 'X' },
    menus: ['selection'],
    when: (state) => chosenNodesOf(state).some((id) => selectHiddenNeighbours(state).has(id)),
    run: ({ store }) => {
      const state = store.getState();
      const done = asOneStep(store);
      for (const id of chosenNodesOf(state)) if (selectHiddenNeighbours(state).has(id)) state.expand(id);
      done();
    },
  },
  {
    id: 'leaveFocus',
    menus: ['selection', 'background'],
    when: ({ view }) => view.focus !== null,
    run: ({ store }) => store.getState().leaveFocus(),
  },
  {
    id: 'path',
    key: { codes: ['KeyJ'], shown: 'J' },
    menus: ['selection', 'background'],
    when: always,
    run: ({ store }) => {
      const { setPath, setDialog } = store.getState();
      const [from, to, ...more] = selectChosenNodes(store.getState());
      // Two are a question already; otherwise it has to be asked.
      if (from && to && more.length === 0) setPath(pathQuestion(store.getState(), from, to));
      else setDialog('path');
    },
  },
  {
    id: 'hide',
    key: { codes: ['KeyH'], shown: 'H' },
    menus: ['selection'],
    when: (state) => chosenNodesOf(state).length > 0,
    run: ({ store }) => store.getState().hide(chosenNodesOf(store.getState())),
  },
  {
    id: 'pin',
    key: { codes: ['KeyK'], shown: 'K' },
    menus: ['selection'],
    when: (state) => chosenNodesOf(state).length > 0,
    run: ({ store }) => store.getState().togglePin(chosenNodesOf(store.getState())),
  },
  {
    id: 'showHidden',
    key: { codes: ['KeyH'], shift: true, shown: 'Shift H' },
    menus: ['background'],
    when: ({ view }) => view.hidden.length > 0,
    run: ({ store }) => store.getState().showHidden(),
  },
  {
    id: 'confirmedOnly',
    key: { codes: ['KeyC'], shown: 'C' },
    when: always,
    run: ({ store }) => {
      const { view, setFilter } = store.getState();
      setFilter(confirmedOnly(!isConfirmedOnly(view.filter)));
    },
  },
  {
    id: 'disputedOnly',
    key: { codes: ['KeyC'], shift: true, shown: 'Shift C' },
    when: always,
    run: ({ store }) => {
      const { view, setFilter } = store.getState();
      setFilter({ onlyDisputed: !view.filter.onlyDisputed });
    },
  },
  { id: 'showAll', menus: ['background'], when: always, run: ({ store }) => store.getState().showAll() },
];

/** The nodes that are chosen themselves, not as ends of a line. */
const chosenNodesOf = (state: AppState) =>
  selectChosenNodes(state).filter((id) => id === state.view.selection?.id || state.view.also.includes(id));

/** The neighbourhood of what is chosen; the same number again leaves it. */
function hops<Id extends 'hops1' | 'hops2' | 'hops3'>(id: Id, count: Hops): CommandDefinition<Id> {
  return {
    id,
    key: { codes: [`Digit${count}`, `Numpad${count}`], shown: String(count) },
    menus: ['selection'],
    when: (state) => hasChosen(state) || state.view.focus !== null,
    run: ({ store }) => {
      const state = store.getState();
      const chosen = selectChosenNodes(state);
      const { focus } = state.view;
      const around = chosen.length > 0 ? chosen : (focus?.around ?? []);
      const isSame = focus?.hops === count && String(focus.around) === String(around) && focus.expanded.length === 0;
      if (isSame) state.leaveFocus();
      else state.focusOn(around, count);
    },
  };
}
