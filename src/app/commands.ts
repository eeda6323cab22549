import type { State, Store, Theme } from '../state/store';

/** What the graph can be told to do; camera moves are commands, not state. */
interface Camera {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

interface CommandContext {
  readonly store: Store;
  /** Null until the graph is drawn. */
  readonly camera: Camera | null;
  readonly toggleFullScreen: () => void;
}

export type CommandId =
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'fullScreen'
  | 'language'
  | 'theme'
  | 'statements'
  | 'legend'
  | 'evidence'
  | 'help'
  | 'about'
  | 'clear';

/** A key by its place on the keyboard, so that it works on an Arabic one too. */
interface Key {
  readonly codes: readonly string[];
  readonly shift?: boolean;
  /** Characters that mean it wherever the layout puts them. */
  readonly typed?: readonly string[];
  /** As printed in help; the same in both languages. */
  readonly shown: string;
}

export interface Command {
  readonly id: CommandId;
  /** Below `command.` in the locale files. */
  readonly labelKey: CommandId;
  readonly key?: Key;
  readonly when: (state: State) => boolean;
  readonly run: (context: CommandContext) => void;
}

const ZOOM_STEP = 1.3;
const THEMES: readonly Theme[] = ['light', 'dark', 'projector'];
const always = () => true;

/** The one table that feeds toolbar, shortcuts and help. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'zoomIn',
    labelKey: 'zoomIn',
    key: { codes: ['Equal', 'NumpadAdd'], shown: '+' },
    when: always,
    run: ({ camera }) => camera?.zoomBy(ZOOM_STEP),
  },
  {
    id: 'zoomOut',
    labelKey: 'zoomOut',
    key: { codes: ['Minus', 'NumpadSubtract'], shown: '−' },
    when: always,
    run: ({ camera }) => camera?.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: 'fit',
    labelKey: 'fit',
    key: { codes: ['Digit0', 'Numpad0'], shown: '0' },
    when: always,
    run: ({ camera }) => camera?.fit(),
  },
  {
    id: 'fullScreen',
    labelKey: 'fullScreen',
    key: { codes: ['KeyF'], shown: 'F' },
    when: always,
    run: ({ toggleFullScreen }) => toggleFullScreen(),
  },
  {
    id: 'language',
    labelKey: 'language',
    key: { codes: ['KeyL'], shown: 'L' },
    when: always,
    run: ({ store }) => store.getState().setLanguage(store.getState().language === 'ar' ? 'en' : 'ar'),
  },
  {
    id: 'theme',
    labelKey: 'theme',
    key: { codes: ['KeyT'], shown: 'T' },
    when: always,
    run: ({ store }) => {
      const { theme, setTheme } = store.getState();
      setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'light');
    },
  },
  {
    id: 'statements',
    labelKey: 'statements',
    key: { codes: ['KeyS'], shown: 'S' },
    when: always,
    run: ({ store }) => store.getState().foldStatements(!store.getState().view.foldsStatements),
  },
  {
    id: 'legend',
    labelKey: 'legend',
    key: { codes: ['KeyG'], shown: 'G' },
    when: always,
    run: ({ store }) => store.getState().setPanel('legend', !store.getState().panels.legend),
  },
  {
    id: 'evidence',
    labelKey: 'evidence',
    key: { codes: ['KeyE'], shown: 'E' },
    when: always,
    run: ({ store }) => store.getState().setPanel('evidence', !store.getState().panels.evidence),
  },
  {
    id: 'help',
    labelKey: 'help',
    key: { codes: ['Slash'], shift: true, typed: ['?', '؟'], shown: '?' },
    when: always,
    run: ({ store }) => store.getState().setDialog('help'),
  },
  { id: 'about', labelKey: 'about', when: always, run: ({ store }) => store.getState().setDialog('about') },
  {
    id: 'clear',
    labelKey: 'clear',
    key: { codes: ['Escape'], shown: 'Esc' },
    when: ({ view }) => view.reader !== null || view.selection !== null,
    run: ({ store }) => {
      const { view, closeReader, select } = store.getState();
      if (view.reader) closeReader();
      else select(null);
    },
  },
];

/** The command with this id. */
export function commandById(id: CommandId): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (!found) throw new RangeError(`no command ${id}`);
  return found;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command a key press means, or null. Combinations with Ctrl, Alt and Meta are the browser's. */
export function commandFor(event: Pressed, state: State): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const matches = ({ key }: Command) => {
    if (key?.typed?.includes(event.key)) return true;
    if (!key?.codes.includes(event.code)) return false;
    // Plus stands above the equals sign on many keyboards; both zoom in.
    return key.shift === undefined ? !event.shiftKey || event.code === 'Equal' : key.shift === event.shiftKey;
  };
  return COMMANDS.find((command) => matches(command) && command.when(state)) ?? null;
}
