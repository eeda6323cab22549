import type { AppState, Store } from '../../state/store';
import type { ToastMessage } from '../notifications/Toast';

/** What the graph can be told to do; camera moves are commands, not state. */
interface ViewportCommands {
  readonly zoomBy: (factor: number) => void;
  /** Looks farther in a direction, shares of what is free of the graph; x to the right, y down. */
  readonly panBy: (x: number, y: number) => void;
  readonly fitAll: () => void;
  /** Frames nodes and the ends of edges. */
  readonly fitNodes: (ids: readonly string[]) => void;
}

/** What a command may act on. */
export interface CommandContext {
  readonly store: Store;
  /** Null until the graph is drawn. */
  readonly camera: ViewportCommands | null;
  readonly toggleFullScreen: () => void;
  /** Puts the address of the present view on the clipboard and says so. */
  readonly copyLink: () => void;
  /** Adds the present view as a scene to the briefing being made, and says so. */
  readonly capture: () => void;
  /** Opens the presenter's window, or brings it to the front. */
  readonly openPresenter: () => void;
  /** Says a word in passing. */
  readonly notify: (word: ToastMessage) => void;
  readonly focusSearch: () => void;
  /** Puts the focus on the graph, to walk it with the arrow keys. */
  readonly focusGraph: () => void;
}

/** A key by its place on the keyboard, so that it works on an Arabic one too. */
export interface CommandKey {
  /** As `event.code`; `ArrowForward` and `ArrowBack` are the arrows along and against the line of reading. */
  readonly codes: readonly string[];
  readonly shift?: boolean;
  /** Together with Ctrl, or ⌘ on a Mac. */
  readonly mod?: boolean;
  /** Characters that mean it wherever the layout puts them. */
  readonly typed?: readonly string[];
  /** As printed in help; the same in both languages. */
  readonly shown: string;
}

/** Where else than in help and on its key a command is offered: on what is chosen, on the background. */
export type MenuPlace = 'selection' | 'background';

export interface CommandDefinition<Id extends string> {
  /** Also its label's name below `command.` in the locale files. */
  readonly id: Id;
  readonly key?: CommandKey;
  readonly menus?: readonly MenuPlace[];
  /** While presenting, or always; without it while exploring alone, so that one key may mean two things. */
  readonly during?: 'presenting' | 'always';
  readonly when: (state: AppState) => boolean;
  readonly run: (context: CommandContext) => void;
}

export const always = () => true;

/** Whether a command holds at present, presenting or exploring. */
export function holds({ during }: Pick<CommandDefinition<string>, 'during'>, { presentation }: AppState): boolean {
  return during === 'always' || (during === 'presenting') === (presentation !== null);
}

type During = Pick<CommandDefinition<string>, 'during'>;

/** Whether two commands ever hold at the same time, so that one key cannot mean both. */
export function overlap(one: During, other: During): boolean {
  return one.during === other.during || one.during === 'always' || other.during === 'always';
}
