import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../../state/hooks';
import type { MenuEntry } from '../../../ui/MenuEntries';
import { COMMANDS, type CommandId } from '../../commands/commands';
import type { MenuPlace } from '../../commands/types';
import { keyOf } from '../../keyboard/keymap';
import { useKeymap } from '../../keyboard/useKeymap';

/**
 * What can be done at present with what is chosen, or with the graph, in the order of the command table.
 * @param keysOn whether single keys act, and so are worth naming
 */
export function useMenuEntries(place: MenuPlace, keysOn: boolean): readonly MenuEntry<CommandId>[] {
  const { t } = useTranslation();
  const keymap = useKeymap();
  // A string stays the same for the same answer.
  const offered = useApp((state) =>
    COMMANDS.filter(({ menus, when }) => menus?.includes(place) && when(state))
      .map(({ id }) => id)
      .join(' '),
  );
  return useMemo(() => {
    const ids = offered.split(' ');
    return COMMANDS.filter(({ id }) => ids.includes(id)).map((command) => {
      const key = keyOf(command, keymap);
      return {
        id: command.id,
        label: t(`command.${command.id}`),
        shortcut: keysOn || key?.mod ? key?.shown : undefined,
      };
    });
  }, [offered, keysOn, keymap, t]);
}
