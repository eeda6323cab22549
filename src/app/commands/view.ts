import type { Theme } from '../../state/appData';
import { always, type CommandDefinition } from './types';

const ZOOM_STEP = 1.3;
/** How far one step of the camera goes, of what is free of the graph. */
const PAN_STEP = 0.4;
const THEMES: readonly Theme[] = ['light', 'dark', 'projector'];

type ViewCommand =
  | 'search'
  | 'walk'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'panLeft'
  | 'panRight'
  | 'panUp'
  | 'panDown'
  | 'fullScreen'
  | 'language'
  | 'theme'
  | 'statements'
  | 'legend'
  | 'evidence'
  | 'time'
  | 'network'
  | 'matrix'
  | 'table'
  | 'disputed'
  | 'export'
  | 'help'
  | 'about'
  | 'clear';

/** Camera, panels, ways of looking. */
export const VIEW_COMMANDS: readonly CommandDefinition<ViewCommand>[] = [
  {
    id: 'search',
    key: { codes: ['Slash'], typed: ['/'], shown: '/' },
    when: always,
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'walk',
    key: { codes: ['KeyW'], shown: 'W' },
    when: always,
    run: ({ store, focusGraph }) => {
      const { view, setTab, closeReader } = store.getState();
      if (view.tab !== 'network') setTab('network');
      // It lies over the whole graph.
      if (view.reader) closeReader();
      focusGraph();
    },
  },
  {
    id: 'zoomIn',
    key: { codes: ['Equal', 'NumpadAdd'], shown: '+' },
    when: always,
    run: ({ camera }) => camera?.zoomBy(ZOOM_STEP),
  },
  {
    id: 'zoomOut',
    key: { codes: ['Minus', 'NumpadSubtract'], shown: '−' },
    when: always,
    run: ({ camera }) => camera?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'fit',
    key: { codes: ['Digit0', 'Numpad0'], shown: '0' },
    menus: ['background'],
    when: always,
    run: ({ camera }) => camera?.fitAll(),
  },
  pan('panLeft', -1, 0),
  pan('panRight', 1, 0),
  pan('panUp', 0, -1),
  pan('panDown', 0, 1),
  {
    id: 'fullScreen',
    key: { codes: ['KeyF'], shown: 'F' },
    during: 'always',
    when: always,
    run: ({ toggleFullScreen }) => toggleFullScreen(),
  },
  {
    id: 'language',
    key: { codes: ['KeyL'], shown: 'L' },
    during: 'always',
    when: always,
    run: ({ store }) => store.getState().setLanguage(store.getState().language === 'ar' ? 'en' : 'ar'),
  },
  {
    id: 'theme',
    key: { codes: ['KeyT'], shown: 'T' },
    during: 'always',
    when: always,
    run: ({ store }) => {
      const { theme, setTheme } = store.getState();
      setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light');
    },
  },
  {
    id: 'statements',
    key: { codes: ['KeyS'], shown: 'S' },
    when: always,
    run: ({ store }) => store.getState().foldStatements(!store.getState().view.foldsStatements),
  },
  {
    id: 'legend',
    key: { codes: ['KeyG'], shown: 'G' },
    when: always,
    run: ({ store }) => store.getState().setPanel('legend', !store.getState().panels.legend),
  },
  {
    id: 'evidence',
    key: { codes: ['KeyE'], shown: 'E' },
    when: always,
    run: ({ store }) => store.getState().setPanel('evidence', !store.getState().panels.evidence),
  },
  {
    id: 'time',
    key: { codes: ['KeyI'], shown: 'I' },
    when: always,
    run: ({ store }) => store.getState().setPanel('time', !store.getState().panels.time),
  },
  tab('network', 'KeyN', 'N'),
  tab('matrix', 'KeyM', 'M'),
  tab('table', 'KeyR', 'R'),
  tab('disputed', 'KeyD', 'D'),
  {
    id: 'export',
    key: { codes: ['KeyO'], shown: 'O' },
    menus: ['background'],
    when: always,
    run: ({ store }) => store.getState().setDialog('export'),
  },
  {
    id: 'help',
    key: { codes: ['Slash'], shift: true, typed: ['?', '؟'], shown: '?' },
    during: 'always',
    when: always,
    run: ({ store }) => store.getState().setDialog('help'),
  },
  { id: 'about', when: always, run: ({ store }) => store.getState().setDialog('about') },
  {
    id: 'clear',
    key: { codes: ['Escape'], shown: 'Esc' },
    when: ({ view }) => view.reader !== null || view.selection !== null || view.path !== null || view.focus !== null,
    run: ({ store }) => {
      const { view, closeReader, select, setPath, leaveFocus } = store.getState();
      if (view.reader) closeReader();
      else if (view.selection) select(null);
      else if (view.path) setPath(null);
      else leaveFocus();
    },
  },
];

/** For whoever cannot drag. On the screen, not in the text: a map does not turn round with the language. */
function pan<Id extends 'panLeft' | 'panRight' | 'panUp' | 'panDown'>(
  id: Id,
  x: number,
  y: number,
): CommandDefinition<Id> {
  return {
    id,
    menus: ['background'],
    when: ({ view }) => view.tab === 'network',
    run: ({ camera }) => camera?.panBy(x * PAN_STEP, y * PAN_STEP),
  };
}

function tab<Id extends 'network' | 'matrix' | 'table' | 'disputed'>(
  id: Id,
  code: string,
  shown: string,
): CommandDefinition<Id> {
  return {
    id,
    key: { codes: [code], shown },
    when: always,
    run: ({ store }) => store.getState().setTab(id),
  };
}
