import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyEditing } from '../../panels/help/shortcuts';
import { COMMANDS, commandById } from '../commands/commands';
import { COMMAND_GROUPS } from '../commands/groups';
import { bind, isFixed, type Keymap, keyOf, OWN_KEYS, reset, shownOf, swap } from './keymap';

/** The shortcuts as help lists them, and what changes them. */
export function useKeyEditing(keymap: Keymap, setKeymap: (keymap: Keymap) => void): KeyEditing {
  const { t } = useTranslation();
  return useMemo(() => {
    const idOf = (text: string) => COMMANDS.find(({ id }) => id === text)?.id;
    return {
      groups: COMMAND_GROUPS.map((group) => ({
        title: t(`commandGroup.${group.id}`),
        shortcuts: group.commands.map((id) => {
          const command = commandById(id);
          return {
            id,
            label: t(`command.${id}`),
            shown: keyOf(command, keymap)?.shown ?? null,
            isFixed: isFixed(command),
            isChanged: keymap.has(id),
          };
        }),
      })),
      assign: (text, key, swaps) => {
        const id = idOf(text);
        if (id === undefined) return { kind: 'reserved' };
        const bound = swaps ? swap(keymap, id, key) : bind(keymap, id, key);
        if (bound.kind === 'reserved') return bound;
        if (bound.kind === 'taken') return { kind: 'taken', shown: shownOf(key), by: t(`command.${bound.by}`) };
        setKeymap(bound.keymap);
        return { kind: 'bound', shown: shownOf(key) };
      },
      reset: (text) => {
        const id = idOf(text);
        if (id !== undefined) setKeymap(reset(keymap, id));
      },
      resetAll: () => setKeymap(OWN_KEYS),
    };
  }, [t, keymap, setKeymap]);
}
