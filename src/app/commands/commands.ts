import { AUTHOR_COMMANDS } from './author';
import { EXPLORE_COMMANDS } from './explore';
import { PRESENT_COMMANDS } from './present';
import type { CommandDefinition } from './types';
import { VIEW_COMMANDS } from './view';

export type CommandId =
  | (typeof VIEW_COMMANDS)[number]['id']
  | (typeof EXPLORE_COMMANDS)[number]['id']
  | (typeof PRESENT_COMMANDS)[number]['id']
  | (typeof AUTHOR_COMMANDS)[number]['id'];
export type Command = CommandDefinition<CommandId>;

/** The one table that feeds toolbar, menus, shortcuts and help. */
export const COMMANDS: readonly Command[] = [
  ...VIEW_COMMANDS,
  ...EXPLORE_COMMANDS,
  ...PRESENT_COMMANDS,
  ...AUTHOR_COMMANDS,
];

/** The command with this id. */
export function commandById(id: CommandId): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (!found) throw new RangeError(`no command ${id}`);
  return found;
}
