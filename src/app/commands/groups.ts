import type { CommandId } from './commands';

export type CommandGroup = 'find' | 'explore' | 'show' | 'view' | 'present' | 'window';

/** The command table in parts that one can take in; help lists the shortcuts by them. Below `commandGroup.` in the locale files. */
export const COMMAND_GROUPS: readonly { readonly id: CommandGroup; readonly commands: readonly CommandId[] }[] = [
  {
    id: 'find',
    commands: [
      'search',
      'walk',
      'network',
      'matrix',
      'table',
      'disputed',
      'clear',
      'undo',
      'redo',
      'copyLink',
      'export',
    ],
  },
  {
    id: 'explore',
    commands: ['hops1', 'hops2', 'hops3', 'expand', 'leaveFocus', 'path', 'pin', 'hide', 'showHidden'],
  },
  { id: 'show', commands: ['confirmedOnly', 'disputedOnly', 'statements', 'showAll'] },
  {
    id: 'view',
    commands: ['zoomIn', 'zoomOut', 'fit', 'panLeft', 'panRight', 'panUp', 'panDown', 'legend', 'evidence', 'time'],
  },
  {
    id: 'present',
    commands: [
      'present',
      'briefings',
      'presenterWindow',
      'captureScene',
      'scenes',
      'nextScene',
      'previousScene',
      'firstScene',
      'lastScene',
      'nextQuote',
      'previousQuote',
      'backToScene',
      'blank',
      'endPresentation',
    ],
  },
  { id: 'window', commands: ['language', 'theme', 'fullScreen', 'help', 'about'] },
];
