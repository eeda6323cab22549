import type { State } from '../state/store';
import { EXPLORE_COMMANDS } from './commandsExplore';
import { VIEW_COMMANDS } from './commandsView';
import type { CommandDefinition, Key } from './commandTypes';

export type CommandId = (typeof VIEW_COMMANDS)[number]['id'] | (typeof EXPLORE_COMMANDS)[number]['id'];
export type Command = CommandDefinition<CommandId>;

/** The one table that feeds toolbar, menus, shortcuts and help. */
export const COMMANDS: readonly Command[] = [...VIEW_COMMANDS, ...EXPLORE_COMMANDS];

/** The command with this id. */
export function commandById(id: CommandId): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (!found) throw new RangeError(`no command ${id}`);
  return found;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command a key press means, or null. Other combinations with Ctrl, Alt and Meta are the browser's. */
export function commandFor(event: Pressed, state: State): Command | null {
  if (event.altKey) return null;
  return COMMANDS.find(({ key, when }) => key !== undefined && means(event, key) && when(state)) ?? null;
}

function means(event: Pressed, key: Key): boolean {
  const mod = event.ctrlKey || event.metaKey;
  if (mod !== (key.mod ?? false)) return false;
  if (key.typed?.includes(event.key)) return true;
  if (!key.codes.includes(event.code)) return false;
  // Plus stands above the equals sign on many keyboards; both zoom in.
  return key.shift === undefined ? !event.shiftKey || event.code === 'Equal' : key.shift === event.shiftKey;
}
